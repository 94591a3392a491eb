/** The texts that the plugin's source marks for translation. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesIn} from '../integrity.ts';

const call = /\b(?:__|esc_html__|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'recurrence-widgets'/g;

/** The files that use each text, in the order of the source. */
export function pluginStrings(plugin: string): Map<string, string[]> {
  const strings = new Map<string, string[]>();
  for (const file of filesIn(plugin).filter((path) => /\.(?:php|js)$/.test(path))) {
    for (const [, text] of readFileSync(join(plugin, file), 'utf8').matchAll(call)) {
      const files = strings.get(text!) ?? [];
      strings.set(text!, [...new Set([...files, file])]);
    }
  }
  return strings;
}
