import loaders, {owners} from 'content:ids';
import type {MessageInfo} from '../../content/message-info.js';
import {loadContent} from '../../i18n/load-content.js';
import {warnOnce} from '../../lib/warn.js';
import {isReviewed, ownerOf, type OverrideEntry, type OverridesFile} from './overrides-file.js';

/** True if a content module has messages that can be overridden. */
export const hasMessages = (module: string): boolean => Object.hasOwn(loaders, module);

function problemWith(
  entry: OverrideEntry,
  info: MessageInfo,
  {release}: OverridesFile,
): string | undefined {
  if (info.fixed) return 'this text cannot be changed';
  if (!isReviewed(entry, info.fingerprints)) {
    return `the original changed since it was reviewed (release ${release})`;
  }
  if (entry.leaveOut && !info.omittable) return 'it can be changed, but not left out';
  return undefined;
}

/** An entry that applies to this release, with what is known of its message. */
export interface ValidEntry {
  readonly id: string;
  readonly entry: OverrideEntry;
  readonly info: MessageInfo;
}

/** The entries of a file that apply to a content module; a warning names each that does not. */
export async function validEntries(
  file: OverridesFile,
  url: string,
  module: string,
): Promise<ValidEntry[]> {
  const entries = [...file.entries].filter(([id]) => ownerOf(id, owners) === module);
  if (!entries.length) return [];
  const messages = await loadContent<Readonly<Record<string, MessageInfo>>>(
    `${module} (message ids)`,
    loaders,
    module,
  );
  return entries.flatMap(([id, entry]) => {
    if (!Object.hasOwn(messages, id)) {
      warnOnce(`${url}: unknown passage "${id}".`);
      return [];
    }
    const info = messages[id]!;
    const problem = problemWith(entry, info, file);
    if (!problem) return [{id, entry, info}];
    warnOnce(`${url}: "${id}": ${problem}; the original text is shown.`);
    return [];
  });
}
