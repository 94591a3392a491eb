const warnings = new Set<string>();

/** Writes a console warning, once per page for the same text. */
export function warnOnce(problem: string): void {
  if (warnings.has(problem)) return;
  warnings.add(problem);
  console.warn(`recurrence-widgets: ${problem}`);
}

/** Warns once about a problem with an element. */
export function warn(element: Element, problem: string): void {
  warnOnce(`<${element.localName}> ${problem}`);
}

/** Warns once that an attribute's value is not valid, and what is expected instead. */
export function warnAttribute(
  element: Element,
  attribute: string,
  value: unknown,
  expected: string,
): void {
  warn(element, `${attribute}="${String(value).slice(0, 80)}": expected ${expected}.`);
}
