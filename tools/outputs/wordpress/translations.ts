/** The plugin's translations in the forms that WordPress reads, from its `.po` files. */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';

/** A message and where the plugin uses it. */
export interface PoEntry {
  readonly id: string;
  readonly text: string;
  readonly files: readonly string[];
}

const unquote = (lines: string): string =>
  [...lines.matchAll(/^(?:msg\w+ )?("(?:[^"\\]|\\.)*")$/gm)]
    .map(([, quoted]) => JSON.parse(quoted!) as string)
    .join('');

/** Reads a `.po` file without plural forms and contexts, which the plugin does not use. */
export function readPo(po: string): PoEntry[] {
  return po.split(/\n{2,}/).flatMap((block) => {
    const start = block.search(/^msgstr /m);
    if (start < 0) return [];
    const files = [...block.matchAll(/^#: (.*)$/gm)].flatMap(([, list]) => list!.split(' '));
    return [{id: unquote(block.slice(0, start)), text: unquote(block.slice(start)), files}];
  });
}

/** The binary form of gettext: a header, two tables of lengths and offsets, and the texts, sorted by message. */
export function toMo(entries: readonly PoEntry[]): Uint8Array {
  const sorted = entries
    .map(({id, text}) => [Buffer.from(id), Buffer.from(text)] as const)
    .sort(([one], [other]) => Buffer.compare(one, other));
  const count = sorted.length;
  const header = Buffer.alloc(28 + 16 * count);
  [0x950412de, 0, count, 28, 28 + 8 * count, 0, header.length].forEach((value, index) =>
    header.writeUInt32LE(value, 4 * index),
  );
  const texts: Buffer[] = [];
  let offset = header.length;
  for (const column of [0, 1] as const) {
    sorted.forEach((pair, index) => {
      const at = 28 + 8 * (column * count + index);
      header.writeUInt32LE(pair[column].length, at);
      header.writeUInt32LE(offset, at + 4);
      texts.push(pair[column], Buffer.from([0]));
      offset += pair[column].length + 1;
    });
  }
  return Buffer.concat([header, ...texts]);
}

const editorScript = 'editor/editor.js';

function toScriptJson(entries: readonly PoEntry[], locale: string): string {
  const messages = entries
    .filter(({id, files}) => id && files.includes(editorScript))
    .map(({id, text}) => [id, [text]]);
  return `${JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {'': {domain: 'messages', lang: locale}, ...Object.fromEntries(messages)},
    },
  })}\n`;
}

/** Compiles the `.po` files in the `languages` folder of the built plugin. */
export function writeTranslations(plugin: string): void {
  const folder = join(plugin, 'languages');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.po'))) {
    const name = basename(file, '.po');
    const entries = readPo(readFileSync(join(folder, file), 'utf8'));
    writeFileSync(join(folder, `${name}.mo`), toMo(entries));
    const json = toScriptJson(entries, name.replace('recurrence-widgets-', ''));
    writeFileSync(join(folder, `${name}-recurrence-widgets-editor.json`), json);
  }
}
