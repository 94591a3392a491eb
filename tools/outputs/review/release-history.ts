/**
 * The texts of published releases: `review/history.json` has the release in which each message last
 * changed, `review/words-VERSION.json` every text of a release. Both are committed when a release is
 * made, so that releases can be compared without the repository's history.
 */
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {localization} from '../../content/content.ts';
import {fingerprint, messagesOf, modules, type Message} from '../../content/messages.ts';

/** A text or another value by language. */
export type ByLanguage = Readonly<Record<string, string>>;

/** A message with the content module it belongs to. */
export interface ModuleMessage extends Message {
  readonly module: string;
}

/** The release in which a message last changed, and its fingerprints by language. */
type HistoryEntry = {readonly since: string} & ByLanguage;

interface History {
  readonly passages: Readonly<Record<string, HistoryEntry>>;
}

export interface MessageChange {
  readonly kind: 'added' | 'changed';
  /** The texts before the change. */
  readonly before?: ByLanguage;
}

export interface Changes {
  /** By message id. */
  readonly changes: Readonly<Record<string, MessageChange | undefined>>;
  readonly removed: readonly (readonly [id: string, words: ByLanguage])[];
}

const folder = 'review';
const history = 'history.json';
const wordsFile = (release: string): string => `words-${release}.json`;

/** Every message once, with the content module it belongs to. */
export async function allMessages(config = localization()): Promise<ModuleMessage[]> {
  const seen = new Set<string>();
  const all: ModuleMessage[] = [];
  for (const module of modules) {
    for (const message of await messagesOf(module, config)) {
      if (seen.has(message.id)) continue;
      seen.add(message.id);
      all.push({...message, module});
    }
  }
  return all;
}

/** The fingerprints of a message's texts. */
export const printsOf = ({words}: Pick<Message, 'words'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).map(([language, text]) => [language, fingerprint(text)]),
  );

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** JSON with one id per line, for readable diffs. */
function formatLines(
  head: Readonly<Record<string, unknown>>,
  entries: readonly (readonly [string, unknown])[],
): string {
  const line = ([key, value]: readonly [string, unknown]): string =>
    `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const first = Object.entries(head).map((entry) => `${line(entry)},\n`);
  return `{\n${first.join('')}"passages": {\n${entries.map(line).join(',\n')}\n}\n}\n`;
}

/** The history, empty before the first release. */
export function readHistory(from = folder): History {
  const file = join(from, history);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as History) : {passages: {}};
}

/** The releases whose texts are recorded. */
export const releasesIn = (from = folder): string[] =>
  existsSync(from)
    ? readdirSync(from).flatMap((file) => file.match(/^words-(.+)\.json$/)?.[1] ?? [])
    : [];

/** The texts of a release by message id. Throws if the release is not recorded. */
export function readRelease(release: string, from = folder): Record<string, ByLanguage> {
  const file = join(from, wordsFile(release));
  if (!existsSync(file)) {
    const known = releasesIn(from).join(', ') || 'none';
    throw new Error(
      `the words of release "${release}" are not kept here; those that are: ${known}`,
    );
  }
  const {passages} = JSON.parse(readFileSync(file, 'utf8')) as {
    passages: Record<string, ByLanguage>;
  };
  return passages;
}

/** The release in which a message last changed; undefined if it changed after the last release. */
export function sinceOf({passages}: History, message: ModuleMessage): string | undefined {
  const kept = Object.hasOwn(passages, message.id) ? passages[message.id] : undefined;
  return kept && isSame(kept, {since: kept.since, ...printsOf(message)}) ? kept.since : undefined;
}

/** Records the texts of a release. */
export function writeRelease(
  release: string,
  messages: readonly ModuleMessage[],
  to = folder,
): void {
  mkdirSync(to, {recursive: true});
  const before = readHistory(to);
  const passages = messages.map(
    (message) =>
      [message.id, {since: sinceOf(before, message) ?? release, ...printsOf(message)}] as const,
  );
  writeFileSync(join(to, history), formatLines({release}, passages));
  writeFileSync(
    join(to, wordsFile(release)),
    formatLines(
      {release},
      messages.map(({id, words}) => [id, words] as const),
    ),
  );
}

/** The changes since a release, whose texts are `before`. */
export function changesSince(
  before: Readonly<Record<string, ByLanguage>>,
  messages: readonly ModuleMessage[],
): Changes {
  const changes: Record<string, MessageChange> = {};
  for (const {id, words} of messages) {
    if (!Object.hasOwn(before, id)) changes[id] = {kind: 'added'};
    else if (!isSame(before[id], words)) changes[id] = {kind: 'changed', before: before[id]!};
  }
  const now = new Set(messages.map(({id}) => id));
  const removed = Object.entries(before).filter(([id]) => !now.has(id));
  return {changes, removed};
}
