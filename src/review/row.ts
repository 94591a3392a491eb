import {isStale, ownWordsOf, type Decision} from './decisions.js';
import {refusals} from './files.js';
import {languageName} from '../lib/language-name.js';
import {capitalize} from '../lib/capitalize.js';
import {language, say, type Phrase} from './phrases.js';
import type {PassageRow} from './passages.js';

/** Creates an element with a class and content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

/** A button labeled with a message. */
export function button(className: string, phrase: Phrase, act: () => void): HTMLButtonElement {
  const made = make('button', className, say(phrase));
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** A labeled text field. */
function field(label: string, value: string, lang: string, typed: (value: string) => void) {
  const input = make('textarea');
  input.value = value;
  input.lang = lang;
  input.rows = Math.min(8, Math.max(2, Math.ceil(value.length / 60)));
  const labeled = make('label', 'field', make('span', '', label), input);
  // Print styles show the whole text, even if the field is too small for it.
  labeled.dataset['value'] = value;
  input.addEventListener('input', () => {
    labeled.dataset['value'] = input.value;
    typed(input.value);
  });
  return labeled;
}

/** Changes the decision about a passage. */
export type Change = (change: Partial<Decision>) => void;

/** A decision's date, formatted in the sheet's language. */
export function readableDate(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? date
    : day.toLocaleDateString(`${language()}-US`, {
        dateStyle: 'medium',
        timeZone: 'UTC',
      });
}

/** The problems with the hospital's wording; updated on input. */
function notes(passage: PassageRow, decision: Decision): HTMLElement {
  const list = make('ul', 'notes');
  const note = (text: string) => list.append(make('li', '', text));
  const own = ownWordsOf(decision, passage);
  for (const tag of passage.languages) {
    const words = own?.[tag];
    const name = languageName(tag, language());
    if (own && !words) note(say('report.missing', {language: name}));
    if (!words) continue;
    for (const what of refusals(words, tag, passage)) {
      note(`${capitalize(name)}: ${say(`report.${what}`)}`);
    }
  }
  const changed = passage.languages.filter((tag) => own && own[tag] !== passage.words[tag]);
  if (own && changed.length === 1 && own[changed[0]!]) note(say('oneLanguage'));
  return list;
}

/** The form for the hospital's wording. */
function form(passage: PassageRow, decision: () => Decision, change: Change): HTMLElement {
  const box = make('div', 'own');
  if (passage.fixed) return make('p', 'hint', say('fixed'));
  const noteBox = make('div', '', notes(passage, decision()));
  const write = (tag: string) => (value: string) => {
    change({own: {...decision().own, [tag]: value}});
    noteBox.replaceChildren(notes(passage, decision()));
  };
  const {own, leaveOut = false} = decision();
  const fields = make(
    'div',
    'fields',
    ...passage.languages.map((tag) => {
      const label = capitalize(say('own', {language: languageName(tag, language())}));
      return field(label, own?.[tag] ?? passage.words[tag]!, tag, write(tag));
    }),
  );
  const hint = make('p', 'hint', say(passage.marks ? 'marks' : 'plain'));
  const words = make('div', '', fields, hint, noteBox);
  words.hidden = leaveOut;
  box.append(words);
  if (!passage.omittable) {
    // Only for statements: nobody expects to omit a heading or a label.
    if (passage.row.matches('.statement')) box.append(make('p', 'hint', say('needed')));
    return box;
  }
  const tick = make('input');
  tick.type = 'checkbox';
  tick.checked = leaveOut;
  tick.addEventListener('change', () => {
    words.hidden = tick.checked;
    change({leaveOut: tick.checked});
  });
  box.append(make('label', 'tick', tick, say('leave')));
  return box;
}

/** Renders the controls of a passage and the decision about it. */
export function drawDecision(
  passage: PassageRow,
  decision: () => Decision | undefined,
  change: Change,
): void {
  const now = decision();
  const stale = Boolean(now && isStale(now, passage));
  const {row} = passage;
  row.dataset['state'] = stale ? 'stale' : (now?.state ?? '');
  const box = make('div', 'decide');
  const choose = (state: 'approved' | 'change') => {
    const made = button('choice', state === 'approved' ? 'approve' : 'edit', () =>
      change({state: now?.state === state && !stale ? undefined : state, was: passage.prints}),
    );
    made.value = state;
    made.setAttribute('aria-pressed', `${now?.state === state && !stale}`);
    made.setAttribute('aria-describedby', `${passage.id}-id`);
    return made;
  };
  const choices = make('div', 'choices', choose('approved'), choose('change'));
  box.append(choices);
  if (now?.state && now.by) {
    box.append(
      make('p', 'by', now.on ? say('by', {name: now.by, date: readableDate(now.on)}) : now.by),
    );
  }
  if (stale) box.append(make('p', 'stale', say('stale', {release: now!.release})));
  if (now?.state || now?.comment) {
    const add = () => {
      const made = field(
        say('comment'),
        now.comment ?? '',
        document.documentElement.lang,
        (comment) => change({comment}),
      );
      made.classList.add('comment');
      return made;
    };
    if (now.comment || now.state === 'change') box.append(add());
    else {
      const open = button('quiet', 'addComment', () => {
        const made = add();
        open.replaceWith(made);
        made.querySelector('textarea')!.focus();
      });
      box.append(open);
    }
  }
  row.querySelector('.decide')?.remove();
  row.append(box);
  row.querySelector('.change')?.remove();
  if (now?.state === 'change') {
    const made = make(
      'div',
      'change',
      form(passage, () => decision()!, change),
    );
    row.append(made);
  }
}
