/** Keeps what a page says, for the test that looks into it. A classic script: it runs before any module. */
window.recorded = {warnings: [], violations: [], errors: []};
console.warn = (...said) => recorded.warnings.push(said.join(' '));
addEventListener('error', ({message}) => recorded.errors.push(String(message)));
addEventListener('unhandledrejection', ({reason}) => recorded.errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  recorded.violations.push(`${violatedDirective} ${blockedURI}`),
);
