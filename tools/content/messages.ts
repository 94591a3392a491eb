/**
 * Lists the messages of all content: the id, location and text in each language, and how a hospital may
 * override it. For the review sheet and for overrides; the content that readers load has no ids.
 */
import {createHash} from 'node:crypto';
import type {MessageInfo} from '../../src/content/message-info.ts';
import {isRequired} from '../../src/content/required.ts';
import type {AnyPassage} from '../../src/content/model.ts';
import type {ModuleContent} from './content-types.ts';
import {ids, localization, readContent, type Localization} from './content.ts';
import {glossary} from './terms.ts';
import {widgets} from './widgets.ts';

/** Content that widgets share. */
export const sharedModules = [
  'ask-about',
  'care-contact',
  'interface',
  'own-words',
  'reader-tools',
  'section-tools',
];

/** All content modules. */
export const modules = [...sharedModules, ...widgets].sort();

/** A short fingerprint of a text, to detect changes. */
export const fingerprint = (words: string): string =>
  createHash('sha256').update(words).digest('base64url').slice(0, 6);

/** An object of the content that contains messages. */
interface Container {
  readonly sources?: readonly string[];
  readonly facts?: readonly string[];
  readonly checked?: string;
  readonly due?: string;
  readonly lines?: readonly unknown[];
}

export interface Message {
  readonly id: string;
  /** The keys that lead to it in its module's content. */
  readonly keys: readonly string[];
  /** The text by language. */
  readonly words: Readonly<Record<string, string>>;
  readonly section: string;
  /** heading, summary, label, title, passage or interface. */
  readonly part: string;
  readonly sources: readonly string[];
  readonly facts: readonly string[];
  /** The ISO dates of its last check and of the next one. */
  readonly checked?: string | undefined;
  readonly due?: string | undefined;
  /** It may contain inline marks. */
  readonly marks: boolean;
  /** A hospital cannot change it. */
  readonly fixed: boolean;
  /** A hospital may omit its passage. */
  readonly omittable: boolean;
}

/** Every string of some content, with its path and the objects that contain it. */
function* strings(
  value: unknown,
  keys: readonly string[] = [],
  above: readonly Container[] = [],
): Generator<{keys: readonly string[]; above: readonly Container[]; value: string}> {
  if (typeof value === 'string') yield {keys, above, value};
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      yield* strings(inner, [...keys, key], [...above, value as Container]);
    }
  }
}

const at = (content: unknown, keys: readonly string[]): unknown =>
  keys.reduce((value, key) => (value as Record<string, unknown>)[key], content);

/** Keys that are not shown or that the code reads, so a hospital cannot change them. */
const fixed = (name: string, key: string) =>
  name === 'language-switch' || (name === glossary && key === 'forms') || key === 'file';

/** Statements side by side can only be omitted as a whole, with their title. */
const isGroup = ({lines}: Container) => Boolean(lines);

/** The part of a widget's content that a message belongs to. */
function placeOf(content: ModuleContent, keys: readonly string[]): string {
  if (['short', 'lead', 'heading'].includes(keys[0]!)) return 'lead';
  if (keys[0] === 'sections') return content.sections![Number(keys[1])]!.id;
  return 'interface';
}

/** The messages of one content module, in the order of its content. */
export async function messagesOf(
  name: string,
  config: Localization = localization(),
): Promise<Message[]> {
  const read = (language: string) => readContent(name, language, config);
  const [named, ...contents] = await Promise.all([ids, ...config.languages].map(read));
  const first = contents[0]!;
  const found: Message[] = [];
  for (const {keys, above, value: id} of strings(named)) {
    const words = Object.fromEntries(
      config.languages.map((language, index) => [language, at(contents[index], keys) as string]),
    );
    // A string that is not a message equals its own id; `format` is a locale.
    if (words[config.languages[0]!] === id || keys.at(-1) === 'format') continue;
    const key = keys.at(-1)!;
    const owner = at(first, keys.slice(0, -1)) as Container;
    const sources = Array.isArray(owner.sources) ? owner.sources : [];
    const inPassage = above.findLast((object) => Array.isArray(object.sources) || isGroup(object));
    const section = placeOf(first, keys);
    const statement = key === 'text' && sources.length > 0;
    const within = isGroup(above.at(-3) ?? {});
    const dated = statement ? above.findLast(({due}) => due) : undefined;
    const goes = statement ? !within : key === 'title' && isGroup(owner);
    found.push({
      id,
      keys,
      words,
      section,
      part: statement
        ? 'passage'
        : inPassage
          ? 'title'
          : keys[0] === 'sections'
            ? keys[2]!
            : key === 'heading'
              ? key
              : 'interface',
      sources,
      facts: owner.facts ?? [],
      checked: dated?.checked,
      due: dated?.due,
      marks: Boolean(statement) || /\*\*|\]\(/.test(Object.values(words).join()),
      fixed: fixed(name, key),
      omittable:
        Boolean(goes) && !isRequired(owner as AnyPassage, above.at(-3) as AnyPassage | undefined),
    });
  }
  return found;
}

/** The data for applying a hospital's overrides, by message id. */
export async function idsOf(
  name: string,
  config: Localization,
): Promise<Record<string, MessageInfo>> {
  const messages = await messagesOf(name, config);
  const infos = messages.map(({id, keys, words, marks, omittable, fixed}) => [
    id,
    {
      path: keys.join('.'),
      fingerprints: Object.fromEntries(
        config.languages.map((language) => [language, fingerprint(words[language]!)]),
      ),
      ...(marks && {marks}),
      ...(omittable && {omittable}),
      ...(fixed && {fixed}),
    },
  ]);
  return Object.fromEntries(infos) as Record<string, MessageInfo>;
}

/** The module of each message, by the first part of its id. */
export async function ownersOf(config: Localization): Promise<Record<string, string>> {
  const owners: Record<string, string> = {};
  for (const name of modules) {
    for (const {id} of await messagesOf(name, config)) owners[id.split('.')[0]!] ??= name;
  }
  return owners;
}
