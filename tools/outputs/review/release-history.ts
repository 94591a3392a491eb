/**
 * Which release said what: `review/history.json` has for each message the release in which it last
 * changed, `review/words-VERSION.json` all words of a release. Both are written when a release is made,
 * and kept, so that two releases can be compared without their history at hand.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {localization} from '../../content/content.ts';
import {fingerprint, messagesOf, modules} from '../../content/messages.ts';

const folder = 'review';
const history = 'history.json';
const wordsFile = (release) => `words-${release}.json`;

/** All messages, each once, with the module of words that they belong to. */
export async function allMessages(config = localization()) {
  const seen = new Set();
  const all = [];
  for (const module of modules) {
    for (const message of await messagesOf(module, config)) {
      if (seen.has(message.id)) continue;
      seen.add(message.id);
      all.push({...message, module});
    }
  }
  return all;
}

/** The fingerprints of a message's words, by language. */
export const printsOf = ({words}) =>
  Object.fromEntries(
    Object.entries(words).map(([language, text]) => [language, fingerprint(text)]),
  );

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** One id a line, so that what changes can be seen. */
function lines(head, entries) {
  const line = ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const first = Object.entries(head).map((entry) => `${line(entry)},\n`);
  return `{\n${first.join('')}"passages": {\n${entries.map(line).join(',\n')}\n}\n}\n`;
}

/** What was written when releases were made, or nothing yet. */
export function readHistory(from = folder) {
  const file = join(from, history);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {passages: {}};
}

/** The releases whose words are kept. */
export const releasesIn = (from = folder) =>
  existsSync(from)
    ? readdirSync(from).flatMap((file) => file.match(/^words-(.+)\.json$/)?.[1] ?? [])
    : [];

/** The words of a release, by id. */
export function readRelease(release, from = folder) {
  const file = join(from, wordsFile(release));
  if (!existsSync(file)) {
    const known = releasesIn(from).join(', ') || 'none';
    throw new Error(
      `the words of release "${release}" are not kept here; those that are: ${known}`,
    );
  }
  return JSON.parse(readFileSync(file, 'utf8')).passages;
}

/** The release in which a message last changed; undefined: after the last one that was made. */
export function sinceOf({passages}, message) {
  const kept = Object.hasOwn(passages, message.id) ? passages[message.id] : undefined;
  return kept && same(kept, {since: kept.since, ...printsOf(message)}) ? kept.since : undefined;
}

/** Writes down a release. */
export function writeRelease(release, messages, to = folder) {
  mkdirSync(to, {recursive: true});
  const before = readHistory(to);
  const passages = messages.map((message) => [
    message.id,
    {since: sinceOf(before, message) ?? release, ...printsOf(message)},
  ]);
  writeFileSync(join(to, history), lines({release}, passages));
  writeFileSync(
    join(to, wordsFile(release)),
    lines(
      {release},
      messages.map(({id, words}) => [id, words]),
    ),
  );
}

/** What changed since a release: by id `added`, `changed` with the words before, and what is gone. */
export function changesSince(before, messages) {
  const changes = {};
  for (const {id, words} of messages) {
    if (!Object.hasOwn(before, id)) changes[id] = {kind: 'added'};
    else if (!same(before[id], words)) changes[id] = {kind: 'changed', before: before[id]};
  }
  const now = new Set(messages.map(({id}) => id));
  const removed = Object.entries(before).filter(([id]) => !now.has(id));
  return {changes, removed};
}
