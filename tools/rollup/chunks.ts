/**
 * How the elements are divided into chunks, by folder. An element, a feature and each language's content
 * are chunks of their own; `base` is what every element needs. What some elements share becomes a chunk
 * that only they load, because Rollup groups modules by the entries that use them.
 */
import {basename, dirname} from 'node:path';
import type {GetModuleInfo, PreRenderedChunk} from 'rollup';

/** Folders of `base`; with all that their modules import. */
const baseFolders = /[\\/](?:node_modules|src[\\/](?:base|features|theme))[\\/]/;

const isOfFeature = (id: string): boolean => /[\\/]src[\\/]features[\\/]/.test(id);

/** A module and all modules that import it, directly or not. Dynamic imports do not count. */
function importersOf(id: string, getModuleInfo: GetModuleInfo): Set<string> {
  const found = new Set([id]);
  for (const module of found) getModuleInfo(module)!.importers.forEach((one) => found.add(one));
  return found;
}

/**
 * Returns whether a module is part of `base`: loaded with every element, not on demand. A module that an
 * element and a feature share is not: the feature is loaded on demand. Content loaders are too small for a
 * chunk of their own.
 */
export function isBase(id: string, getModuleInfo: GetModuleInfo): boolean {
  const isEntry = (module: string): boolean => getModuleInfo(module)!.isEntry;
  const isLoadedAtStart = (module: string): boolean =>
    [...importersOf(module, getModuleInfo)].some(isEntry);
  const isLoader = id.startsWith('\0content:') && isLoadedAtStart(id);
  return [...importersOf(id, getModuleInfo)].some(
    (module) => baseFolders.test(module) && (isLoader || isLoadedAtStart(module)),
  );
}

/** What readers answer and ask, in one file for the widgets that share it. */
export const isReaderState = (id: string): boolean =>
  /[\\/]lib[\\/](?:asked-questions|reader-answers[\\/].+|shared-state)\.js$/.test(id);

/**
 * Returns whether a module is part of `shared`: some elements use it, or an element and a feature. A chunk for
 * each would be many small requests, and browsers make six at a time.
 */
export function isShared(id: string, getModuleInfo: GetModuleInfo): boolean {
  if (!/[\\/]src[\\/](?:components|lib|i18n)[\\/]/.test(id)) return false;
  const importers = [...importersOf(id, getModuleInfo)];
  const elements = importers.filter((module) => getModuleInfo(module)!.isEntry);
  return elements.length > 1 || (elements.length === 1 && importers.some(isOfFeature));
}

/** `src/features/NAME/…` → NAME, `content:NAME/LANGUAGE` → NAME.LANGUAGE. */
export function chunkName({name, facadeModuleId}: PreRenderedChunk): string {
  const [, content] = facadeModuleId?.match(/^\0content:(.+)/) ?? [];
  if (content) return content.replace('/', '.');
  const folder = facadeModuleId && dirname(facadeModuleId);
  return folder && basename(dirname(folder)) === 'features'
    ? basename(folder)
    : // No file name begins with `_`; Rollup names chunks of virtual modules after their ids.
      name.replace(/^_content_/, 'content-').replace(/\..*/, '');
}
