/** Helpers for tests that render widgets. After every test the page and its storage are reset. */
import {fixture, fixtureCleanup, oneEvent, waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {setPreferredLanguage} from '../../src/i18n/language-preference.js';
import {askedState} from '../../src/lib/asked-questions.js';
import {answerState} from '../../src/lib/reader-answers/answer-state.js';

/** Any of the widgets; tests of one widget's API use its own class. */
export type Widget = LitElement;

/** Waits until a condition holds. The limit is generous because three engines share one machine. */
export const waitFor = (condition: () => unknown, message = String(condition)): Promise<void> =>
  waitUntil(condition, message, {interval: 20, timeout: 12_000});

/** Resolves when a widget has rendered its content, including that of collapsed sections. */
export async function ready<Element extends Widget>(widget: Element): Promise<Element> {
  await widget.updateComplete;
  if (!widget.shadowRoot?.querySelector('article, .languages')) {
    await oneEvent(widget, 'rw-ready');
  }
  renderBodies(widget.ownerDocument.defaultView!);
  return widget;
}

/** Makes all widgets of a page render the bodies of collapsed sections, as readers do who search it. */
export const renderBodies = (page: Window = window): boolean =>
  page.dispatchEvent(new KeyboardEvent('keydown', {key: 'F3'}));

/**
 * Renders markup as a fixture and waits until every widget in it is ready, with the bodies of collapsed
 * sections. Resolves to the first custom element of the markup.
 */
export async function widgetFixture<Element extends Widget = Widget>(
  markup: string,
): Promise<Element> {
  const first = await fixture(markup);
  const widgets = [...first.parentElement!.querySelectorAll<Element>('*')].filter(({localName}) =>
    customElements.get(localName),
  );
  await Promise.all(widgets.map(ready));
  return widgets[0]!;
}

/** Renders markup into a new shadow root of that mode. */
export async function shadowFixture(
  markup: string,
  mode: ShadowRootMode,
  host?: HTMLElement,
): Promise<{root: ShadowRoot; widget: Widget}> {
  const root = (host ?? (await fixture<HTMLElement>('<div></div>'))).attachShadow({mode});
  root.innerHTML = markup;
  const widget = [...root.querySelectorAll<Widget>('*')].find(({localName}) =>
    customElements.get(localName),
  )!;
  return {root, widget: await ready(widget)};
}

/** The language of the content that a widget shows. */
export const languageOf = (widget: Widget): string | null | undefined =>
  widget.shadowRoot?.querySelector('article[lang], article > [lang]')?.getAttribute('lang');

/** The first match in a widget's shadow root. Throws if there is none. */
export function query<E extends Element = HTMLElement>(widget: Widget, selector: string): E {
  const found = widget.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${widget.localName}>`);
  return found;
}

/** All matches in a widget's shadow root. */
export const queryAll = <E extends Element = HTMLElement>(
  widget: Widget,
  selector: string,
): E[] => [...widget.shadowRoot!.querySelectorAll<E>(selector)];

/** An element's text with collapsed white space. */
export const textOf = (element: Element): string =>
  element.textContent!.replace(/\s+/g, ' ').trim();

/** Opens every section, list of sources and other disclosure. */
export function openAll(widget: Widget): void {
  for (const details of queryAll<HTMLDetailsElement>(widget, 'details')) details.open = true;
}

/** Chooses a language with a widget's own buttons and waits until it is shown. */
export async function chooseLanguage(widget: Widget, language: string): Promise<void> {
  const change = oneEvent(widget, 'rw-language-change');
  query(widget, `.languages [lang=${language}]`).click();
  await change;
  renderBodies(widget.ownerDocument.defaultView!);
}

/** The console warnings of a task. */
export async function collectWarnings(task: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  try {
    await task();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/**
 * Leaves the page for a new one in English: no widgets, no preferred language, no answers or questions. Storage
 * remains.
 */
export function simulateNavigation(): void {
  fixtureCleanup();
  if (document.documentElement.lang !== 'en') document.documentElement.lang = 'en';
  setPreferredLanguage(undefined);
  answerState.set({});
  askedState.set([]);
  scrollTo(0, 0);
}

afterEach(() => {
  simulateNavigation();
  localStorage.clear();
});
