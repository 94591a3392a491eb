/** The parts of the custom elements manifest (schema 2.1.0) that this package writes. */

/** An attribute, slot, event, part, custom property or field. */
export interface Entry {
  readonly name: string;
  readonly type?: {readonly text: string};
  readonly description: string;
  readonly default?: string;
  readonly readonly?: boolean;
}

export interface AttributeEntry extends Entry {
  /** Name of the property that reads it. */
  readonly fieldName?: string;
}

export interface FieldEntry extends Entry {
  readonly kind: 'field';
  /** Name of the attribute that sets it. */
  readonly attribute?: string;
  readonly reflects?: boolean;
}

export interface EventEntry extends Entry {
  readonly type: {readonly text: string};
}

export interface ClassEntry {
  readonly kind: 'class';
  readonly name: string;
  readonly description: string;
  readonly tagName?: string;
  readonly customElement?: true;
  readonly attributes?: readonly AttributeEntry[];
  readonly members?: readonly FieldEntry[];
  readonly events?: readonly EventEntry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly superclass?: {readonly name: string; readonly package: string};
}

/** A class that is registered as a custom element. */
export type ElementEntry = ClassEntry & {readonly tagName: string};

export interface ExportEntry {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
  readonly declaration: {readonly name: string; readonly module: string};
}

export interface Module {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations: readonly ClassEntry[];
  readonly exports: readonly ExportEntry[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly Module[];
}
