/**
 * `dist/types/`: the declarations that the package's entries need, and no others; and the JSX types for
 * React, from the manifest.
 */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {elementsIn} from './manifest.ts';
import {declarationsFolder} from '../rollup/compile-source.ts';
import {widgets} from '../content/widgets.ts';

const entries = [
  'entries/package/index',
  'entries/package/events',
  'entries/package/react',
  'entries/package/script',
  ...widgets.flatMap((name) => [`elements/${name}/${name}.define`, `elements/${name}/${name}`]),
];

/** A declaration file and all that it imports. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, from] of readFileSync(file, 'utf8').matchAll(
    /(?:from |import\()["'](\.[^"']+)\.js["']/g,
  )) {
    withImports(resolve(dirname(file), `${from}.d.ts`), found);
  }
  return found;
}

/** How an attribute is written in JSX: as in HTML, and numbers and booleans as such. */
const written = {number: 'number | `${number}`', boolean: 'boolean'};
const indent = (lines) => lines.map((line) => `  ${line}`);
const comment = (text) => (text ? [`/** ${text.replaceAll(/\s+/g, ' ')} */`] : []);

function reactTypes(manifest) {
  const elements = elementsIn(manifest);
  const classOf = ({name}) => (name === 'SupportResource' ? 'HTMLElement' : name);
  const classes = elements.map(classOf).filter((name) => name !== 'HTMLElement');
  const events = [
    ...new Set(elements.flatMap(({events = []}) => events.map(({type}) => type.text))),
  ];
  const attributes = ({name, tagName, attributes = [], events = []}) => [
    `/** The attributes and events of \`<${tagName}>\`. */`,
    `export interface ${name}Attributes {`,
    ...indent([
      ...attributes.flatMap(({name, type, description}) => [
        ...comment(description),
        `'${name}'?: ${written[type.text] ?? type.text} | undefined;`,
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

/** Writes all declarations; `declarations` is the folder of the compiled declarations. */
export function writeTypes(dir, manifest, declarations = `${declarationsFolder}/src`) {
  const root = resolve(declarations);
  const files = new Set();
  for (const entry of entries) withImports(join(root, `${entry}.d.ts`), files);
  for (const file of files) cpSync(file, join(dir, 'types', file.slice(root.length)));
  mkdirSync(join(dir, 'types/entries/package'), {recursive: true});
  writeFileSync(join(dir, 'types/entries/package/react.d.ts'), reactTypes(manifest));
}
