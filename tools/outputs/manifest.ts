/**
 * `dist/custom-elements.json`: the custom elements manifest, generated from the JSDoc of the classes. Lit
 * provides the attribute of each property.
 */
import {writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {CSSResult} from 'lit';
import {widgets} from '../content/widgets.ts';
import {analyze, eventFiles, sourceOf, type Analyzed} from './manifest/analyze.ts';
import type {ClassEntry, ElementEntry, ExportEntry, Manifest, Module} from './manifest/model.ts';
import {publicApi, type LitProperties, type Values} from './manifest/public-api.ts';

/** The defaults of the public custom properties, read from the tokens. */
async function customPropertyDefaults(code: string): Promise<Values> {
  const {tokens} = (await import(pathToFileURL(resolve(code, 'theme/tokens.js')).href)) as {
    tokens: CSSResult;
  };
  const all = tokens.cssText.matchAll(
    /var\((--rw-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g,
  );
  return Object.fromEntries(
    [...all]
      .map(([, name = '', value = '']) => [name, value] as const)
      .filter(([, value]) => !value.includes('--_')),
  );
}

interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: LitProperties;
}

/** Lit finalizes a class, with the properties it inherits, once its attributes are read. */
const propertiesOf = (element: ElementClass): LitProperties => (
  void element.observedAttributes,
  element.elementProperties
);

const jsExport = (name: string, module: string): ExportEntry => ({
  kind: 'js',
  name,
  declaration: {name, module},
});

/** The elements that are written inside another one, without a class in the package. */
const nestedElements: Readonly<Record<string, string>> = {
  'support-resources': 'src/elements/support-resources/own-resources.ts',
};

async function elementModules(
  dir: string,
  name: string,
  declarationsIn: Analyzed,
  defaults: Values,
): Promise<Module[]> {
  const declaration = declarationsIn(sourceOf(name)).find(({tagName}) => tagName === name);
  if (!declaration) throw new Error(`${sourceOf(name)}: no class with @element ${name}`);
  const path = `dist/classes/${name}.js`;
  const classes = (await import(
    pathToFileURL(resolve(dir, `classes/${name}.js`)).href
  )) as Readonly<Record<string, ElementClass>>;
  const element = classes[declaration.name];
  if (!element) throw new Error(`${path} does not export ${declaration.name}`);
  const own: ClassEntry = {
    ...publicApi(declaration, propertiesOf(element), defaults),
    superclass: {name: 'LitElement', package: 'lit'},
  };
  const nestedFile = nestedElements[name];
  const nested = nestedFile
    ? declarationsIn(nestedFile)
        .filter(({tagName}) => tagName)
        .map((plain) => publicApi(plain))
    : [];
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [own, ...nested],
      exports: [jsExport(declaration.name, path)],
    },
    {
      kind: 'javascript-module',
      path: `dist/elements/${name}.js`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name,
          declaration: {name: declaration.name, module: path},
        },
      ],
    },
  ];
}

function eventModule(declarationsIn: Analyzed): Module {
  const path = 'dist/events.js';
  const events = eventFiles.flatMap(declarationsIn).map((event) => ({
    ...publicApi(event),
    superclass: {name: 'Event', package: 'global:'},
  }));
  return {
    kind: 'javascript-module',
    path,
    declarations: events,
    exports: events.map(({name}) => jsExport(name, path)),
  };
}

/** The manifest of a build in `dir`; modules are named as in the package. */
async function makeManifest(dir: string, code = 'build/js/src'): Promise<Manifest> {
  const declarationsIn = analyze();
  const defaults = await customPropertyDefaults(code);
  const modules: Module[] = [];
  for (const name of widgets) {
    modules.push(...(await elementModules(dir, name, declarationsIn, defaults)));
  }
  modules.push(eventModule(declarationsIn));
  return {schemaVersion: '2.1.0', readme: 'README.md', modules};
}

/** Writes `custom-elements.json` into `dir` and returns its data. */
export async function writeManifest(dir: string): Promise<Manifest> {
  const manifest = await makeManifest(dir);
  writeFileSync(join(dir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The elements of a manifest. */
export const elementsIn = ({modules}: Manifest): ElementEntry[] =>
  modules
    .flatMap(({declarations}) => declarations)
    .filter((declaration): declaration is ElementEntry => declaration.tagName !== undefined);
