import type {Declaration, Member} from './analyze.ts';
import type {AttributeEntry, ClassEntry, Entry, FieldEntry} from './model.ts';

/** Lit's options of the properties of a class, by property name. */
export type LitProperties = ReadonlyMap<
  string,
  {
    readonly attribute?: boolean | string;
    readonly reflect?: boolean;
    readonly state?: boolean;
  }
>;

export type Values = Readonly<Record<string, string>>;

/** An entry without the analyzer's extra keys, in a fixed order. */
function clean<Kind extends Entry>(entry: Kind): Kind {
  const {name, type, description, default: value, readonly} = entry;
  const all = {name, type, description: description?.trim() || undefined, default: value, readonly};
  return Object.fromEntries(
    Object.entries(all).filter(([, given]) => given !== undefined),
  ) as unknown as Kind;
}

const isPublicField = ({kind, name, privacy, static: isStatic}: Member): boolean =>
  kind === 'field' &&
  !isStatic &&
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !name.startsWith('#');

/** The attribute of each public property. */
const attributesByProperty = (properties: LitProperties): ReadonlyMap<string, string> =>
  new Map(
    [...properties]
      .filter(([, {attribute, state}]) => attribute !== false && !state)
      .map(([name, {attribute}]) => [
        name,
        typeof attribute === 'string' ? attribute : name.toLowerCase(),
      ]),
  );

function attributeEntry(attribute: AttributeEntry, byProperty: ReadonlyMap<string, string>) {
  const fieldName = [...byProperty].find(([, name]) => name === attribute.name)?.[0];
  return {...clean(attribute), ...(fieldName && {fieldName})};
}

function fieldEntry(
  field: Member,
  byProperty: ReadonlyMap<string, string>,
  properties: LitProperties,
): FieldEntry {
  const attribute = byProperty.get(field.name);
  const entry: Entry = clean<Entry>(field);
  return {
    kind: 'field',
    ...entry,
    ...(attribute && {attribute, ...(properties.get(field.name)?.reflect && {reflects: true})}),
  };
}

/** A key with its list, or nothing if the list is empty. */
const listed = <Key extends string, Value>(key: Key, list: readonly Value[]) =>
  (list.length ? {[key]: list} : {}) as {readonly [Name in Key]?: readonly Value[]};

/**
 * The public API of a class.
 *
 * @param declaration - The class as analyzed.
 * @param properties - Lit's properties of the class; none for an event or a plain element.
 * @param defaults - Values of the custom properties whose comment gives no default.
 */
export function publicApi(
  declaration: Declaration,
  properties: LitProperties = new Map(),
  defaults: Values = {},
): ClassEntry {
  const {name, description, tagName, attributes = [], members = [], events = []} = declaration;
  const {slots = [], cssParts = [], cssProperties = []} = declaration;
  const byProperty = attributesByProperty(properties);
  const fields = members.filter(isPublicField);
  return {
    kind: 'class',
    description,
    name,
    ...(tagName ? {tagName, customElement: true} : {}),
    ...listed(
      'attributes',
      attributes.map((attribute) => attributeEntry(attribute, byProperty)),
    ),
    ...listed(
      'members',
      fields.map((field) => fieldEntry(field, byProperty, properties)),
    ),
    ...listed('events', events.filter((event) => event.name?.startsWith('rw-')).map(clean)),
    ...listed('slots', slots.map(clean)),
    ...listed('cssParts', cssParts.map(clean)),
    ...listed(
      'cssProperties',
      cssProperties.map((entry) => {
        const value = entry.default ?? defaults[entry.name];
        return clean(value === undefined ? entry : {...entry, default: value});
      }),
    ),
  };
}
