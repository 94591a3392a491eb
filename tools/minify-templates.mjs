/** Shortens what terser leaves alone: style sheets in css`…` and white space in html`…`. */
import {transformSync} from 'esbuild';

const sheet = /(?<=\bcss\s?`)[^`]*(?=`)/g;

function minifyCss(css) {
  // `${part}` stands where a rule could: a rule is what the minifier is shown.
  const parts = [];
  const plain = css.replace(/\$\{[^}]*\}/g, (part) => `rw-part-${parts.push(part) - 1}{a:b}`);
  const {code} = transformSync(plain, {loader: 'css', minify: true, target: 'esnext'});
  // The minifier leaves the values of custom properties as they are written.
  const short = code
    .trim()
    .replace(
      /(--[\w-]+): ?([^;{}]+)/g,
      (_, name, value) => `${name}:${value.replace(/\s*([(,])\s+|\s+(?=\))/g, '$1')}`,
    );
  return short.replace(/rw-part-(\d+)\{a:b\}/g, (_, index) => parts[index]);
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/[\\/]src[\\/](?:elements|parts|theme)[\\/]/.test(id)) return null;
      const short = code.replace(sheet, minifyCss);
      if (!/\b(?:html|svg)\s?`/.test(short)) return {code: short, map: null};
      return {code: short.replace(/\n\s+/g, '\n'), map: null};
    },
  };
}
