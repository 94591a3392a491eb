/**
 * Lets the bundled Lit use `document` where a page hides its members: `<form name="createElement">` makes
 * `document.createElement` that form. Lit keeps the document in one variable; this binds the methods that
 * it calls. It also asks `Document.prototype` for a feature, and MooTools replaces `Document`.
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
  '[name,Object.getPrototypeOf(document)[name].bind(document)]))';

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

/** Lit's code that finds the feature without `Document`; undefined if it is not as expected. */
export function withoutDocument(code: string): string | undefined {
  const test = 'in Document.prototype';
  return code.includes(test) ? code.replace(test, 'in Object.getPrototypeOf(document)') : undefined;
}

export const unshadowLit = (): Plugin => ({
  name: 'unshadow-lit',
  transform(code, id) {
    const change = [
      {file: /[\\/]lit-html[\\/]lit-html\.js$/, by: unshadow},
      {file: /[\\/]reactive-element[\\/]css-tag\.js$/, by: withoutDocument},
    ].find(({file}) => file.test(id));
    if (!change) return null;
    const changed = change.by(code);
    if (!changed)
      this.error('Lit has changed how it uses the document; adapt tools/rollup/unshadow-lit.ts.');
    return {code: changed, map: null};
  },
});
