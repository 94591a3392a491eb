/** Splits CSS at each separator outside parentheses and strings. Keeps empty parts, except between spaces. */
export function splitTopLevel(text: string, separator: ',' | '/' | ' '): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const character of text.trim()) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    const between = separator === ' ' ? /\s/.test(character) : character === separator;
    if (between && !depth && !quote) {
      if (separator !== ' ' || parts.at(-1)) parts.push('');
    } else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

/** The name and the arguments of a CSS function; undefined if the text is not a single function. */
export function parseCall(text: string): readonly [name: string, args: string] | undefined {
  const [, name, args] = /^([\w-]+)\(([^]*)\)$/.exec(text.trim()) ?? [];
  if (name === undefined || args === undefined) return undefined;
  // `a(1) b(2)` also ends with a parenthesis.
  let depth = 0;
  for (const character of args) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return undefined;
  }
  return [name.toLowerCase(), args];
}
