const warnings = new Set<string>();

/** Writes to the console; some pages remove it. */
export function log(method: 'info' | 'warn', text: string): void {
  (globalThis.console as Console | undefined)?.[method]?.(`recurrence-widgets: ${text}`);
}

/** Writes a console warning, once per page for the same text. */
export function warnOnce(problem: string): void {
  if (warnings.has(problem)) return;
  warnings.add(problem);
  log('warn', problem);
}

/** Warns once about a problem with an element. */
export function warn(element: Element, problem: string): void {
  warnOnce(`<${element.localName}> ${problem}`);
}

/** Any value as text for the console. A symbol, or an object that throws, cannot be converted. */
function textOf(value: unknown): string {
  try {
    return String(value).slice(0, 80);
  } catch {
    return typeof value;
  }
}

/** Warns once that an attribute's value is not valid, and what is expected instead. */
export function warnAttribute(
  element: Element,
  attribute: string,
  value: unknown,
  expected: string,
): void {
  warn(element, `${attribute}="${textOf(value)}": expected ${expected}.`);
}
