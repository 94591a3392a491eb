/** Reads design tokens as JSON (Design Tokens Format Module and Resolver Module 2025.10). */
import {publicTokens} from '../public-tokens.js';
import type {Scheme} from './colour.js';
import type {Theme} from './read-css.js';
import {Invalid} from './substitute.js';

type Json = string | number | boolean | null | Json[] | {[key: string]: Json};
type Group = {[key: string]: Json};

/** A token of any name, as CSS. */
export interface FoundToken {
  /** Its path, with points between. */
  readonly path: string;
  readonly type: string | undefined;
  readonly css: string;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const safe = (key: string) => !/^(?:__proto__|constructor|prototype)$/.test(key);

/** Lays one tree of tokens over another; a token replaces a token. */
function merge(under: Group, over: Group): Group {
  const merged: Group = {...under};
  for (const [key, value] of Object.entries(over)) {
    if (!safe(key)) continue;
    const below = merged[key];
    merged[key] =
      isGroup(below) && isGroup(value) && !('$value' in value) ? merge(below, value) : value;
  }
  return merged;
}

/** What a JSON pointer or a path with points names. */
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

/** The value of a token, with every reference followed. */
function resolve(root: Group, value: Json, seen: readonly string[] = []): Json {
  const pointer = isGroup(value) && typeof value.$ref === 'string' ? value.$ref : undefined;
  const path = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
  const address = pointer ?? path;
  if (address !== undefined) {
    if (seen.includes(address)) throw new Invalid(`${address} refers to itself`);
    const target = find(root, address);
    if (target === undefined) throw new Invalid(`${address} is not in this file`);
    const inner = isGroup(target) && '$value' in target ? target.$value! : target;
    return resolve(root, inner, [...seen, address]);
  }
  if (Array.isArray(value)) return value.map((part) => resolve(root, part, seen));
  if (isGroup(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => safe(key))
        .map(([key, part]) => [key, resolve(root, part, seen)]),
    );
  }
  return value;
}

const family = (name: string) =>
  /^[a-z][\w-]*$/i.test(name) ? name : `'${name.replace(/[^\p{L}\p{N} _-]/gu, '')}'`;

/** Colour functions that carry their space as their name. */
const own = /^(?:hsl|hwb|lab|lch|oklab|oklch)$/;

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
      return own.test(space) ? `${space}(${inside})` : `color(${space} ${inside})`;
    }
    if (typeof hex === 'string') return hex;
    if (typeof value.value === 'number' && typeof value.unit === 'string')
      return `${value.value}${value.unit}`;
    throw new Invalid('its value is of a form that this does not know');
  }
  if (type === 'fontFamily' || Array.isArray(value))
    return [value]
      .flat()
      .map((name) => family(String(name)))
      .join(', ');
  return String(value);
}

/** Every token of a tree, its groups' types handed down. */
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
      if (extended.includes(address)) throw new Invalid(`${address} refers to itself`);
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
      if (!isGroup(child) || !safe(key) || (key.startsWith('$') && key !== '$root')) continue;
      walk(child, key === '$root' ? path : [...path, key], type, extended);
    }
  };
  walk(root, [], undefined, []);
  return found;
}

/** The trees of a resolver document, by the context of its modifiers; other modifiers take their default. */
function contexts(document: Group): Record<Scheme, Group> {
  const at = (value: Json | undefined): Json | undefined =>
    isGroup(value) && typeof value.$ref === 'string' ? find(document, value.$ref) : value;
  const sources = (list: Json | undefined): Group =>
    (Array.isArray(list) ? list : []).reduce<Group>((tree, item) => {
      const source = at(item);
      if (!isGroup(source)) {
        const name = isGroup(item) ? String(item.$ref) : String(item);
        throw new Invalid(`${name} is another file; put its tokens into this one`);
      }
      return merge(tree, Array.isArray(source.sources) ? sources(source.sources) : source);
    }, {});
  const of = (scheme: Scheme) => {
    let tree: Group = {};
    for (const item of Array.isArray(document.resolutionOrder) ? document.resolutionOrder : []) {
      const part = at(item);
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
  return {light: of('light'), dark: of('dark')};
}

/** The public property that a token's path names, or undefined: `rw.color.accent`, `color.accent`. */
function publicName(path: string): string | undefined {
  const kebab = path
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[.\s_/-]+/)
    .filter((part) => part !== 'rw')
    .join('-');
  return publicTokens.find(({name}) => name === `--rw-${kebab}`)?.name;
}

/** What a JSON file of design tokens sets, and every token in it, whatever it is called. */
export function readTokens(json: string): {themes: Theme[]; found: FoundToken[]} {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    throw new Invalid('this is not JSON');
  }
  if (!isGroup(document)) throw new Invalid('these are no design tokens');
  const trees = Array.isArray(document.resolutionOrder)
    ? contexts(document)
    : {light: document, dark: document};
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
