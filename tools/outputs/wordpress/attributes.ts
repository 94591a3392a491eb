/** The attributes of the widgets as controls of the block editor, read from the manifest. */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ownLanguageName} from '../../../demo/layout/language-name.ts';
import type {SectionData} from '../../../demo/site-data.ts';
import resources from '../../../src/content/support-resources.table.ts';
import {settingNames} from '../../../src/lib/page-settings.ts';
import {readContent} from '../../content/content.ts';
import type {AttributeEntry, ElementEntry} from '../manifest/model.ts';
import {attributeLabels, unknownLabel, valueLabels, type Text} from './labels.ts';

/** A value that an attribute can have, or that its list can contain. */
export interface ValueChoice {
  readonly value: string;
  readonly label: Text;
}

/** An attribute, as the block editor and the shortcode know it. */
export interface AttributeControl {
  readonly name: string;
  /** `list`: space-separated values in the author's order. */
  readonly kind: 'boolean' | 'list' | 'select' | 'text';
  readonly label: Text;
  readonly help?: Text;
  readonly values?: readonly ValueChoice[];
}

/** The languages of the content, and the headings of sections in each. */
export interface LocalizedNames {
  readonly languages: readonly string[];
  readonly sections: Readonly<Record<string, readonly SectionData[]>>;
}

/** Administrators set these for the whole site; an author must not claim a review. */
const isForAuthors = ({name}: AttributeEntry): boolean =>
  !(settingNames as readonly string[]).includes(name);

interface Question {
  readonly question?: string;
  readonly legend?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, string>>;
}

interface WidgetContent {
  readonly choices?: {readonly questions?: Readonly<Record<string, Question>>};
  readonly search?: Readonly<Record<string, Question>>;
  readonly sections?: readonly {readonly passages?: readonly {id: string; title?: string}[]}[];
}

/** Reads a text in every language; undefined if a language does not have it. */
async function inLanguages(
  {languages}: LocalizedNames,
  tag: string,
  read: (content: WidgetContent) => string | undefined,
): Promise<Text | undefined> {
  const text: Record<string, string> = {};
  for (const language of languages) {
    const found = read((await readContent(tag, language)) as WidgetContent);
    if (found === undefined) return undefined;
    text[language] = found;
  }
  return text;
}

const questionOf = (content: WidgetContent, name: string): Question | undefined =>
  content.choices?.questions?.[name] ?? content.search?.[name];

const titleOf = (content: WidgetContent, id: string): string | undefined =>
  content.sections?.flatMap(({passages = []}) => passages).find((one) => one.id === id && one.title)
    ?.title;

/** The values in backticks of the sentence “…, space-separated: `a`, `b`.” */
function listedValues(description: string): string[] {
  const sentence = description.split(/\.(?:\s|$)/).find((one) => one.includes('space-separated'));
  return [...(sentence ?? '').matchAll(/`([a-z][\w-]*)`/g)].map(([, value]) => value!);
}

const inAllLanguages = (names: LocalizedNames, text: string): Text =>
  Object.fromEntries(names.languages.map((language) => [language, text]));

/** The name of a national organization: its own, or one in each language. */
async function organizationLabel(
  tag: string,
  id: string,
  names: LocalizedNames,
): Promise<Text | undefined> {
  const own = resources.find((one) => one.id === id)?.name;
  return own
    ? inAllLanguages(names, own)
    : inLanguages(names, tag, (content) => titleOf(content, id));
}

async function valueLabel(
  tag: string,
  name: string,
  value: string,
  names: LocalizedNames,
): Promise<Text> {
  const answer = await inLanguages(names, tag, (content) => {
    const question = questionOf(content, name);
    return question?.answers?.[value] ?? question?.choices?.[value];
  });
  return (
    answer ??
    (name === 'national' ? await organizationLabel(tag, value, names) : undefined) ??
    valueLabels[name]?.[value] ??
    (value === 'unknown' ? unknownLabel : inAllLanguages(names, value))
  );
}

async function valuesOf(tag: string, entry: AttributeEntry, names: LocalizedNames) {
  const {name, description, type} = entry;
  if (name === 'lang') {
    return names.languages.map((value) => ({
      value,
      label: inAllLanguages(names, ownLanguageName(value)),
    }));
  }
  if (name === 'heading-level') {
    return ['1', '2', '3', '4', '5', '6'].map((value) => ({
      value,
      label: inAllLanguages(names, value),
    }));
  }
  if (name === 'sections' || name === 'chapter') {
    return names.sections[tag]!.map(({id, headings}) => ({value: id, label: headings}));
  }
  const quoted = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
  const values = quoted.length ? quoted : listedValues(description);
  return Promise.all(
    values.map(async (value) => ({value, label: await valueLabel(tag, name, value, names)})),
  );
}

/** A widget as the demo site describes it. */
interface ElementPage {
  readonly title: Text;
  readonly summary: Text;
  readonly attributes: readonly {readonly name: string; readonly text: Text}[];
}

/** Reads demo/elements/NAME.ts; undefined if the widget has no such page yet. */
export async function elementPage(tag: string): Promise<ElementPage | undefined> {
  const file = resolve('demo/elements', `${tag}.ts`);
  if (!existsSync(file)) return undefined;
  return ((await import(pathToFileURL(file).href)) as {default: ElementPage}).default;
}

async function controlOf(
  tag: string,
  entry: AttributeEntry,
  names: LocalizedNames,
): Promise<AttributeControl> {
  const {name, type} = entry;
  const values = type?.text === 'boolean' ? [] : await valuesOf(tag, entry, names);
  const isList = type?.text === 'string' && !['lang', 'chapter'].includes(name);
  const kind =
    type?.text === 'boolean' ? 'boolean' : !values.length ? 'text' : isList ? 'list' : 'select';
  const formLabel = await inLanguages(names, tag, (content) => {
    const {question, legend} = questionOf(content, name) ?? {};
    return question ?? legend;
  });
  const label = formLabel ?? attributeLabels[name] ?? inAllLanguages(names, name);
  const help = (await elementPage(tag))?.attributes.find((one) => one.name === name)?.text;
  return {name, kind, label, ...(help && {help}), ...(values.length && {values})};
}

/** The attributes of a widget that an author can set. */
export const attributeControls = (
  {tagName, attributes = []}: ElementEntry,
  names: LocalizedNames,
): Promise<AttributeControl[]> =>
  Promise.all(attributes.filter(isForAuthors).map((entry) => controlOf(tagName, entry, names)));
