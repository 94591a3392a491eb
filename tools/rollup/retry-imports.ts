/**
 * Makes every dynamic import retryable. Browsers cache failed imports by URL, so a retry needs a query
 * string: `() => import('./file.js')` becomes `(retry) => import('./file.js' + retry)`, and
 * `src/i18n/lazy.ts` passes `retry`.
 */
import type {Plugin} from 'rollup';

const thunk = /\(\)\s*=>\s*import\((?=["'])/g;
const literalImport = /\bimport\(["']/g;

const count = (code: string, pattern: RegExp): number => code.match(pattern)?.length ?? 0;

export function retryImports(): Plugin {
  return {
    name: 'retry-imports',
    transform(code, id) {
      if (/[\\/]node_modules[\\/]/.test(id) || !count(code, literalImport)) return null;
      if (count(code, literalImport) !== count(code, thunk)) {
        this.error(`${id}: write dynamic imports as \`() => import('…')\` and pass them to lazy()`);
      }
      return {code: code.replace(thunk, '(retry) => import('), map: null};
    },
    // An import of a computed URL has no target module and adds the query itself.
    renderDynamicImport: ({targetModuleId}) =>
      targetModuleId ? {left: 'import(', right: ' + retry)'} : null,
  };
}
