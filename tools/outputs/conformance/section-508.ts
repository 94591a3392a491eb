import type {CriteriaTable} from './model.ts';

const axe = ['elements/accessibility.test.ts', 'has no violations'] as const;
const keyboard = ['accessibility/keyboard.test.ts', 'in order, and leaves it'] as const;
const reflow = ['accessibility/reflow.test.ts', 'every text is readable'] as const;

export const functionalPerformance: CriteriaTable = {
  title: 'Revised Section 508, chapter 3: functional performance criteria',
  criteria: [
    {
      id: '302.1',
      name: 'Without Vision',
      conformance: 'Supports',
      remarks:
        'Headings, lists, names and status messages are exposed. No screen reader was run; axe and Chromium’s accessibility tree were.',
      tests: [axe, keyboard],
    },
    {
      id: '302.2',
      name: 'With Limited Vision',
      conformance: 'Supports',
      remarks: 'Large text, 400% zoom, high contrast and forced colors.',
      tests: [reflow, ['visual/presets.test.ts', 'text has a contrast of 7:1']],
    },
    {
      id: '302.3',
      name: 'Without Perception of Color',
      conformance: 'Supports',
      remarks: 'No information is conveyed by color alone.',
      tests: [['elements/diagnosis-guide.test.ts', 'distinguishes the ranks by the text']],
    },
    {
      id: '302.4',
      name: 'Without Hearing',
      conformance: 'Supports',
      remarks: 'All content is text; reading aloud is optional.',
    },
    {
      id: '302.5',
      name: 'With Limited Hearing',
      conformance: 'Supports',
      remarks: 'All content is text; reading aloud is optional.',
    },
    {
      id: '302.6',
      name: 'Without Speech',
      conformance: 'Supports',
      remarks: 'No control needs speech. Help lines that can be reached in writing say how.',
    },
    {
      id: '302.7',
      name: 'With Limited Manipulation',
      conformance: 'Supports',
      remarks: 'Everything works with single presses on large targets, or with the keyboard.',
      tests: [keyboard, ['elements/host-styles.test.ts', 'keeps 44 px targets']],
    },
    {
      id: '302.8',
      name: 'With Limited Reach and Strength',
      conformance: 'Supports',
      remarks: 'See 302.7.',
      tests: [keyboard],
    },
    {
      id: '302.9',
      name: 'With Limited Language, Cognitive, and Learning Abilities',
      conformance: 'Supports',
      remarks:
        'Sixth-grade English or easier and Spanish with an INFLESZ of 65 or more; terms are explained in place; text can be read aloud.',
      tests: [['content/content.test.ts', 'is easy to read']],
    },
  ],
};

export const software: CriteriaTable = {
  title: 'Revised Section 508, chapter 5: software',
  criteria: [
    {
      id: '501.1',
      name: 'Scope: Incorporation of WCAG',
      conformance: 'Supports',
      remarks: 'The widgets are web content: see the WCAG tables.',
    },
    {
      id: '502 and 503',
      name: 'Interoperability; Applications',
      conformance: 'Not Applicable',
      remarks: 'The widgets run in browsers and have no access to the platform.',
    },
    {
      id: '504',
      name: 'Authoring Tools',
      conformance: 'Supports',
      remarks:
        'The embed and theme builders and the review sheet are checked like the widgets; the theme builder warns about low contrast.',
      tests: [
        ['review/display.test.ts', 'is accessible at'],
        ['site/demo-site.test.ts', ': accessible, without'],
      ],
    },
  ],
};

export const support: CriteriaTable = {
  title: 'Revised Section 508, chapter 6: support documentation and services',
  criteria: [
    {
      id: '602.2',
      name: 'Accessibility and Compatibility Features',
      conformance: 'Supports',
      remarks:
        'The reference describes the reader tools; guides describe browsers and the contrast of themes.',
    },
    {
      id: '602.3',
      name: 'Electronic Support Documentation',
      conformance: 'Supports',
      remarks: 'The guides are checked like the widgets.',
      tests: [['site/demo-site.test.ts', ': accessible, without']],
    },
    {
      id: '602.4 and 603',
      name: 'Alternate Formats; Support Services',
      conformance: 'Not Applicable',
      remarks: 'There is no support service; the documentation is electronic only.',
    },
  ],
};
