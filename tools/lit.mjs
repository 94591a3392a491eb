/**
 * Small changes to Lit on its way to the reader.
 *
 * Its Trusted Types policy: Lit asks for one called `lit-html`, and a second Lit on the page that does
 * so too is refused. Ours is called `recurrence-widgets`, and all releases on a page share one.
 *
 * Two long messages for authors who misuse css`…`: no reader can meet them.
 *
 * Its way out for engines that cannot adopt style sheets: all that know `light-dark()` can.
 */
const asked = /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,\s*(\{[^}]*\})\s*\)/;
const key = "globalThis[Symbol.for('recurrence-widgets.policy')]";

const changes = [
  [/lit-html[\\/]lit-html\.js$/, asked, `(${key} ??= $1.createPolicy('recurrence-widgets', $2))`],
  [/css-tag\.js$/, /\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'true'],
  [/css-tag\.js$/, /"CSSResult is not constructable[^"]*"/, '"css"'],
  [/css-tag\.js$/, /"Value passed to 'css'[^"]*"\s*\+\s*(\w+)\s*\+\s*"[^"]*"/, '$1'],
];

export function litForReaders() {
  const done = new Set();
  return {
    name: 'lit-for-readers',
    transform(code, id) {
      const mine = changes.filter(([file]) => file.test(id));
      if (!mine.length) return null;
      let changed = code;
      for (const change of mine) {
        const [, from, to] = change;
        if (!from.test(changed)) this.error(`${id} is written in another way than before: ${from}`);
        changed = changed.replace(from, to);
        done.add(change);
      }
      return {code: changed, map: null};
    },
    buildEnd(error) {
      if (!error && done.size < changes.length) this.error('a file of Lit was not bundled');
    },
  };
}
