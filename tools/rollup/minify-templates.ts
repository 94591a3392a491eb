/** Minifies what Terser does not: style sheets in css`…` and white space in html`…`. */
import {transformSync} from 'esbuild';
import type {Plugin} from 'rollup';

const sheet = /(?<=\bcss\s?`)[^`]*(?=`)/g;

function minifyCss(css: string): string {
  // The minifier gets a rule as a placeholder for each `${part}`.
  const parts: string[] = [];
  const plain = css.replace(/\$\{[^}]*\}/g, (part) => `rw-part-${parts.push(part) - 1}{a:b}`);
  const {code} = transformSync(plain, {loader: 'css', minify: true, target: 'esnext'});
  // The minifier does not change the values of custom properties.
  const short = code
    .trim()
    .replace(
      /(--[\w-]+): ?([^;{}]+)/g,
      (_, name: string, value: string) =>
        `${name}:${value.replace(/\s*([(,])\s+|\s*(\*)\s*|\s+(?=\))/g, '$1$2')}`,
    );
  return short.replace(/rw-part-(\d+)\{a:b\}/g, (_, index: string) => parts[Number(index)]!);
}

/** White space next to these is not visible. */
const block =
  '(?:article|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|legend|li|nav|ol|path|circle|p|summary|ul|g)';
const unseen = [
  new RegExp(`(</${block}>)\\n(?=[<$\\x60])`, 'g'),
  new RegExp(`([>}])\\n(?=</?${block}[\\s>])`, 'g'),
];

export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/[\\/]src[\\/](?:base|components|elements|features|theme)[\\/]/.test(id)) return null;
      const short = code.replace(sheet, minifyCss);
      if (!/\b(?:html|svg)\s?`/.test(short)) return {code: short, map: null};
      const lines = short.replace(/\n\s+/g, '\n');
      return {code: unseen.reduce((code, space) => code.replace(space, '$1'), lines), map: null};
    },
  };
}
