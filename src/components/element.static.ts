// eslint-disable-next-line no-restricted-imports -- the markup is escaped here and never reaches a browser
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {escapeHtml} from '../lib/escape-html.js';
import type * as interactive from './element.js';

/** The markup of values that Lit's server renderer writes unchanged. */
const markup = new WeakMap<object, string>();

function createMarkup(text: string): object {
  const value = unsafeHTML(text);
  markup.set(value, text);
  return value;
}

const markupOf = (child: unknown): string =>
  typeof child === 'string' ? escapeHtml(child) : markup.get(child as object)!;

const writeFragment = (children: readonly unknown[]): object =>
  createMarkup(children.map(markupOf).join(''));

function writeElement(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly unknown[]
): object {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value!)}"`);
  return createMarkup(`<${tag}${written.join('')}>${children.map(markupOf).join('')}</${tag}>`);
}

// The build has no document, so markup takes the place of nodes.
export const element = writeElement as unknown as typeof interactive.element;
export const fragment = writeFragment as unknown as typeof interactive.fragment;
