/** Generates the source files that list the widgets, and the accessibility conformance report. */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {conformanceReport} from '../outputs/conformance/report.ts';
import {contentDeclarations, declarationsFile} from './declarations.ts';
import {findWidgets} from './widgets.ts';

const className = (tag: string) =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const packageEntry = (tags: readonly string[]) =>
  `/**
 * The entry of the npm package: all classes and events. It defines no element; \`elements/NAME.js\` do.
 * Generated: \`npm run generate\` writes this file.
 */
${tags.map((tag) => `export {${className(tag)}} from '../../elements/${tag}/${tag}.js';`).join('\n')}
export * from './events.js';
`;

const allWidgets = (tags: readonly string[]) =>
  `/**
 * Defines every widget, for tests that run over all of them.
 * Generated: \`npm run generate\` writes this file.
 */
${tags.map((tag) => `import '../../src/elements/${tag}/${tag}.define.js';`).join('\n')}
`;

const widgetTags = (tags: readonly string[]) =>
  `/**
 * The tags of all widgets, for tests in browsers, which cannot read folders.
 * Generated: \`npm run generate\` writes this file.
 */
export const widgetTags: readonly string[] = [${tags.map((tag) => `'${tag}'`).join()}];
`;

/** The content of each generated file, by path. */
export async function generatedSources(): Promise<Record<string, string>> {
  const tags = findWidgets();
  const files = {
    [declarationsFile]: contentDeclarations(tags),
    'src/entries/package/index.ts': packageEntry(tags),
    'test/support/all-widgets.ts': allWidgets(tags),
    'test/support/widget-tags.ts': widgetTags(tags),
    'docs/accessibility-conformance.md': conformanceReport(),
  };
  const formatted = Object.entries(files).map(async ([file, text]) => {
    const options = await resolveConfig(file);
    return [file, await format(text, {...options, filepath: file})];
  });
  return Object.fromEntries(await Promise.all(formatted)) as Record<string, string>;
}

/** The generated files that are out of date. */
export async function staleSources(): Promise<string[]> {
  return Object.entries(await generatedSources())
    .filter(([file, text]) => readFileSync(file, 'utf8') !== text)
    .map(([file]) => file);
}

export async function writeGeneratedSources() {
  for (const [file, text] of Object.entries(await generatedSources())) writeFileSync(file, text);
}
