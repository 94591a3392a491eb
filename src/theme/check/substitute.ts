/** A value that is none, with the reason. */
export class Invalid extends Error {}

/** The text of a custom property, or undefined. */
export type Lookup = (name: string) => string | undefined;

/** Puts the values of custom properties in the place of `var()`, as a browser does. */
export function substitute(text: string, lookup: Lookup, seen: readonly string[] = []): string {
  const start = text.search(/\bvar\(/i);
  if (start < 0) return text;
  let end = start + 4;
  for (let depth = 1; depth && end < text.length; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
  }
  const inside = text.slice(start + 4, end - 1);
  const comma = inside.indexOf(',');
  const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
  if (seen.includes(name)) throw new Invalid(`${name} refers to itself`);
  const value = lookup(name);
  if (value === undefined && comma < 0) throw new Invalid(`${name} is not set`);
  const put = substitute(value ?? inside.slice(comma + 1).trim(), lookup, [...seen, name]);
  return text.slice(0, start) + put + substitute(text.slice(end), lookup, seen);
}
