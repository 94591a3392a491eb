import type {Scheme} from './colour.js';
import type {Values} from './formulas.js';
import {parseCss, type Rule} from './parse-css.js';

/** What a style sheet sets for one place of a page. */
export interface Theme {
  /** Where: the selector, with the condition that holds. */
  readonly name: string;
  /** The schemes in which it can be seen. */
  readonly schemes: readonly Scheme[];
  /** Every custom property there, by scheme. */
  readonly values: Readonly<Record<Scheme, Values>>;
}

const both = ['light', 'dark'] as const;
const page = /^(?::where\()?(?::root|html|body|\*|:host)\)?$/i;
const preference = /prefers-color-scheme\s*:\s*(light|dark)/i;

/** A theme in the making. */
interface Layer {
  light: Record<string, string>;
  dark: Record<string, string>;
  shown?: string;
}

const declares = ({declarations}: Rule) => declarations.some(([name]) => name.startsWith('--rw-'));

/** The themes of a style sheet: the page's, and one for each other place that sets a `--rw-` property. */
export function readCss(css: string): Theme[] {
  const rules = parseCss(css);
  const layers = new Map<string, Layer>();
  const root: Layer = {light: {}, dark: {}};
  const add = (layer: Layer, {media, declarations}: Rule) => {
    const only = media.map((condition) => preference.exec(condition)?.[1]?.toLowerCase());
    for (const [name, value] of declarations) {
      if (name === 'color-scheme') layer.shown = value;
      else {
        for (const scheme of both) {
          if (only.every((one) => !one || one === scheme)) layer[scheme][name] = value;
        }
      }
    }
  };
  const other = ({media}: Rule) =>
    media.filter((condition) => /@media/i.test(condition) && !preference.test(condition)).join(' ');
  const onPage = (rule: Rule) => rule.selectors.some((selector) => page.test(selector));
  for (const rule of rules) if (onPage(rule) && !other(rule)) add(root, rule);
  const rooted = rules.some((rule) => onPage(rule) && !other(rule) && declares(rule));
  if (rooted) layers.set(':root', root);
  const places = new Set(
    rules
      .filter(declares)
      .flatMap((rule) =>
        rule.selectors
          .filter((selector) => !page.test(selector) || other(rule))
          .map((selector) => `${page.test(selector) ? ':root' : selector}\n${other(rule)}`),
      ),
  );
  for (const place of places) {
    const [selector = '', condition = ''] = place.split('\n');
    const layer: Layer = {
      light: {...root.light},
      dark: {...root.dark},
      ...(root.shown ? {shown: root.shown} : {}),
    };
    for (const rule of rules) {
      const here = rule.selectors.some(
        (one) => one === selector || (selector === ':root' && page.test(one)),
      );
      if (here && (!other(rule) || other(rule) === condition)) add(layer, rule);
    }
    layers.set([selector, condition].filter(Boolean).join(', '), layer);
  }
  const seen = new Set<string>();
  return [...layers].flatMap(([name, {light, dark, shown = ''}]) => {
    const schemes = both.filter((scheme) => !/light|dark/.test(shown) || shown.includes(scheme));
    // `:root, .name` is one theme, not two.
    const key = JSON.stringify([light, dark, schemes]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{name, schemes, values: {light, dark}}];
  });
}
