/**
 * Lit asks for a Trusted Types policy called `lit-html`, and a second Lit on the page that does so
 * too is refused. Ours is called `recurrence-widgets`, and all releases on a page share one.
 */
const asked = /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,\s*(\{[^}]*\})\s*\)/;
const key = "globalThis[Symbol.for('recurrence-widgets.policy')]";

export function litPolicy() {
  let renamed = false;
  return {
    name: 'lit-policy',
    transform(code, id) {
      if (!/lit-html[\\/](?:development[\\/])?lit-html\.js$/.test(id)) return null;
      if (!asked.test(code)) this.error('lit-html asks for its policy in another way than before');
      renamed = true;
      return {
        code: code.replace(asked, `(${key} ??= $1.createPolicy('recurrence-widgets', $2))`),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && !renamed) this.error('lit-html was not bundled, so its policy was not renamed');
    },
  };
}
