/** A hospital's `words.json`, for tests of pages. */
import {expect} from '@open-wc/testing';
import ids, {owners} from 'content:ids';
import {queryAll, type Widget} from './widget.js';
import type {HostPage} from './pages.js';

export type Entry = Record<string, unknown>;

/** An entry of a `words.json`, for the original text of this build. */
async function entry(id: string, rest: Entry): Promise<Entry> {
  const {default: known} = await ids[owners[id.split('.')[0]!]!]!('');
  const was = known[id]!.fingerprints;
  return {was, ...rest};
}

/** The URL of a file with this text. */
export const served = (body: string, status = 200): string =>
  `/own-words?status=${status}&body=${encodeURIComponent(body)}`;

/** The URL of a `words.json` with these passages. */
export async function wordsFile(
  passages: Record<string, Entry>,
  head: Entry = {},
): Promise<string> {
  const entries = Object.entries(passages).map(
    async ([id, rest]) => [id, 'was' in rest ? rest : await entry(id, rest)] as const,
  );
  const whole = Object.fromEntries(await Promise.all(entries));
  return served(JSON.stringify({'recurrence-widgets': '0.1.0', ...head, passages: whole}));
}

export const markup = (name = 'recurrence-explainer', attributes = ''): string =>
  `<${name} ${attributes}></${name}>`;

export const text = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

/** The text of each passage in a widget. */
export const passages = (widget: Widget, within = ''): string[] =>
  queryAll(widget, `${within} [part~=passage]`).map(text);

/** The requests for a `words.json`. */
export const requestsForWords = (page: HostPage): string[] =>
  page.files().filter((address) => address.includes('/own-words?'));

export const expectQuiet = (page: HostPage): void =>
  void expect(page.recorded).to.deep.equal({warnings: [], violations: [], errors: []});

export const definition = 'explainer.lead.definition';
export const relapse = 'explainer.lead.relapse';
export const own = {en: 'Our own words.', es: 'Nuestras palabras.'};

/** The beginning of the original of `definition`. */
export const original = /^A recurrence is breast cancer that has come back/;
