/** Everything that the plugin knows about the widgets, from the build: nothing is listed in the plugin itself. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {presetLabels} from '../../../demo/builders/shared/preset-labels.ts';
import {settingNames} from '../../../src/lib/page-settings.ts';
import {colorOf, readCss} from '../../../src/theme/check/index.ts';
import {readContent} from '../../content/content.ts';
import type {ElementEntry, Manifest} from '../manifest/model.ts';
import {siteData} from '../site/data.ts';
import {attributeControls, elementPage, type AttributeControl} from './attributes.ts';
import type {Text} from './labels.ts';

export interface CatalogWidget {
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly attributes: readonly AttributeControl[];
}

/** The colors that a preset gives to the public properties, as hex. */
type Colors = Readonly<Record<string, string>>;

export interface Catalog {
  readonly version: string;
  readonly languages: readonly string[];
  /** The names of the page-wide settings that the widgets read. */
  readonly settings: readonly string[];
  readonly widgets: readonly CatalogWidget[];
  readonly presets: Readonly<
    Record<string, {readonly label: Text; readonly light: Colors; readonly dark: Colors}>
  >;
  /** The statements about the hospital's review at the end of an article, by language. */
  readonly review: Readonly<Record<'notReviewed' | 'reviewed' | 'reviewedUndated', Text>>;
  /** The lines with the care team's numbers, by language. */
  readonly care: Readonly<Record<'team' | 'day' | 'night' | 'nightOnly', Text>>;
  /** The files to preload, by widget and language, relative to the assets. */
  readonly preload: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const colorNames = [
  'accent',
  'text',
  'muted',
  'surface',
  'raised',
  'border',
  'focus',
  'local',
  'regional',
  'distant',
];

function preset(name: string, css: string) {
  const [{values}] = readCss(css) as [ReturnType<typeof readCss>[number]];
  const colors = (scheme: 'light' | 'dark'): Colors =>
    Object.fromEntries(
      colorNames.map((color) => [color, colorOf(`--rw-color-${color}`, values[scheme], scheme)]),
    );
  const label = presetLabels[name] ?? {en: name, es: name};
  return {label: {...label}, light: colors('light'), dark: colors('dark')};
}

/** Reads a complete `dist`. */
export async function readCatalog(dist: string): Promise<Catalog> {
  const site = await siteData(dist);
  const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as Manifest;
  const elements = new Map(
    manifest.modules
      .flatMap(({declarations}) => declarations)
      .filter((one): one is ElementEntry => Boolean(one.tagName))
      .map((one) => [one.tagName, one]),
  );
  const widgets: CatalogWidget[] = [];
  for (const name of site.tags) {
    const page = await elementPage(name);
    const title = page?.title ?? site.headings[name] ?? {[site.languages[0]!]: name};
    const attributes = await attributeControls(elements.get(name)!, site);
    widgets.push({name, title, description: page?.summary ?? title, attributes});
  }
  /** Messages of a content module, in every language. */
  const messages = async <Name extends string>(module: string, ...names: Name[]) => {
    const contents: [string, Record<string, string>][] = [];
    for (const language of site.languages) {
      contents.push([language, (await readContent(module, language)) as never]);
    }
    const textOf = (name: Name): Text =>
      Object.fromEntries(contents.map(([language, content]) => [language, content[name]!]));
    return Object.fromEntries(names.map((name) => [name, textOf(name)])) as Record<Name, Text>;
  };
  return {
    version: site.version,
    languages: site.languages,
    settings: settingNames,
    widgets,
    presets: Object.fromEntries(
      Object.entries(site.themes).map(([name, css]) => [name, preset(name, css)]),
    ),
    review: await messages('interface', 'notReviewed', 'reviewed', 'reviewedUndated'),
    care: await messages('care-contact', 'team', 'day', 'night', 'nightOnly'),
    preload: site.preload,
  };
}
