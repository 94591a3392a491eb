/** Switches proposals on and off: each adds a sentence to the hospital's wording of a passage. */
import {decide, decisionChange} from './decide.js';
import {isStale, ownWordsOf} from './decisions.js';
import type {PassageRow} from './passages.js';
import {say} from './phrases.js';
import {make} from './row.js';
import {decisions, passages} from './sheet.js';

type Texts = Readonly<Record<string, string>>;

interface ProposalRow {
  readonly article: HTMLElement;
  readonly passage: PassageRow;
  readonly sentence: Texts;
}

const byLanguage = ({languages}: PassageRow, text: (tag: string) => string): Texts =>
  Object.fromEntries(languages.map((tag) => [tag, text(tag)]));

const rows: readonly ProposalRow[] = [...document.querySelectorAll<HTMLElement>('.proposal')].map(
  (article) => {
    const passage = passages.get(article.dataset['passage']!)!;
    const sentence = byLanguage(passage, (tag) =>
      // A language without a proposal gets none.
      (article.querySelector(`[lang="${tag}"] > .now`)?.textContent ?? '').trim(),
    );
    return {article, passage, sentence};
  },
);

/** The hospital's current wording of a passage, or the original. */
function currentWords(passage: PassageRow): Texts {
  const decision = decisions.get(passage.id);
  const own = decision && !isStale(decision, passage) ? ownWordsOf(decision, passage) : undefined;
  return byLanguage(passage, (tag) => own?.[tag] ?? passage.words[tag]!.trim());
}

const isOn = ({passage, sentence}: ProposalRow): boolean => {
  const words = currentWords(passage);
  return passage.languages.every((tag) => words[tag]!.includes(sentence[tag]!));
};

function switchOn({passage, sentence}: ProposalRow): void {
  const words = currentWords(passage);
  const own = byLanguage(passage, (tag) =>
    words[tag]!.includes(sentence[tag]!) ? words[tag]! : `${words[tag]} ${sentence[tag]}`,
  );
  decide(passage, {state: 'change', leaveOut: undefined, own});
}

function switchOff({passage, sentence}: ProposalRow): void {
  const words = currentWords(passage);
  const own = byLanguage(passage, (tag) =>
    words[tag]!.replace(sentence[tag]!, '').replace(/\s+/g, ' ').trim(),
  );
  const isOriginal = passage.languages.every(
    (tag) => own[tag] === passage.words[tag]!.replace(/\s+/g, ' ').trim(),
  );
  decide(passage, isOriginal ? {state: undefined, own: undefined} : {state: 'change', own});
}

/** Shows which proposals are on, in the language of the sheet. */
export function renderProposals(): void {
  for (const row of rows) {
    let label = row.article.querySelector('label');
    if (!label) {
      const box = make('input');
      box.type = 'checkbox';
      box.addEventListener('change', () => (box.checked ? switchOn(row) : switchOff(row)));
      box.setAttribute('aria-describedby', `${row.article.id}-id`);
      label = make('label', 'tick', box, make('span'));
      row.article.append(label);
    }
    label.querySelector('input')!.checked = isOn(row);
    label.querySelector('span')!.textContent = say('proposal.on');
  }
}

addEventListener(decisionChange, renderProposals);
