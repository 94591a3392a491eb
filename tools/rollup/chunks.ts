/**
 * How the elements are divided into chunks, by folder. An element, a feature and each language's content
 * are chunks of their own; `base` is what every element needs. What some elements share becomes a chunk
 * that only they load, because Rollup groups modules by the entries that use them.
 */
import {basename, dirname} from 'node:path';
import type {GetModuleInfo, PreRenderedChunk} from 'rollup';

/** Folders of `base`; with all that their modules import. */
const baseFolders = /[\\/](?:node_modules|src[\\/](?:base|features|theme))[\\/]/;

/** Returns whether a module is part of `base`: loaded with every element, not on demand. */
export function isBase(id: string, getModuleInfo: GetModuleInfo): boolean {
  let loadedAtStart = false;
  let underBase = false;
  const seen = new Set<string>();
  const visit = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const {isEntry, importers} = getModuleInfo(module)!;
    loadedAtStart ||= isEntry;
    underBase ||= baseFolders.test(module);
    importers.forEach(visit);
  };
  visit(id);
  return loadedAtStart && underBase;
}

/** `src/features/NAME/…` → NAME, `content:NAME/LANGUAGE` → NAME.LANGUAGE. */
export function chunkName({name, facadeModuleId}: PreRenderedChunk): string {
  const [, content] = facadeModuleId?.match(/^\0content:(.+)/) ?? [];
  if (content) return content.replace('/', '.');
  const folder = facadeModuleId && dirname(facadeModuleId);
  return folder && basename(dirname(folder)) === 'features'
    ? basename(folder)
    : name.replace(/\..*/, '');
}
