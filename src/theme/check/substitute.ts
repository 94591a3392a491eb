/** Thrown for a value that is not valid; the message is the reason. */
export class InvalidValue extends Error {}

/** Returns the value of a custom property; undefined if it is not set. */
export type Lookup = (name: string) => string | undefined;

/** Replaces each `var()` with the value of its custom property, as a browser does. */
export function substitute(text: string, lookup: Lookup, seen: readonly string[] = []): string {
  const start = text.search(/\bvar\(/i);
  if (start < 0) return text;
  let end = start + 4;
  for (let depth = 1; depth && end < text.length; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
  }
  const content = text.slice(start + 4, end - 1);
  const comma = content.indexOf(',');
  const name = (comma < 0 ? content : content.slice(0, comma)).trim();
  if (seen.includes(name)) throw new InvalidValue(`${name} refers to itself`);
  const value = lookup(name);
  if (value === undefined && comma < 0) throw new InvalidValue(`${name} is not set`);
  const replacement = substitute(value ?? content.slice(comma + 1).trim(), lookup, [...seen, name]);
  return text.slice(0, start) + replacement + substitute(text.slice(end), lookup, seen);
}
