/** Splits CSS at a separator that stands outside brackets and strings; empty parts stay. */
export function split(text: string, separator: ',' | '/' | ' '): string[] {
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

/** A function's name and what stands in its brackets, or undefined where the text is no function. */
export function call(text: string): readonly [name: string, inside: string] | undefined {
  const [, name, inside] = /^([\w-]+)\(([^]*)\)$/.exec(text.trim()) ?? [];
  if (name === undefined || inside === undefined) return undefined;
  // `a(1) b(2)` ends with a bracket too.
  let depth = 0;
  for (const character of inside) {
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) return undefined;
  }
  return [name.toLowerCase(), inside];
}
