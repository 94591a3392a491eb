import {setPreferredLanguage} from '../../src/i18n/language-preference.js';
import {setLanguage} from '../../src/i18n/page-language.js';
import type {RecurrenceExplainer} from '../../src/elements/recurrence-explainer/recurrence-explainer.js';

/** Any of the widgets, as tests see them. */
export type Widget = RecurrenceExplainer;

/** What one page shows, gone after each test. */
const stage = document.createElement('div');

/** Puts markup on the page and waits until every widget in it shows its words. */
export async function show(markup: string, host: ParentNode & Node = stage): Promise<Widget> {
  if (!stage.isConnected) document.body.append(stage);
  const template = document.createElement('template');
  template.innerHTML = markup;
  host.append(template.content);
  const widgets = [...host.querySelectorAll<Widget>('*')].filter(({localName}) =>
    customElements.get(localName),
  );
  await Promise.all(widgets.map(ready));
  return widgets[0]!;
}

/** Resolves when a widget shows its words. */
export async function ready(widget: Widget): Promise<Widget> {
  await widget.updateComplete;
  if (!widget.shadowRoot?.querySelector('article, .languages')) {
    await new Promise((resolve) => widget.addEventListener('rw-ready', resolve, {once: true}));
  }
  return widget;
}

/** Resolves when the next event of a type has come. */
export const next = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));

/** The language whose words a widget shows. */
export const spoken = (widget: Widget): string | null | undefined =>
  widget.shadowRoot?.querySelector('article[lang], article > [lang]')?.getAttribute('lang');

/** The first element in a widget's shadow tree. */
export function inside<E extends Element = HTMLElement>(widget: Widget, selector: string): E {
  const found = widget.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${widget.localName}>`);
  return found;
}

/** All elements in a widget's shadow tree. */
export const all = <E extends Element = HTMLElement>(widget: Widget, selector: string): E[] => [
  ...widget.shadowRoot!.querySelectorAll<E>(selector),
];

/** Waits until a condition holds, or fails with its text. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 600) throw new Error(`never came true: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Collects console warnings while a task runs. */
export async function warningsOf(task: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
  try {
    await task();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** Clears the page: no widget, no choice of the reader, English. */
export function clear(): void {
  stage.replaceChildren();
  stage.remove();
  if (document.documentElement.lang !== 'en') document.documentElement.lang = 'en';
  setPreferredLanguage(undefined);
  scrollTo(0, 0);
}

/** The reader chooses a language by pressing its button. */
export async function press(widget: Widget, language: string): Promise<void> {
  const change = next(widget, 'rw-language-change');
  inside(widget, `.languages [lang=${language}]`).click();
  await change;
}

export {setLanguage};
