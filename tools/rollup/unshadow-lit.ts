/**
 * Lets the bundled Lit use `document` where a page hides its members: `<form name="createElement">` makes
 * `document.createElement` that form. Lit keeps the document in one variable; this binds the methods that
 * it calls.
 */
import type {Plugin} from 'rollup';

const methods = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
];

const bound =
  `Object.fromEntries(${JSON.stringify(methods)}.map(name=>` +
  '[name,Document.prototype[name].bind(document)]))';

/** Lit's code with bound methods; undefined if it is not as expected. */
export function unshadow(code: string): string | undefined {
  const [, name] = /\b([\w$]+)=document,/.exec(code) ?? [];
  if (!name) return undefined;
  const walker = `.createTreeWalker(${name},`;
  const current = `.currentNode=${name},`;
  if (!code.includes(walker) || !code.includes(current)) return undefined;
  return code
    .replace(`${name}=document,`, `${name}=${bound},`)
    .replace(walker, '.createTreeWalker(document,')
    .replace(current, '.currentNode=document,');
}

export const unshadowLit = (): Plugin => ({
  name: 'unshadow-lit',
  transform(code, id) {
    if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const changed = unshadow(code);
    if (!changed)
      this.error('Lit has changed how it uses the document; adapt tools/rollup/unshadow-lit.ts.');
    return {code: changed, map: null};
  },
});
