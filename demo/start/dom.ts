/** Builds the page's elements. Text is present in every language; a style sheet shows one. */
import {siteLanguages, type Text} from '../layout/text.js';

type Child = Node | string;

/** An element with attributes and children; an attribute that is undefined is omitted. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) created.setAttribute(key, value);
  }
  created.append(...children);
  return created;
}

/** A text in each language. `NAME` in backticks is code. */
export const bilingual = (text: Text): HTMLElement[] =>
  siteLanguages.map((language) => {
    const parts = text[language].split('`');
    const children = parts.map((part, index) =>
      index % 2 ? element('code', {}, part) : document.createTextNode(part),
    );
    return element('span', {lang: language}, ...children);
  });

/** A group of buttons, one of which is pressed. */
export function choiceButtons(
  label: Text,
  choices: readonly {readonly id: string; readonly title: Text}[],
  selected: string,
  onSelect: (id: string) => void,
): HTMLElement {
  const buttons = choices.map(({id, title}) => {
    const button = element(
      'button',
      {type: 'button', 'data-id': id, 'aria-pressed': String(id === selected)},
      ...bilingual(title),
    );
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      onSelect(id);
    });
    return button;
  });
  return element(
    'div',
    {class: 'button-group', role: 'group', 'aria-label': label.en, 'data-es-aria-label': label.es},
    ...buttons,
  );
}

/** The element of the page with this id. Throws if there is none. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`START.html has no #${id}`);
  return found;
}
