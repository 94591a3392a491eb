import type {CriteriaTable} from './model.ts';

const axe = ['elements/accessibility.test.ts', 'has no violations'] as const;

export const perceivable: CriteriaTable = {
  title: 'WCAG 2.2, principle 1: perceivable',
  criteria: [
    {
      id: '1.1.1',
      name: 'Non-text Content',
      level: 'A',
      conformance: 'Supports',
      remarks:
        'The body map, figures and icons have text alternatives in the language shown, or are hidden from assistive technology where the text beside them says the same. A hospital’s own pictures in the media slots need their own alternatives.',
      tests: [axe, ['elements/body-map.test.ts', 'labels the drawing for screen readers']],
      manualReview: 'that each alternative matches its picture',
    },
    {
      id: '1.2.1',
      name: 'Audio-only and Video-only (Prerecorded)',
      level: 'A',
      conformance: 'Not Applicable',
      remarks:
        'There are no recordings. A hospital is responsible for the media that it adds to the media slots.',
    },
    {
      id: '1.2.2',
      name: 'Captions (Prerecorded)',
      level: 'A',
      conformance: 'Not Applicable',
      remarks: 'There are no recordings.',
    },
    {
      id: '1.2.3',
      name: 'Audio Description or Media Alternative (Prerecorded)',
      level: 'A',
      conformance: 'Not Applicable',
      remarks: 'There are no recordings.',
    },
    {
      id: '1.2.4',
      name: 'Captions (Live)',
      level: 'AA',
      conformance: 'Not Applicable',
      remarks: 'There is no live media.',
    },
    {
      id: '1.2.5',
      name: 'Audio Description (Prerecorded)',
      level: 'AA',
      conformance: 'Not Applicable',
      remarks: 'There are no recordings.',
    },
    {
      id: '1.3.1',
      name: 'Info and Relationships',
      level: 'A',
      conformance: 'Supports',
      remarks:
        'Headings, lists, groups of fields and labels are HTML elements. The level of the first heading follows the page (`heading-level`).',
      tests: [
        axe,
        ['elements/attributes.test.ts', 'starts its headings at heading-level'],
        ['elements/host-styles.test.ts', 'exposes the unmarked lists of'],
      ],
    },
    {
      id: '1.3.2',
      name: 'Meaningful Sequence',
      level: 'A',
      conformance: 'Supports',
      remarks: 'The order of the document is the order on screen; styles do not reorder.',
      tests: [['accessibility/keyboard.test.ts', 'in order, and leaves it']],
      manualReview: 'the order of text',
    },
    {
      id: '1.3.3',
      name: 'Sensory Characteristics',
      level: 'A',
      conformance: 'Supports',
      remarks: 'Instructions name controls and headings, not colors, shapes or places.',
      manualReview: 'the content in both languages',
    },
    {
      id: '1.3.4',
      name: 'Orientation',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'No style or script depends on the orientation.',
      manualReview: 'the style sheets',
    },
    {
      id: '1.3.5',
      name: 'Identify Input Purpose',
      level: 'AA',
      conformance: 'Not Applicable',
      remarks:
        'No field asks for a single item that WCAG lists: the trial search takes a city, a state or a ZIP code, and the planner’s phone numbers are those of other people.',
    },
    {
      id: '1.4.1',
      name: 'Use of Color',
      level: 'A',
      conformance: 'Supports',
      remarks: 'Types, ranks and states also differ by text or shape. Links are underlined.',
      tests: [['elements/diagnosis-guide.test.ts', 'distinguishes the ranks by the text']],
    },
    {
      id: '1.4.2',
      name: 'Audio Control',
      level: 'A',
      conformance: 'Supports',
      remarks:
        'Nothing is read aloud before the reader presses Start; it can be paused and stopped.',
      tests: [['elements/listen.test.ts', 'keeps the focus on the same button while it starts']],
    },
    {
      id: '1.4.3',
      name: 'Contrast (Minimum)',
      level: 'AA',
      conformance: 'Supports',
      remarks:
        'Text has 7:1 (the enhanced criterion 1.4.6) in every preset, light and dark, and against page styles without `!important`. A hospital’s colors are adjusted to reach it; the theme builder warns about low contrast.',
      tests: [
        axe,
        ['visual/presets.test.ts', 'text has a contrast of 7:1'],
        ['elements/theme.test.ts', 'meets its contrast with'],
        ['elements/host-styles.test.ts', 'keeps its size, contrast and spacing against'],
      ],
    },
    {
      id: '1.4.4',
      name: 'Resize Text',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'Sizes are relative; the reader tools enlarge the text too.',
      tests: [
        ['accessibility/reflow.test.ts', 'every text is readable'],
        ['elements/reader-tools.test.ts', 'change the text size'],
      ],
    },
    {
      id: '1.4.5',
      name: 'Images of Text',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'There are none: drawings are SVG with text beside them.',
    },
    {
      id: '1.4.10',
      name: 'Reflow',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'Every widget fits 320 CSS pixels (400% zoom), even with text twice as large.',
      tests: [['accessibility/reflow.test.ts', 'every text is readable']],
    },
    {
      id: '1.4.11',
      name: 'Non-text Contrast',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'Marks have 4.5:1, the focus ring 3:1 on both sides.',
      tests: [
        ['visual/presets.test.ts', 'marks have a contrast of 4.5:1'],
        ['visual/presets.test.ts', 'the focus ring has a contrast of 3:1'],
      ],
    },
    {
      id: '1.4.12',
      name: 'Text Spacing',
      level: 'AA',
      conformance: 'Supports',
      remarks: 'A reader’s own spacing applies inside the widgets and cuts nothing off.',
      tests: [
        ['accessibility/reflow.test.ts', 'every text is readable'],
        ['elements/host-styles.test.ts', 'own text spacing and important colors win'],
      ],
    },
    {
      id: '1.4.13',
      name: 'Content on Hover or Focus',
      level: 'AA',
      conformance: 'Supports',
      remarks:
        'Nothing appears on hover or focus. The definition of a term opens when the term is pressed and closes with Escape.',
      tests: [['elements/glossary-popover.test.ts', 'closes on Escape']],
    },
  ],
};
