import {msg} from '@lit/localize';
import type {Passage, TermPassage, WidgetContent, MarkedText} from './model.js';
import {termsAToB} from './cancer-glossary/a-b.js';
import {termsCToD} from './cancer-glossary/c-d.js';
import {termsEToH} from './cancer-glossary/e-h.js';
import {termsIToM} from './cancer-glossary/i-m.js';
import {termsNToP} from './cancer-glossary/n-p.js';
import {termsQToS} from './cancer-glossary/q-s.js';
import {termsTToZ} from './cancer-glossary/t-z.js';

/**
 * The content of `<cancer-glossary>`. Its only section has the terms. In the other widgets, the build marks
 * the first occurrence of each term in a section, which opens its definition.
 */
export interface CancerGlossaryContent extends WidgetContent {
  /** Label of the search field. */
  readonly search: MarkedText;
  /** How many terms are shown: an ICU plural message. */
  readonly count: MarkedText;
  /** Shown if no term matches. Keep {query}. */
  readonly none: MarkedText;
  /** Label of the links to the letters. */
  readonly letters: MarkedText;
  /** Label of the name in another language. Keep {language}. */
  readonly other: MarkedText;
  /** These labels by BCP 47 tag. Added by the build. */
  readonly others?: Readonly<Record<string, MarkedText>>;
  /** Label of the button that closes a definition. */
  readonly close: MarkedText;
}

const lead: Passage[] = [
  {
    id: 'what',
    text: msg('Cancer care is full of new words. Here they are in plain words, from A to Z.', {
      id: 'glossary.lead.what',
    }),
    sources: ['komen-glossary'],
  },
  {
    id: 'ask',
    form: 'note',
    text: msg(
      'If your care team uses a word that you do not know, ask them to say it in another way. That is always all right.',
      {id: 'glossary.lead.ask'},
    ),
    sources: ['nci-talk-with-doctors'],
  },
];

/**
 * The terms. `forms` are all forms of a term in running text, separated by `|`; no two terms share one. `say`
 * is the pronunciation, with the stressed syllable in capitals.
 */
const terms: TermPassage[] = [
  ...termsAToB,
  ...termsCToD,
  ...termsEToH,
  ...termsIToM,
  ...termsNToP,
  ...termsQToS,
  ...termsTToZ,
];

const content: CancerGlossaryContent = {
  heading: msg('Cancer words in plain language', {id: 'glossary.heading'}),
  lead,
  search: msg('Find a word', {id: 'glossary.search'}),
  count: msg('{count, plural, one {# word} other {# words}}', {
    id: 'glossary.count',
    desc: 'ICU plural: # is the number. Use the forms of your language: zero, one, two, few, many, other',
  }),
  none: msg(
    'No word here matches “{query}”. Try fewer letters, or ask your care team what it means.',
    {id: 'glossary.none', desc: 'Keep {query}'},
  ),
  letters: msg('Go to a letter', {id: 'glossary.letters'}),
  other: msg('In {language}', {
    id: 'glossary.other',
    desc: 'Stands before the word in another language. Keep {language}',
  }),
  close: msg('Close', {id: 'glossary.close'}),
  sections: [
    {
      id: 'terms',
      heading: msg('Words from A to Z', {id: 'glossary.terms.heading'}),
      summary: msg('What each word means and how to say it', {id: 'glossary.terms.summary'}),
      passages: terms,
    },
  ],
  updated: '2026-11-28',
};

export default content;
