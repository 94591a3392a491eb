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
 * What `<cancer-glossary>` says. Its one section holds the terms. In the other widgets' words the
 * build marks each term where it first stands in a section; a reader opens its meaning in place.
 */
export interface CancerGlossaryContent extends WidgetContent {
  /** Names the search field. */
  readonly search: MarkedText;
  /** How many terms are shown: an ICU plural message. */
  readonly count: MarkedText;
  /** Where no term matches. Keep {query}. */
  readonly none: MarkedText;
  /** Names the letters, each of which leads to its terms. */
  readonly letters: MarkedText;
  /** Stands before the word in another language. Keep {language}. */
  readonly other: MarkedText;
  /** The same by BCP 47 tag, filled in by the build. */
  readonly others?: Readonly<Record<string, MarkedText>>;
  /** Closes a meaning that was opened in running text. */
  readonly close: MarkedText;
}

const lead: Passage[] = [
  {
    id: 'what',
    text: msg('Cancer care is full of new words. Here they are in plain words, from A to Z.', {
      id: 'glossary.lead.what',
    }),
    sources: ['cancernet-terms'],
  },
  {
    id: 'ask',
    form: 'note',
    text: msg(
      'If your care team uses a word that you do not know, ask them to say it in another way. That is always all right.',
      {id: 'glossary.lead.ask'},
    ),
    sources: ['mayo-2022'],
  },
];

/**
 * The terms. `forms` are all the ways in which a term stands in running text, with `|` between; no
 * two terms share one. `say` shows how to say it: what is said louder stands in capitals.
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
