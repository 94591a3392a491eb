import {readFileSync} from 'node:fs';
import * as analyzer from '@custom-elements-manifest/analyzer';
import {widgets} from '../../content/widgets.ts';
import type {AttributeEntry, Entry, EventEntry} from './model.ts';

/** The package exports these, but its types do not declare them. */
const {create, ts} = analyzer as unknown as {
  readonly ts: typeof import('typescript');
  create(options: {readonly modules: readonly unknown[]; readonly plugins: readonly unknown[]}): {
    readonly modules: readonly {readonly path: string; readonly declarations: Declaration[]}[];
  };
};

/** A field or method of a class, public or not. */
export interface Member extends Entry {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

/** A class as the analyzer describes it, with everything it inherits. */
export interface Declaration {
  readonly name: string;
  readonly description: string;
  readonly tagName?: string;
  readonly attributes?: readonly AttributeEntry[];
  readonly members?: Member[];
  readonly events?: readonly EventEntry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** The declarations of a source file. */
export type Analyzed = (file: string) => Declaration[];

export const sourceOf = (name: string): string => `src/elements/${name}/${name}.ts`;

export const eventFiles = [
  'src/base/events.ts',
  'src/elements/support-resources/resource-follow-event.ts',
  'src/base/feedback-event.ts',
  'src/base/print-event.ts',
];

/** The part of the compiler's syntax tree that {@link constructorFields} reads. */
interface ConstructorNode {
  readonly kind: number;
  readonly parent: {readonly name?: {readonly text: string}};
  readonly parameters: readonly {
    readonly name: {readonly text: string};
    readonly modifiers?: unknown;
    readonly type?: {getText(): string};
    readonly jsDoc?: readonly {readonly comment: string}[];
  }[];
}

/** The analyzer misses fields that are declared as parameters: `constructor(readonly language: string)`. */
const constructorFields = {
  name: 'constructor-fields',
  analyzePhase({
    node,
    moduleDoc,
  }: {
    node: ConstructorNode;
    moduleDoc: {readonly declarations: readonly Declaration[]};
  }): void {
    if (node.kind !== ts.SyntaxKind.Constructor) return;
    const declaration = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
    for (const parameter of node.parameters.filter(({modifiers}) => modifiers)) {
      declaration?.members?.push({
        kind: 'field',
        name: parameter.name.text,
        type: {text: parameter.type?.getText() ?? 'unknown'},
        description: parameter.jsDoc?.[0]?.comment ?? '',
        readonly: true,
      });
    }
  },
};

/** Analyzes the elements and events together, so that inherited entries are found. */
export function analyze(): Analyzed {
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
  const analyzed = create({modules, plugins: [constructorFields]}).modules;
  return (file) => {
    const module = analyzed.find(({path}) => path === file);
    if (!module) throw new Error(`${file} was not analyzed`);
    return module.declarations;
  };
}
