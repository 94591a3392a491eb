/**
 * Small changes to Lit on its way to the reader.
 *
 * Its Trusted Types policy: Lit asks for one called `lit-html`, and a second Lit on the page that does
 * so too is refused. Ours is called `recurrence-widgets`. It stays within its module: a policy that other
 * scripts could reach would open to them what the page's policy closes.
 *
 * Two long messages for authors who misuse css`…`: no reader can meet them.
 *
 * Its way out for engines that cannot adopt style sheets: all that know `light-dark()` can.
 *
 * Its hooks for polyfills and for hydration, and the list of its releases, on the global object: what
 * else is on the page has no business with our copy, and could change it there.
 *
 * What only decorators, converters of objects and formulas need, and controllers that are taken off again:
 * no element here has any.
 */
const asked = /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,\s*(\{[^}]*\})\s*\)/;

const changes = [
  [/lit-html[\\/]lit-html\.js$/, asked, "$1.createPolicy('recurrence-widgets', $2)"],
  [/css-tag\.js$/, /\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true'],
  [/css-tag\.js$/, /"CSSResult is not constructable[^"]*"/, '"css"'],
  [/css-tag\.js$/, /"Value passed to 'css'[^"]*"\s*\+\s*(\w+)\s*\+\s*"[^"]*"/, '$1'],
  [/lit-html[\\/]lit-html\.js$/, /,\w+=\w+\.litHtmlPolyfillSupport;.*?push\("[\d.]+"\);/, ';'],
  [
    /lit-element\.js$/,
    /,\w+\.litElementHydrateSupport\?\..*?;const \w+=\w+\.litElementPolyfillSupport;.*?;/,
    ';',
  ],
  [/lit-element\.js$/, /\(\w+\.litElementVersions.*?\);/, ''],
  [/reactive-element\.js$/, /,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
  [/reactive-element\.js$/, /,\w+\?\.\(\{ReactiveElement:.*?push\("[\d.]+"\);/, ';'],
  [/reactive-element\.js$/, /Symbol\.metadata\?\?=.*?new WeakMap;/, ''],
  [
    /reactive-element\.js$/,
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/,
    '',
  ],
  [/reactive-element\.js$/, /static addInitializer\(.*?\}(?=static)/, ''],
  [/reactive-element\.js$/, /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
  [/reactive-element\.js$/, /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
  [
    /reactive-element\.js$/,
    /"function"==typeof (\w)\.converter\?.*?:void 0!==\1\.converter\?\.fromAttribute\?\1\.converter:(\w)/,
    '$2',
  ],
  [
    /reactive-element\.js$/,
    /\(void 0!==(\w)\.converter\?\.toAttribute\?\1\.converter:(\w)\)/,
    '$2',
  ],
  [/reactive-element\.js$/, /removeController\(\w\)\{.*?\}/, ''],
  [/lit-html[\\/]lit-html\.js$/, /:3===\w\?"<math>":""/, ':""'],
  [/lit-html[\\/]lit-html\.js$/, /:3===\w\?"<\/math>":""/, ':""'],
  [/lit-html[\\/]lit-html\.js$/, /2===(\w)\|\|3===\1/, '2===$1'],
  [/reactive-element\.js$/, /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/, ''],
  [/reactive-element\.js$/, /case Object:case Array:try\{.*?\}catch\(\w\)\{\w=null\}/, ''],
];

/** Short names of Lit's own parts, the same in every file of ours. */
const shorter = (code) => code.replace(/\b_\$([A-Z][A-Za-z])\b/g, '_$1');

export function litForReaders() {
  const done = new Set();
  return {
    name: 'lit-for-readers',
    transform(code, id) {
      const mine = changes.filter(([file]) => file.test(id));
      if (!/node_modules[\\/](?:lit|@lit)\b/.test(id)) return null;
      let changed = code;
      for (const change of mine) {
        const [, from, to] = change;
        if (!from.test(changed)) this.error(`${id} is written in another way than before: ${from}`);
        changed = changed.replace(from, to);
        done.add(change);
      }
      return {code: shorter(changed), map: null};
    },
    buildEnd(error) {
      if (!error && done.size < changes.length) this.error('a file of Lit was not bundled');
    },
  };
}
