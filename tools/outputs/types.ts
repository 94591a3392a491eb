/**
 * `dist/types/`: the declaration files that the package's entries import, and the JSX types for React,
 * derived from the manifest.
 */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {elementsIn} from './manifest.ts';
import type {ElementEntry, Manifest} from './manifest/model.ts';
import {declarationsFolder} from '../rollup/compile-source.ts';
import {widgets} from '../content/widgets.ts';

const entries = [
  'entries/package/index',
  'entries/package/events',
  'entries/package/react',
  'entries/package/script',
  'entries/package/widgets-script',
  ...widgets.flatMap((name) => [`elements/${name}/${name}.define`, `elements/${name}/${name}`]),
];

/** Adds a declaration file and everything it imports to `found`. */
function addWithImports(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from |import\()["'](\.[^"']+)\.js["']/g,
  )) {
    addWithImports(resolve(dirname(file), `${from}.d.ts`), found);
  }
}

/** JSX types of attributes that can also be written as in HTML. */
const jsxTypes: Readonly<Record<string, string>> = {
  number: 'number | `${number}`',
  boolean: 'boolean',
};
const jsxType = (type = 'string'): string => jsxTypes[type] ?? type;

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const comment = (text: string): string[] =>
  text ? [`/** ${text.replaceAll(/\s+/g, ' ')} */`] : [];

function reactTypes(manifest: Manifest): string {
  const elements = elementsIn(manifest);
  const classOf = ({name}: ElementEntry): string =>
    name === 'SupportResource' ? 'HTMLElement' : name;
  const classes = elements.map(classOf).filter((name) => name !== 'HTMLElement');
  const events = [
    ...new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text))),
  ];
  const attributes = ({name, tagName, attributes = [], events = []}: ElementEntry) => [
    `/** The attributes and events of \`<${tagName}>\`. */`,
    `export interface ${name}Attributes {`,
    ...indent([
      ...attributes.flatMap(({name, type, description}) => [
        ...comment(description),
        `'${name}'?: ${jsxType(type?.text)} | undefined;`,
      ]),
      ...events.flatMap(({name, type, description}) => [
        ...comment(description),
        `'on${name}'?: ((event: ${type.text}) => void) | undefined;`,
      ]),
    ]),
    '}',
  ];
  return [
    "import type {DetailedHTMLProps, HTMLAttributes} from 'react';",
    `import type {${[...classes, ...events].sort().join(', ')}} from './index.js';`,
    '',
    'type Props<Own, Element> = Own & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own>;',
    ...elements.flatMap((element) => ['', ...attributes(element)]),
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.map(
      (element) =>
        `      '${element.tagName}': Props<${element.name}Attributes, ${classOf(element)}>;`,
    ),
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Writes `types/` into `dir`, from the declarations that tsc compiled into the folder `declarations`. */
export function writeTypes(
  dir: string,
  manifest: Manifest,
  declarations = `${declarationsFolder}/src`,
): void {
  const root = resolve(declarations);
  const files = new Set<string>();
  for (const entry of entries) addWithImports(join(root, `${entry}.d.ts`), files);
  for (const file of files) cpSync(file, join(dir, 'types', file.slice(root.length)));
  mkdirSync(join(dir, 'types/entries/package'), {recursive: true});
  writeFileSync(join(dir, 'types/entries/package/react.d.ts'), reactTypes(manifest));
}
