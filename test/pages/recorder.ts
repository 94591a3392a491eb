/** Collects warnings and errors of a page for its test. A classic script: it runs before any module. */
import type {Recorded} from '../support/pages.js';

declare global {
  var recorded: Recorded;
}

globalThis.recorded = {warnings: [], violations: [], errors: []};
console.warn = (...parts: unknown[]) => recorded.warnings.push(parts.join(' '));
addEventListener('error', ({message}) => recorded.errors.push(String(message)));
addEventListener('unhandledrejection', ({reason}) => recorded.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  recorded.violations.push(`${violatedDirective} ${blockedURI}`),
);
