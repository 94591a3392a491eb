/**
 * The theme of a frame from its URL: `light`, `dark` or `auto`, presets by name, and the public custom
 * properties. Anyone can write a URL, so every value is validated.
 */
import type {PublicToken, TokenKind} from '../../theme/public-tokens.js';

const schemes = ['light', 'dark', 'auto'];

/** The validated theme of a URL. */
export interface Theme {
  readonly scheme?: string;
  readonly presets: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /** The values that are not valid, each with what is expected instead. */
  readonly refused: readonly string[];
}

/** True if a browser supports a value of a property, as `CSS.supports` does. */
export type Supports = (property: string, value: string) => boolean;

/** Functions that cannot load or read anything. */
const functions =
  /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp)$/i;

const isSafeValue = (value: string): boolean =>
  !/[;{}<>@\\]|\/\*|url\(/i.test(value) &&
  [...value.matchAll(/([\w-]*)\(/g)].every(([, name]) => !name || functions.test(name));

/** For each kind, a CSS property that accepts only such values, and its description for warnings. */
const like: Readonly<Record<TokenKind, readonly [property: string, said: string]>> = {
  color: ['color', 'a color'],
  font: ['font-family', 'names of fonts'],
  length: ['padding-top', 'a length'],
  number: ['flex-grow', 'a number'],
  time: ['transition-duration', 'a time'],
};

/** The presets and properties that exist. */
export interface Known {
  readonly presets: readonly string[];
  readonly tokens: readonly PublicToken[];
}

/** Reads the `theme` values of a URL. */
export function readTheme(
  values: readonly string[],
  {presets, tokens}: Known,
  supports: Supports,
): Theme {
  const refused: string[] = [];
  const chosen: string[] = [];
  const properties: Record<string, string> = {};
  let scheme: string | undefined;
  for (const value of values) {
    if (!value.includes('--')) {
      for (const name of value.split(/\s+/).filter(Boolean)) {
        if (schemes.includes(name)) scheme = name;
        else if (presets.includes(name)) chosen.push(name);
        else refused.push(`"${name}": expected ${[...presets, ...schemes].join(', ')}`);
      }
      continue;
    }
    for (const declaration of value.split(';').filter((text) => text.trim())) {
      const [, name = '', given = ''] = /^\s*([^:\s]*)\s*:?\s*(.*?)\s*$/s.exec(declaration)!;
      const token = tokens.find((one) => one.name === name);
      const [property, kind] = token ? like[token.kind] : [];
      if (!property) {
        refused.push(`"${name}": expected one of ${tokens.map((one) => one.name).join(', ')}`);
      } else if (!isSafeValue(given) || !supports(property, given)) {
        refused.push(`"${name}: ${given}": expected ${kind}`);
      } else {
        properties[name] = given;
      }
    }
  }
  return {...(scheme && {scheme}), presets: chosen, properties, refused};
}

/** Applies a theme to the document. `base` is the URL of the folder with `themes/`; `failed` gets files that fail to load. */
export function applyTheme(theme: Theme, base: string, failed: (what: string) => void): void {
  if (theme.scheme) document.documentElement.dataset.scheme = theme.scheme;
  for (const name of theme.presets) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(`themes/${name}.css`, base).href;
    link.onerror = () => failed(`themes/${name}.css`);
    document.head.append(link);
  }
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':root {}');
  const {style} = sheet.cssRules[0] as CSSStyleRule;
  for (const [name, value] of Object.entries(theme.properties)) style.setProperty(name, value);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
