/**
 * The `loader:frame` module: the attributes and themes that a frame's URL can set. They are read from the
 * elements' JSDoc and the `themes` folder, so that they are listed only once.
 */
import {readFileSync, readdirSync} from 'node:fs';
import type {Plugin} from 'rollup';
import {readContent, type Localization} from '../content/content.ts';
import {settingNames} from '../../src/lib/page-settings.ts';
import {widgets} from '../content/widgets.ts';

const id = 'loader:frame';

/** `theme` has its own meaning in the URL. The page's settings cannot be set, because anyone can write a URL. */
const notByAddress: readonly string[] = ['theme', ...settingNames];

/** The source of an element and of the classes it inherits from, which document its attributes. */
function docs(file: string): string {
  const text = readFileSync(`src/${file}.ts`, 'utf8');
  const [, base] = text.match(/\bextends (Localized|Article|Sections)Element\b/) ?? [];
  return base ? `${docs(`base/${base.toLowerCase()}-element`)}\n${text}` : text;
}

/** The attributes a frame's URL may set: 1 for a boolean, 0 for one with a value. */
export function attributesOf(name: string): Record<string, 0 | 1> {
  const all = docs(`elements/${name}/${name}`).matchAll(/@attr \{([^}]*)\}[\s*]+([\w-]+)/g);
  return Object.fromEntries(
    [...all]
      .filter(([, , attribute]) => !notByAddress.includes(attribute!))
      .map(([, type, attribute]) => [attribute, type === 'boolean' ? 1 : 0]),
  );
}

/** The presets: files of `themes/`. */
const presets = () => readdirSync('themes').map((file) => file.replace(/\.css$/, ''));

/** The headings of the elements with content, by language: titles of the frame. */
export async function headings(config: Localization) {
  const found: Record<string, Record<string, string>> = {};
  for (const name of widgets) {
    for (const tag of config.languages) {
      const {heading} = await readContent(name, tag, config);
      if (heading) (found[name] ??= {})[tag] = heading;
    }
  }
  return found;
}

/** Generates the module. */
export async function frameModule(config: Localization): Promise<string> {
  const titles = await headings(config);
  const attributes = Object.fromEntries(
    Object.keys(titles).map((name) => [name, attributesOf(name)]),
  );
  return [
    `export const headings = ${JSON.stringify(titles)};`,
    `export const attributes = ${JSON.stringify(attributes)};`,
    `export const presets = ${JSON.stringify(presets())};`,
  ].join('\n');
}

/** The Rollup plugin. */
export const frameTables = (config: Localization): Plugin => ({
  name: 'frame-tables',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (source) => (source === `\0${id}` ? frameModule(config) : null),
});
