import type {CriteriaTable} from './model.ts';

const axe = ['elements/accessibility.test.ts', 'has no violations'] as const;

export const understandable: CriteriaTable = {
  title: 'WCAG 2.2, principle 3: understandable',
  criteria: [
    {
      id: '3.1.1',
      name: 'Language of Page',
      level: 'A',
      conformance: 'Supports',
      remarks: 'The content has the `lang` of the language shown; prerendered pages have theirs.',
      tests: [
        axe,
        ['pages/static.test.ts', 'without a script, and nothing that needs one'],
        ['elements/language-resolution.test.ts', 'comes from the closest lang'],
      ],
    },
    {
      id: '3.1.2',
      name: 'Language of Parts',
      level: 'AA',
      conformance: 'Supports',
      remarks:
        'Names of languages, titles of sources, terms in the other language, second lines of the planner and a hospital’s own text have their language.',
      tests: [
        ['elements/language-switch.test.ts', 'names each language in that language'],
        ['elements/cancer-glossary.test.ts', 'term with its language'],
        ['elements/appointment-planner/two-languages.test.ts', 'with lang attributes'],
        ['elements/support-resources/hospital-resources.test.ts', 'marks the language of'],
      ],
    },
    {
      id: '3.2.1',
      name: 'On Focus',
      level: 'A',
      conformance: 'Supports',
      remarks: 'Focus changes nothing.',
      tests: [['accessibility/keyboard.test.ts', 'in order, and leaves it']],
    },
    {
      id: '3.2.2',
      name: 'On Input',
      level: 'A',
      conformance: 'Supports',
      remarks:
        'Answers and filters change the list below them, which is announced; the page and the focus stay.',
      tests: [['elements/support-resources/filters.test.ts', 'announces the number of results']],
    },
    {
      id: '3.2.3',
      name: 'Consistent Navigation',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'All widgets have the same parts in the same order.',
      manualReview: 'the pages',
    },
    {
      id: '3.2.4',
      name: 'Consistent Identification',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'The same control has the same name and icon in every widget.',
      manualReview: 'the pages',
    },
    {
      id: '3.2.6',
      name: 'Consistent Help',
      level: 'A',
      conformance: 'Not Applicable',
      remarks: 'This criterion applies to a set of pages, which is the hospital’s site.',
    },
    {
      id: '3.3.1',
      name: 'Error Identification',
      level: 'A',
      conformance: 'Supports',
      remarks:
        'No input is rejected. Failures on the device (copying, sharing, storing, loading) are reported in text beside the control.',
      tests: [
        ['elements/appointment-planner/sheet.test.ts', 'for manual copying if the clipboard'],
      ],
    },
    {
      id: '3.3.2',
      name: 'Labels or Instructions',
      level: 'A',
      conformance: 'Supports',
      remarks: 'Each field has a visible label.',
      tests: [axe],
    },
    {
      id: '3.3.3',
      name: 'Error Suggestion',
      level: 'AA',
      conformance: 'Not Applicable',
      remarks: 'No input is rejected.',
    },
    {
      id: '3.3.4',
      name: 'Error Prevention (Legal, Financial, Data)',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'Nothing is sent. Clearing the reader’s text can be undone.',
      tests: [['elements/appointment-planner/storage.test.ts', 'which can be undone']],
    },
    {
      id: '3.3.7',
      name: 'Redundant Entry',
      level: 'A',
      conformance: 'Supports',
      remarks: 'The other widgets on the page use the answers given in one.',
      tests: [['elements/shared-answers.test.ts', 'are known to a widget added later']],
    },
    {
      id: '3.3.8',
      name: 'Accessible Authentication (Minimum)',
      level: 'AA',
      conformance: 'Not Applicable',
      remarks: 'There is no authentication.',
    },
  ],
};

export const robust: CriteriaTable = {
  title: 'WCAG 2.2, principle 4: robust',
  criteria: [
    {
      id: '4.1.1',
      name: 'Parsing (obsolete in WCAG 2.2)',
      level: 'A',
      conformance: 'Supports',
      remarks:
        'Removed from WCAG 2.2. For WCAG 2.0, which Section 508 refers to, it counts as met.',
    },
    {
      id: '4.1.2',
      name: 'Name, Role, Value',
      level: 'A',
      conformance: 'Supports',
      remarks:
        'Controls are native elements with names. Checked in Chromium’s accessibility tree and with axe in three engines; no screen reader was run.',
      tests: [
        axe,
        ['accessibility/tree.test.ts', 'names all headings, pictures and controls'],
        ['elements/glossary-popover.test.ts', 'announces a dialog'],
      ],
    },
    {
      id: '4.1.3',
      name: 'Status Messages',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'Counts, positions, confirmations and failures are in status regions.',
      tests: [
        ['elements/support-resources/filters.test.ts', 'announces the number of results'],
        ['elements/appointment-planner/checklist.test.ts', 'announces its position'],
        ['elements/body-map.test.ts', 'announces the answer'],
      ],
    },
  ],
};
