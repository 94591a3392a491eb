import {splitTopLevel} from './split.js';

/** A CSS rule that sets custom properties. */
export interface Rule {
  readonly selectors: readonly string[];
  /** The conditional at-rules around it, from the outside in. */
  readonly media: readonly string[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** The rules of a style sheet that set custom properties or `color-scheme`. Nested rules are flattened. */
export function parseCss(css: string): Rule[] {
  const text = css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ');
  const rules: Rule[] = [];
  let position = 0;

  function block(selectors: readonly string[], media: readonly string[]): void {
    const declarations: [string, string][] = [];
    let buffer = '';
    let depth = 0;
    let quote = '';
    const endDeclaration = () => {
      const [, name, value] = /^\s*(--[^\s:]+|color-scheme)\s*:\s*([^]*)$/.exec(buffer) ?? [];
      if (name && value?.trim()) {
        declarations.push([
          name,
          value
            .trim()
            .replace(/\s+/g, ' ')
            .replace(/ ?! ?important$/i, ''),
        ]);
      }
      buffer = '';
    };
    // Nested rules come after their parent's declarations in the cascade.
    const nested: Rule[] = [];
    while (position < text.length) {
      const character = text[position++]!;
      if (quote) {
        if (character === '\\') buffer += character + (text[position++] ?? '');
        else {
          if (character === quote) quote = '';
          buffer += character;
        }
      } else if (character === '"' || character === "'") {
        quote = character;
        buffer += character;
      } else if (character === '(' || character === ')') {
        depth += character === '(' ? 1 : -1;
        buffer += character;
      } else if (depth > 0) buffer += character;
      else if (character === ';') endDeclaration();
      else if (character === '}') break;
      else if (character === '{') {
        const prelude = buffer.trim().replace(/\s+/g, ' ');
        buffer = '';
        const before = rules.length;
        const condition = /^@(?:media|container|supports)\b/i.test(prelude);
        if (condition) block(selectors, [...media, prelude]);
        else if (prelude.startsWith('@')) block(selectors, media);
        else {
          const own = splitTopLevel(prelude, ',').filter(Boolean);
          const resolved = own.flatMap((one) =>
            selectors.length
              ? selectors.map((parent) =>
                  one.includes('&') ? one.replaceAll('&', parent) : `${parent} ${one}`,
                )
              : [one],
          );
          block(resolved, media);
        }
        nested.push(...rules.splice(before));
      } else buffer += character;
    }
    endDeclaration();
    if (declarations.length && selectors.length) rules.push({selectors, media, declarations});
    rules.push(...nested);
  }

  block([], []);
  return rules;
}
