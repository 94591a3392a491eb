/**
 * `dist/custom-elements.json`: what the comments above the classes say of each element, for tools,
 * editors and the reference. Which attribute belongs to which property is asked of Lit itself.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {widgets} from '../content/widgets.ts';

/** What an event carries: `constructor(readonly language: string)`. */
const carried = {
  name: 'carried',
  analyzePhase({node, moduleDoc}) {
    if (!ts.isConstructorDeclaration(node)) return;
    const declaration = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
    for (const parameter of node.parameters.filter((one) => one.modifiers)) {
      declaration?.members.push({
        kind: 'field',
        name: parameter.name.text,
        type: {text: parameter.type.getText()},
        description: parameter.jsDoc?.[0]?.comment,
        readonly: true,
      });
    }
  },
};

const sourceOf = (name) => `src/elements/${name}/${name}.ts`;
const eventFiles = [
  'src/base/events.ts',
  'src/elements/support-resources/resource-follow-event.ts',
  'src/base/feedback-event.ts',
];

/** All that the comments say, with what is inherited. */
function analyze() {
  const files = [
    'src/base/localized-element.ts',
    'src/base/article-element.ts',
    'src/base/sections-element.ts',
    ...eventFiles,
    ...widgets.map(sourceOf),
    'src/elements/support-resources/own-resources.ts',
  ];
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const {modules: analyzed} = create({modules, plugins: [carried]});
  return (file) => analyzed.find(({path}) => path === file).declarations;
}

/** The defaults of the public custom properties, as the tokens say them. */
async function defaultsIn(code) {
  const {tokens} = await import(pathToFileURL(resolve(code, 'theme/tokens.js')));
  const all = tokens.cssText.matchAll(
    /var\((--rw-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g,
  );
  return Object.fromEntries(
    [...all].map(([, name, value]) => [name, value]).filter(([, value]) => !value.includes('--_')),
  );
}

/** What of a class is for others: Lit's properties, and of its fields those that are public. */
function published(declaration, properties, defaults = {}) {
  const {attributes = [], members = [], events = [], cssProperties = []} = declaration;
  const fields = members.filter(
    ({kind, name, privacy, static: ofClass}) =>
      kind === 'field' && !ofClass && !/private|protected/.test(privacy ?? '') && !/^#/.test(name),
  );
  const lit = new Map(
    [...properties].filter(([, {attribute, state}]) => attribute !== false && !state),
  );
  const attributeOf = (name) => {
    const {attribute} = lit.get(name) ?? {};
    return lit.has(name)
      ? typeof attribute === 'string'
        ? attribute
        : name.toLowerCase()
      : undefined;
  };
  const only = ({name, type, description, default: value, readonly}) =>
    Object.fromEntries(
      Object.entries({
        name,
        type,
        description: description?.trim(),
        default: value,
        readonly,
      }).filter(([, said]) => said !== undefined),
    );
  const list = (name) => (declaration[name]?.length ? {[name]: declaration[name].map(only)} : {});
  return {
    kind: 'class',
    description: declaration.description,
    name: declaration.name,
    ...(declaration.tagName ? {tagName: declaration.tagName, customElement: true} : {}),
    ...(attributes.length
      ? {
          attributes: attributes.map((attribute) => {
            const fieldName = [...lit.keys()].find((key) => attributeOf(key) === attribute.name);
            return {...only(attribute), ...(fieldName ? {fieldName} : {})};
          }),
        }
      : {}),
    ...(fields.length
      ? {
          members: fields.map((field) => ({
            kind: 'field',
            ...only(field),
            ...(lit.has(field.name) ? {attribute: attributeOf(field.name)} : {}),
            ...(lit.get(field.name)?.reflect ? {reflects: true} : {}),
          })),
        }
      : {}),
    ...(events.length
      ? {events: events.filter(({name}) => name?.startsWith('rw-')).map(only)}
      : {}),
    ...list('slots'),
    ...list('cssParts'),
    ...(cssProperties.length
      ? {
          cssProperties: cssProperties.map((one) =>
            only({...one, default: one.default ?? defaults[one.name]}),
          ),
        }
      : {}),
  };
}

/** The properties of an element, as Lit knows them once the class is asked for its attributes. */
const propertiesOf = (element) => (void element.observedAttributes, element.elementProperties);

const js = (name, module) => ({kind: 'js', name, declaration: {name, module}});
const lit = {name: 'LitElement', package: 'lit'};

/** The manifest of what is in a folder such as `dist`; modules are named as in the package. */
export async function makeManifest(dir, code = 'build/js/src') {
  const declarationsIn = analyze();
  const classOf = (name) => declarationsIn(sourceOf(name)).find(({tagName}) => tagName === name);
  const defaults = await defaultsIn(code);
  const modules = [];
  for (const name of widgets) {
    const declaration = classOf(name);
    const path = `dist/classes/${name}.js`;
    const built = await import(pathToFileURL(resolve(dir, `classes/${name}.js`)));
    const own = {
      ...published(declaration, propertiesOf(built[declaration.name]), defaults),
      superclass: lit,
    };
    const more =
      name === 'support-resources'
        ? declarationsIn('src/elements/support-resources/own-resources.ts')
            .filter(({tagName}) => tagName)
            .map((plain) => published(plain, []))
        : [];
    modules.push(
      {
        kind: 'javascript-module',
        path,
        declarations: [own, ...more],
        exports: [js(declaration.name, path)],
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
    );
  }
  const events = eventFiles.flatMap(declarationsIn).map((event) => ({
    ...published(event, []),
    superclass: {name: 'Event', package: 'global:'},
  }));
  modules.push({
    kind: 'javascript-module',
    path: 'dist/events.js',
    declarations: events,
    exports: events.map(({name}) => js(name, 'dist/events.js')),
  });
  return {schemaVersion: '2.1.0', readme: 'README.md', modules};
}

/** Writes it, and gives it back. */
export async function writeManifest(dir) {
  const manifest = await makeManifest(dir);
  writeFileSync(join(dir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The elements of a manifest, each with its tag's name. */
export const elementsIn = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
