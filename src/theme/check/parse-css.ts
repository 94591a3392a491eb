import {split} from './split.js';

/** A rule of a style sheet that sets custom properties. */
export interface Rule {
  readonly selectors: readonly string[];
  /** The conditions around it, from the outside in. */
  readonly media: readonly string[];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** Finds every rule of a style sheet that declares something; nested ones as their parents' selector with theirs. */
export function parseCss(css: string): Rule[] {
  const text = css.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ');
  const rules: Rule[] = [];
  let at = 0;

  function block(selectors: readonly string[], media: readonly string[]): void {
    const declarations: [string, string][] = [];
    let piece = '';
    let depth = 0;
    let quote = '';
    const declare = () => {
      const [, name, value] = /^\s*(--[^\s:]+|color-scheme)\s*:\s*([^]*)$/.exec(piece) ?? [];
      if (name && value?.trim()) {
        declarations.push([
          name,
          value
            .trim()
            .replace(/\s+/g, ' ')
            .replace(/ ?! ?important$/i, ''),
        ]);
      }
      piece = '';
    };
    // What nests stands after what its parent declares.
    const inner: Rule[] = [];
    while (at < text.length) {
      const character = text[at++]!;
      if (quote) {
        if (character === '\\') piece += character + (text[at++] ?? '');
        else {
          if (character === quote) quote = '';
          piece += character;
        }
      } else if (character === '"' || character === "'") {
        quote = character;
        piece += character;
      } else if (character === '(' || character === ')') {
        depth += character === '(' ? 1 : -1;
        piece += character;
      } else if (depth > 0) piece += character;
      else if (character === ';') declare();
      else if (character === '}') break;
      else if (character === '{') {
        const head = piece.trim().replace(/\s+/g, ' ');
        piece = '';
        const before = rules.length;
        const condition = /^@(?:media|container|supports)\b/i.test(head);
        if (condition) block(selectors, [...media, head]);
        else if (head.startsWith('@')) block(selectors, media);
        else {
          const own = split(head, ',').filter(Boolean);
          const whole = own.flatMap((one) =>
            selectors.length
              ? selectors.map((parent) =>
                  one.includes('&') ? one.replaceAll('&', parent) : `${parent} ${one}`,
                )
              : [one],
          );
          block(whole, media);
        }
        inner.push(...rules.splice(before));
      } else piece += character;
    }
    declare();
    if (declarations.length && selectors.length) rules.push({selectors, media, declarations});
    rules.push(...inner);
  }

  block([], []);
  return rules;
}
