import {css} from 'lit';
import {languages} from 'content:languages';
import loaders, {owners} from 'content:ids';
import loadPhrases from 'content:own-words';
import type {OverridesMessages} from '../../content/own-words.js';
import {loadContent} from '../../i18n/load-content.js';
import {formatDate, isDate} from '../../lib/dates.js';
import {interpolate} from '../../lib/interpolate.js';
import {omitPassages} from './omit-passages.js';
import {markTerms, unmarkTerms} from './terms.js';
import {
  sanitizeOverride,
  isReviewed,
  readOverridesFile,
  type OverrideEntry,
  type OverridesFile,
} from './overrides-file.js';

/** Where each message stands, by id: keys, fingerprints, and what may be done with it. */
type Ids = Readonly<Record<string, string>>;

/** Words of one language: a module of its own, and those that all widgets share. */
export interface Spoken {
  readonly language: string;
  readonly content: object;
  readonly messages?: object;
}

/** Anything that the words are made of. */
type Node = Record<string, unknown>;

const glossary = 'cancer-glossary';
const star = '\u00a0*';
const said = new Set<string>();

function say(problem: string): void {
  const message = `recurrence-widgets: ${problem}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

const reasons = {
  marks: 'no marks or links can stand here; their words are shown',
  links: 'only links with https:, tel: or mailto: can stand here; the words of others are shown',
  braces: 'what stands in braces in the original has to stand in it; the original shows',
};

/** The file of each address, asked for once on a page. */
const files = new Map<string, Promise<OverridesFile | undefined>>();

async function load(address: string): Promise<OverridesFile | undefined> {
  try {
    const response = await fetch(address, {signal: AbortSignal.timeout(10_000)});
    if (!response.ok) throw new Error(`${response.status}`);
    const file = readOverridesFile(await response.json(), (id) =>
      say(`${address}: "${id}" says nothing that can be used; the original shows.`),
    );
    if (!file) throw new Error('it is no words.json of the review sheet');
    for (const id of file.entries.keys()) {
      if (!Object.hasOwn(owners, shortOf(id))) say(`${address}: there is no passage "${id}".`);
    }
    return file;
  } catch (error) {
    say(`${address} cannot be used (${(error as Error).message}); the original words show.`);
    return undefined;
  }
}

const shortOf = (id: string): string => id.split('.')[0]!;

/** The address of the words that an element is to speak. An empty one on the element: the original. */
function addressFor(element: Element): string | undefined {
  const written =
    element.getAttribute('words') ??
    document.querySelector<HTMLElement>('script[data-words]')?.dataset['words'];
  if (!written?.trim()) return undefined;
  if (URL.canParse(written, document.baseURI)) return new URL(written, document.baseURI).href;
  say(`words="${written.slice(0, 80)}": expected the address of a words.json.`);
  return undefined;
}

const idsOf = (name: string): Promise<Ids> => loadContent<Ids>(`${name} (ids)`, loaders, name);

/** What is known of a message. */
interface Known {
  readonly keys: readonly string[];
  readonly prints: readonly string[];
  readonly flags: string;
}

function known(ids: Ids, id: string): Known | undefined {
  if (!Object.hasOwn(ids, id)) return undefined;
  const [keys = '', ...rest] = ids[id]!.split(' ');
  return {keys: keys.split('.'), prints: rest.slice(0, -1), flags: rest.at(-1)!};
}

/** The entries of a file for one module of words that hold good, with where they stand. */
function* validEntries(
  file: OverridesFile,
  address: string,
  name: string,
  ids: Ids,
): Generator<[id: string, entry: OverrideEntry, known: Known]> {
  for (const [id, entry] of file.entries) {
    if (owners[shortOf(id)] !== name) continue;
    const found = known(ids, id);
    const no = (why: string) => say(`${address}: "${id}": ${why}; the original shows.`);
    if (!found) say(`${address}: there is no passage "${id}".`);
    else if (found.flags.includes('f')) no('these words cannot be changed here');
    else if (!isReviewed(entry, found.prints, languages)) {
      no(`the original is not the one that was reviewed (release ${file.release})`);
    } else if (entry.leaveOut && !found.flags.includes('l')) {
      no('it can be changed, but not left out');
    } else yield [id, entry, found];
  }
}

/** The ids of the glossary's terms that the hospital leaves out. */
async function omittedTerms(file: OverridesFile, address: string): Promise<Set<string>> {
  if (![...file.entries].some(([id, {leaveOut}]) => leaveOut && owners[shortOf(id)] === glossary)) {
    return new Set();
  }
  const all = validEntries(file, address, glossary, await idsOf(glossary));
  return new Set(
    [...all].filter(([, {leaveOut}]) => leaveOut).map(([id]) => id.split('.').at(-1)!),
  );
}

/** Puts a hospital's words into one module of words. True where something shows that is not ours. */
async function apply(
  content: Node,
  name: string,
  language: string,
  file: OverridesFile,
  address: string,
  footnote: string,
): Promise<boolean> {
  if (!Object.hasOwn(loaders, name)) return false;
  const left = new Set<unknown>();
  const marked = new Set<unknown>();
  for (const [id, entry, {keys, flags}] of validEntries(file, address, name, await idsOf(name))) {
    let object = content;
    let owner: Node | undefined;
    const above: unknown[] = [];
    for (const key of keys.slice(0, -1)) {
      object = object[key] as Node;
      above.push(object);
      if (Array.isArray(object['sources'])) owner = object;
    }
    if (entry.leaveOut) {
      left.add(object);
      continue;
    }
    const key = keys.at(-1)!;
    const original = object[key] as string;
    const fitted = (tag: string, as: string) => {
      const words = entry.words[tag];
      const no = (why: string) => say(`${address}: "${id}" in "${tag}": ${why}.`);
      if (!words) no('no words; the original shows');
      return words && sanitizeOverride(words, as, flags.includes('m'), (what) => no(reasons[what]));
    };
    const others = object['others'] as Record<string, string> | undefined;
    if (key === 'title' && others) {
      for (const tag of Object.keys(others)) others[tag] = fitted(tag, '') || others[tag]!;
    }
    const words = fitted(language, original);
    if (!words || words === unmarkTerms(original)) continue;
    object[key] = flags.includes('m') ? markTerms(words, original) : words;
    // What a hospital says is not what the sources say.
    if (owner) owner['sources'] = [];
    const [to, at] = owner ? [owner, 'text'] : [object, key];
    const isStatement = owner || keys.includes('sections') || key === 'heading';
    // The name of a button or a field needs no mark.
    if (!isStatement && !/[.!?…]$/.test(words)) continue;
    if (!marked.has(to)) (to as Node)[at] = `${(to as Node)[at]}${star}`;
    marked.add(to);
    for (const node of above) marked.add(node);
  }
  const gone = await omittedTerms(file, address);
  omitPassages(content, left, name === glossary, (passage) => {
    if (gone.size) passage.text = unmarkTerms(passage.text, gone);
  });
  for (const section of (content['sections'] ?? []) as {passages: object[]}[]) {
    if (!marked.has(section) || name === glossary) continue;
    section.passages = [
      ...section.passages,
      {id: 'own-words', form: 'own', text: footnote, sources: []},
    ];
  }
  return marked.size > 0;
}

const quiet = css`
  .own {
    color: var(--_muted);
    font-size: var(--_small);
  }
`;

/** The words with the hospital's in their places, marked as the hospital's. */
export async function applyOverrides<Words extends Spoken>(
  element: Element,
  words: Words,
  name = element.localName,
): Promise<Words> {
  const address = addressFor(element);
  if (!address) return words;
  if (!files.has(address)) files.set(address, load(address));
  const file = await files.get(address);
  if (!file) return words;
  const {language} = words;
  try {
    const phrases = await loadContent<OverridesMessages>('own-words', loadPhrases, language);
    const hospital = file.hospital.replace(/[*[\]{}]/g, '') || phrases.hospital;
    const footnote = interpolate(phrases.footnote, {hospital});
    // What came is shared by all widgets of the page.
    const own = structuredClone(words);
    const put = (module: string, content: object) =>
      apply(content as Node, module, language, file, address, footnote);
    const changed = await put(name, own.content);
    const shared = own.messages as {updated: string; format: string} | undefined;
    if (((shared && (await put('interface', shared))) || changed) && shared) {
      const {approvedBy: by, approvedOn: on} = file;
      const legend = [
        interpolate(phrases.legend, {hospital}),
        by &&
          (isDate(on)
            ? interpolate(phrases.approved, {name: by, date: formatDate(on, shared.format)})
            : interpolate(phrases.approvedUndated, {name: by})),
      ].join(' ');
      // Braces are filled in later, and those of a name are none.
      shared.updated = `${legend.replace(/[{}]/g, '')} ${shared.updated}`;
      // The guide has no line on its words; its lead is short.
      if (name === 'recurrence-guide') {
        (own.content as {lead: object[]}).lead.push({form: 'own', text: legend, sources: []});
      }
      const root = element.shadowRoot;
      if (root && !root.adoptedStyleSheets.includes(quiet.styleSheet!)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, quiet.styleSheet!];
      }
    }
    return own;
  } catch (error) {
    say(`${address} could not be put in force (${(error as Error).message}).`);
    return words;
  }
}
