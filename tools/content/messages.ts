/**
 * The messages behind the words: which id stands where in a widget's content, what it says in each
 * language, and what a hospital may do with it. The review sheet and the hospital's own words need that;
 * the readers' words carry no ids.
 */
import {createHash} from 'node:crypto';
import type {MessageInfo} from '../../src/content/message-info.ts';
import {isRequired} from '../../src/content/required.ts';
import {ids, localization, readContent} from './content.ts';
import {glossary} from './terms.ts';
import {widgets} from './widgets.ts';

/** Content that widgets share. */
export const sharedModules = ['interface', 'own-words', 'reader-tools'];

/** All content modules. */
export const modules = [...sharedModules, ...widgets].sort();

/** A short fingerprint of words: enough to see that they are not the same. */
export const fingerprint = (words) =>
  createHash('sha256').update(words).digest('base64url').slice(0, 6);

/** Every string of some content, with the keys that lead to it and the objects on the way. */
function* strings(value, keys = [], above = []) {
  if (typeof value === 'string') yield {keys, above, value};
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      yield* strings(inner, [...keys, key], [...above, value]);
    }
  }
}

const at = (content, keys) => keys.reduce((value, key) => value[key], content);

/** What no reader sees, or what the code reads: no hospital's words can stand there. */
const fixed = (name, key) =>
  name === 'language-switch' || (name === glossary && key === 'forms') || key === 'file';

/** What can only be there or not as a whole, with its title: statements side by side. */
const isGroup = ({lines}) => Boolean(lines);

/** The part of a widget's content that a message belongs to. */
function placeOf(name, content, keys) {
  if (keys[0] === 'lead' || keys[0] === 'heading') return 'lead';
  if (keys[0] === 'sections') return content.sections[keys[1]].id;
  return 'interface';
}

/**
 * The messages of one module of words, in the order of its content: `id`; `keys` to where it stands;
 * `words` by language; `section`; `part` (what it is: heading, summary, label, title, passage, interface);
 * `sources` and `facts`; `marks`, whether inline marks may stand in it; `fixed`, whether a hospital
 * cannot change it; `omittable`, whether it may leave out the passage.
 */
export async function messagesOf(name, config = localization()) {
  const read = (language) => readContent(name, language, config);
  const [named, ...contents] = await Promise.all([ids, ...config.languages].map(read));
  const first = contents[0];
  const found = [];
  for (const {keys, above, value: id} of strings(named)) {
    const words = Object.fromEntries(
      config.languages.map((language, index) => [language, at(contents[index], keys)]),
    );
    // A string that is no message is the same in the words; `format` is a tag for dates.
    if (words[config.languages[0]] === id || keys.at(-1) === 'format') continue;
    const key = keys.at(-1);
    const owner = at(first, keys.slice(0, -1));
    const sources = Array.isArray(owner.sources) ? owner.sources : [];
    const inPassage = above.findLast((object) => Array.isArray(object.sources) || isGroup(object));
    const section = placeOf(name, first, keys);
    const statement = key === 'text' && sources.length;
    const within = isGroup(above.at(-3) ?? {});
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
            ? keys[2]
            : key === 'heading'
              ? key
              : 'interface',
      sources,
      facts: owner.facts ?? [],
      marks: Boolean(statement) || /\*\*|\]\(/.test(Object.values(words).join()),
      fixed: fixed(name, key),
      omittable: Boolean(goes) && !isRequired(owner, above.at(-3)),
    });
  }
  return found;
}

/** What a page needs to apply a hospital's overrides, by message id. */
export async function idsOf(name, config): Promise<Record<string, MessageInfo>> {
  const messages = await messagesOf(name, config);
  const infos = messages.map(({id, keys, words, marks, omittable, fixed}) => [
    id,
    {
      path: keys.join('.'),
      fingerprints: Object.fromEntries(
        config.languages.map((language) => [language, fingerprint(words[language])]),
      ),
      ...(marks && {marks}),
      ...(omittable && {omittable}),
      ...(fixed && {fixed}),
    },
  ]);
  return Object.fromEntries(infos);
}

/** Whose messages they are, by the first part of their ids. */
export async function ownersOf(config) {
  const owners = {};
  for (const name of modules) {
    for (const {id} of await messagesOf(name, config)) owners[id.split('.')[0]] ??= name;
  }
  return owners;
}
