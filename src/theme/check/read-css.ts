import type {Scheme} from './color.js';
import type {Values} from './formulas.js';
import {parseCss, type Rule} from './parse-css.js';

/** The properties that a style sheet sets for one selector. */
export interface Theme {
  /** The selector, and the condition around it if there is one. */
  readonly name: string;
  /** The color schemes that it supports. */
  readonly schemes: readonly Scheme[];
  /** The custom properties, by color scheme. */
  readonly values: Readonly<Record<Scheme, Values>>;
}

const both = ['light', 'dark'] as const;
const pageSelector = /^(?::where\()?(?::root|html|body|\*|:host)\)?$/i;
const schemeQuery = /prefers-color-scheme\s*:\s*(light|dark)/i;

/** The properties collected for one selector. */
interface Layer {
  light: Record<string, string>;
  dark: Record<string, string>;
  colorScheme?: string;
}

const setsTokens = ({declarations}: Rule) =>
  declarations.some(([name]) => name.startsWith('--rw-'));

/** The themes of a style sheet: one for the page, and one for each other selector that sets a `--rw-` property. */
export function readCss(css: string): Theme[] {
  const rules = parseCss(css);
  const layers = new Map<string, Layer>();
  const root: Layer = {light: {}, dark: {}};
  const add = (layer: Layer, {media, declarations}: Rule) => {
    const only = media.map((condition) => schemeQuery.exec(condition)?.[1]?.toLowerCase());
    for (const [name, value] of declarations) {
      if (name === 'color-scheme') layer.colorScheme = value;
      else {
        for (const scheme of both) {
          if (only.every((one) => !one || one === scheme)) layer[scheme][name] = value;
        }
      }
    }
  };
  const otherConditions = ({media}: Rule) =>
    media
      .filter((condition) => /@media/i.test(condition) && !schemeQuery.test(condition))
      .join(' ');
  const isPageRule = (rule: Rule) => rule.selectors.some((selector) => pageSelector.test(selector));
  for (const rule of rules) if (isPageRule(rule) && !otherConditions(rule)) add(root, rule);
  const pageSetsTokens = rules.some(
    (rule) => isPageRule(rule) && !otherConditions(rule) && setsTokens(rule),
  );
  if (pageSetsTokens) layers.set(':root', root);
  const scopes = new Set(
    rules
      .filter(setsTokens)
      .flatMap((rule) =>
        rule.selectors
          .filter((selector) => !pageSelector.test(selector) || otherConditions(rule))
          .map(
            (selector) =>
              `${pageSelector.test(selector) ? ':root' : selector}\n${otherConditions(rule)}`,
          ),
      ),
  );
  for (const place of scopes) {
    const [selector = '', condition = ''] = place.split('\n');
    const layer: Layer = {
      light: {...root.light},
      dark: {...root.dark},
      ...(root.colorScheme ? {colorScheme: root.colorScheme} : {}),
    };
    for (const rule of rules) {
      const applies = rule.selectors.some(
        (one) => one === selector || (selector === ':root' && pageSelector.test(one)),
      );
      if (applies && (!otherConditions(rule) || otherConditions(rule) === condition))
        add(layer, rule);
    }
    layers.set([selector, condition].filter(Boolean).join(', '), layer);
  }
  const seen = new Set<string>();
  return [...layers].flatMap(([name, {light, dark, colorScheme = ''}]) => {
    const schemes = both.filter(
      (scheme) => !/light|dark/.test(colorScheme) || colorScheme.includes(scheme),
    );
    // `:root, .name` is one theme, not two.
    const key = JSON.stringify([light, dark, schemes]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{name, schemes, values: {light, dark}}];
  });
}
