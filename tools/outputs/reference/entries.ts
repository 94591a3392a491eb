/** The entries of the reference, from the custom elements manifest, by kind. */
import type {Text} from '../../../demo/layout/text.ts';
import type {ElementEntry, Entry} from '../manifest/model.ts';

/** The kinds of entries, in the order of the page. Properties are not listed: each reflects an attribute. */
export const kinds = {
  attributes: {en: 'Attributes', es: 'Atributos'},
  slots: {en: 'Slots', es: 'Espacios (slots)'},
  events: {en: 'Events', es: 'Eventos'},
  cssParts: {en: 'Parts', es: 'Partes (::part)'},
  cssProperties: {en: 'Custom properties', es: 'Propiedades CSS'},
} as const satisfies Readonly<Record<string, Text>>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

export type Entries = Readonly<Record<Kind, readonly Entry[]>>;

const isSame = (a: Entry, b: Entry): boolean =>
  a.name === b.name && a.description === b.description;

const forEachKind = (choose: (kind: Kind) => readonly Entry[]): Entries =>
  Object.fromEntries(kindNames.map((kind) => [kind, choose(kind)])) as Record<
    Kind,
    readonly Entry[]
  >;

/** The entries that most of the elements have, with the same description. */
export const sharedEntries = (elements: readonly ElementEntry[]): Entries =>
  forEachKind((kind) => {
    const all = elements.flatMap((element) => element[kind] ?? []);
    return all.filter(
      (entry, index) =>
        all.findIndex((other) => isSame(entry, other)) === index &&
        all.filter((other) => isSame(entry, other)).length > elements.length / 2,
    );
  });

/** An element's entries without the shared ones. */
export const ownEntries = (element: ElementEntry, shared: Entries): Entries =>
  forEachKind((kind) =>
    (element[kind] ?? []).filter((entry) => !shared[kind].some((other) => isSame(entry, other))),
  );

/** The shared entries whose names an element does not have. */
export const missingEntries = (element: ElementEntry, shared: Entries): Entries =>
  forEachKind((kind) =>
    shared[kind].filter(({name}) => !element[kind]?.some((entry) => entry.name === name)),
  );

export const noEntries: Entries = forEachKind(() => []);
