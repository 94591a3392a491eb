/** Reads design tokens from JSON (Design Tokens Format Module and Resolver Module 2025.10). */
import {publicTokens} from '../public-tokens.js';
import type {Scheme} from './color.js';
import type {Theme} from './read-css.js';
import {InvalidValue} from './substitute.js';

type Json = string | number | boolean | null | Json[] | {[key: string]: Json};
type Group = {[key: string]: Json};

/** A design token with its value as CSS. */
export interface FoundToken {
  /** Its path, separated by dots. */
  readonly path: string;
  readonly type: string | undefined;
  readonly css: string;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSafeKey = (key: string) => !/^(?:__proto__|constructor|prototype)$/.test(key);

/** Merges two token trees; tokens of the second replace those of the first. */
function merge(base: Group, overlay: Group): Group {
  const merged: Group = {...base};
  for (const [key, value] of Object.entries(overlay)) {
    if (!isSafeKey(key)) continue;
    const current = merged[key];
    merged[key] =
      isGroup(current) && isGroup(value) && !('$value' in value) ? merge(current, value) : value;
  }
  return merged;
}

/** Finds the value of a JSON pointer or a dotted path; undefined if there is none. */
function find(root: Group, address: string): Json | undefined {
  const keys = address.startsWith('#/')
    ? address
        .slice(2)
        .split('/')
        .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
    : address.split('.');
  let at: Json | undefined = root;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isGroup(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** Resolves every reference in a token's value. */
function resolve(root: Group, value: Json, seen: readonly string[] = []): Json {
  const pointer = isGroup(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
  const path = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
  const address = pointer ?? path;
  if (address !== undefined) {
    if (seen.includes(address)) throw new InvalidValue(`${address} refers to itself`);
    const target = find(root, address);
    if (target === undefined) throw new InvalidValue(`${address} is not in this file`);
    const inner = isGroup(target) && '$value' in target ? target.$value! : target;
    return resolve(root, inner, [...seen, address]);
  }
  if (Array.isArray(value)) return value.map((part) => resolve(root, part, seen));
  if (isGroup(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => isSafeKey(key))
        .map(([key, part]) => [key, resolve(root, part, seen)]),
    );
  }
  return value;
}

const quoteFamily = (name: string) =>
  /^[a-z][\w-]*$/i.test(name) ? name : `'${name.replace(/[^\p{L}\p{N} _-]/gu, '')}'`;

/** Color spaces that have a CSS function of the same name. */
const namedSpaces = /^(?:hsl|hwb|lab|lch|oklab|oklch)$/;

/** A token's value as CSS. */
function toCss(value: Json, type: string | undefined): string {
  if (isGroup(value)) {
    const {colorSpace: space, components, alpha = 1, hex} = value;
    if (typeof space === 'string' && Array.isArray(components)) {
      const percent = /^(?:hsl|hwb)$/.test(space);
      const parts = components.map((part, index) =>
        percent && index && part !== 'none' ? `${String(part)}%` : String(part),
      );
      const inside = `${parts.join(' ')}${alpha === 1 ? '' : ` / ${String(alpha)}`}`;
      return namedSpaces.test(space) ? `${space}(${inside})` : `color(${space} ${inside})`;
    }
    if (typeof hex === 'string') return hex;
    if (typeof value.value === 'number' && typeof value.unit === 'string')
      return `${value.value}${value.unit}`;
    throw new InvalidValue('its value has an unsupported format');
  }
  if (type === 'fontFamily' || Array.isArray(value))
    return [value]
      .flat()
      .map((name) => quoteFamily(String(name)))
      .join(', ');
  return String(value);
}

/** Lists the tokens of a tree; a token inherits the type of its group. */
export function tokensIn(root: Group): FoundToken[] {
  const found: FoundToken[] = [];
  const walk = (
    node: Group,
    path: readonly string[],
    inherited: string | undefined,
    extended: readonly string[],
  ) => {
    let group = node;
    const base = node.$extends;
    const from = isGroup(base) ? base.$ref : base;
    if (typeof from === 'string') {
      const address = from.replace(/^\{|\}$/g, '');
      const target = find(root, address);
      if (extended.includes(address)) throw new InvalidValue(`${address} refers to itself`);
      if (isGroup(target)) group = merge(target, node);
      extended = [...extended, address];
    }
    const type = typeof group.$type === 'string' ? group.$type : inherited;
    if ('$value' in group || (typeof group.$ref === 'string' && path.length)) {
      const value = '$value' in group ? group.$value! : {$ref: group.$ref!};
      const css = toCss(resolve(root, value), type);
      found.push({path: path.join('.'), type, css});
      return;
    }
    for (const [key, child] of Object.entries(group)) {
      if (!isGroup(child) || !isSafeKey(key) || (key.startsWith('$') && key !== '$root')) continue;
      walk(child, key === '$root' ? path : [...path, key], type, extended);
    }
  };
  walk(root, [], undefined, []);
  return found;
}

/** The token trees of a resolver file for light and dark; other modifiers use their default. */
function contexts(file: Group): Record<Scheme, Group> {
  const dereference = (value: Json | undefined): Json | undefined =>
    isGroup(value) && typeof value.$ref === 'string' ? find(file, value.$ref) : value;
  const sources = (list: Json | undefined): Group =>
    (Array.isArray(list) ? list : []).reduce<Group>((tree, item) => {
      const source = dereference(item);
      if (!isGroup(source)) {
        const name = isGroup(item) ? String(item.$ref) : String(item);
        throw new InvalidValue(`${name} is in another file; include its tokens in this file`);
      }
      return merge(tree, Array.isArray(source.sources) ? sources(source.sources) : source);
    }, {});
  const treeFor = (scheme: Scheme) => {
    let tree: Group = {};
    for (const item of Array.isArray(file.resolutionOrder) ? file.resolutionOrder : []) {
      const part = dereference(item);
      if (!isGroup(part)) continue;
      const {contexts: choices} = part;
      if (isGroup(choices)) {
        const name = Object.keys(choices).find((key) => key.toLowerCase() === scheme);
        const chosen =
          name ?? (typeof part.default === 'string' ? part.default : Object.keys(choices)[0]);
        tree = merge(tree, sources(choices[chosen!]));
      } else tree = merge(tree, sources(part.sources));
    }
    return tree;
  };
  return {light: treeFor('light'), dark: treeFor('dark')};
}

/** The public property for a token's path, such as `rw.color.accent` or `color.accent`, or undefined. */
function publicName(path: string): string | undefined {
  const kebab = path
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[.\s_/-]+/)
    .filter((part) => part !== 'rw')
    .join('-');
  return publicTokens.find(({name}) => name === `--rw-${kebab}`)?.name;
}

/** The themes in a JSON file of design tokens, and all of its tokens, including those of other names. */
export function readTokens(json: string): {themes: Theme[]; found: FoundToken[]} {
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    throw new InvalidValue('this is not JSON');
  }
  if (!isGroup(file)) throw new InvalidValue('this is not a file of design tokens');
  const trees = Array.isArray(file.resolutionOrder) ? contexts(file) : {light: file, dark: file};
  const lists = {light: tokensIn(trees.light), dark: tokensIn(trees.dark)};
  const values = (scheme: Scheme) =>
    Object.fromEntries(
      lists[scheme].flatMap(({path, css}) => {
        const name = publicName(path);
        return name ? [[name, css] as const] : [];
      }),
    );
  const both = {light: values('light'), dark: values('dark')};
  const themes: Theme[] = Object.keys(both.light).length
    ? [{name: 'tokens', schemes: ['light', 'dark'], values: both}]
    : [];
  return {themes, found: lists.light};
}
