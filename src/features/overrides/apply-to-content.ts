import type {MessageInfo} from '../../content/message-info.js';
import {pageSetting} from '../../lib/page-settings.js';
import {log, warnOnce} from '../../lib/warn.js';
import {omitPassages} from './omit-passages.js';
import type {OverridesFile} from './overrides-file.js';
import {sanitizeOverride, type OverrideProblem} from './sanitize-override.js';
import {markTerms, unmarkTerms} from './terms.js';
import {hasMessages, validEntries, type ValidEntry} from './valid-entries.js';

/** Part of the content tree. */
type Node = Record<string, unknown>;

/** Marks the hospital's wording. */
const ASTERISK = '\u00a0*';

const glossary = 'cancer-glossary';

const problems: Readonly<Record<OverrideProblem, string>> = {
  marks: 'formatting and links are not allowed here; their text is shown',
  links: 'only https:, tel: and mailto: links are allowed; the text of others is shown',
  braces: 'it must have the same placeholders in braces as the original, which is shown instead',
};

/** Where the overrides come from and where they go. */
export interface OverridesTarget {
  readonly file: OverridesFile;
  readonly url: string;
  /** The content module's name. */
  readonly module: string;
  readonly language: string;
  /** Ends each section that has the hospital's wording. */
  readonly footnote: string;
}

/** Finds the object that holds a message, and the passage and ancestors around it. */
function locate(content: Node, {path}: MessageInfo) {
  const keys = path.split('.');
  const key = keys.pop()!;
  const ancestors: Node[] = [];
  let holder = content;
  let passage: Node | undefined;
  for (const step of keys) {
    holder = holder[step] as Node;
    ancestors.push(holder);
    if (Array.isArray(holder['sources'])) passage = holder;
  }
  const isLabel = !passage && !keys.includes('sections') && key !== 'heading';
  return {holder, key, passage, ancestors, isLabel};
}

/** Replaces one message. Adds the nodes that now have the hospital's wording to `changed`. */
function replaceMessage(
  content: Node,
  {id, entry, info}: ValidEntry,
  {url, language}: OverridesTarget,
  changed: Set<Node>,
): void {
  const {holder, key, passage, ancestors, isLabel} = locate(content, info);
  const original = holder[key] as string;
  const wordingIn = (tag: string, like: string): string | undefined => {
    const warnAbout = (problem: string) => warnOnce(`${url}: "${id}" in "${tag}": ${problem}.`);
    const words = entry.words[tag];
    if (words) {
      return sanitizeOverride(words, like, !!info.marks, (name) => warnAbout(problems[name]));
    }
    warnAbout('there is no wording; the original text is shown');
    return undefined;
  };
  // A glossary term also shows its name in the other languages.
  const others = holder['others'] as Record<string, string> | undefined;
  if (key === 'title' && others) {
    for (const tag of Object.keys(others)) others[tag] = wordingIn(tag, '') || others[tag]!;
  }
  const words = wordingIn(language, original);
  if (!words || words === unmarkTerms(original)) return;
  holder[key] = info.marks ? markTerms(words, original) : words;
  // The sources support the original, not the hospital's wording.
  if (passage) passage['sources'] = [];
  // The label of a button or field needs no mark.
  if (isLabel && !/[.!?…]$/.test(words)) return;
  const [marked, text] = passage ? [passage, 'text'] : [holder, key];
  if (!changed.has(marked)) marked[text] = `${marked[text]}${ASTERISK}`;
  for (const node of [marked, ...ancestors]) changed.add(node);
}

/** The ids of the glossary terms that the hospital leaves out. */
async function omittedTerms({file, url}: OverridesTarget): Promise<Set<string>> {
  const entries = await validEntries(file, url, glossary);
  return new Set(entries.filter(({entry}) => entry.leaveOut).map(({id}) => id.split('.').at(-1)!));
}

/**
 * Applies a hospital's overrides to the content of one module, in place. Resolves to true if any of
 * the hospital's wording is shown.
 */
export async function applyToContent(content: Node, target: OverridesTarget): Promise<boolean> {
  const {file, url, module, footnote} = target;
  if (!hasMessages(module)) return false;
  const omitted = new Set<Node>();
  const active: string[] = [];
  const changed = new Set<Node>();
  for (const valid of await validEntries(file, url, module)) {
    if (valid.entry.leaveOut) omitted.add(locate(content, valid.info).holder);
    else replaceMessage(content, valid, target, changed);
    active.push(valid.entry.leaveOut ? `${valid.id} (left out)` : valid.id);
  }
  if (pageSetting('debug') !== undefined) {
    const list = active.join(', ') || 'none';
    log('info', `overrides from ${target.url} in "${module}" (${target.language}): ${list}.`);
  }
  const terms = await omittedTerms(target);
  omitPassages(content, omitted, module === glossary, (passage) => {
    if (terms.size) passage.text = unmarkTerms(passage.text, terms);
  });
  if (module !== glossary) {
    for (const section of (content['sections'] ?? []) as {passages: object[]}[]) {
      if (!changed.has(section as unknown as Node)) continue;
      const note = {id: 'own-words', form: 'own', text: footnote, sources: []};
      section.passages = [...section.passages, note];
    }
  }
  return changed.size > 0;
}
