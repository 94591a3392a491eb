const said = new Set<string>();

/** Says a problem of a widget in the console, once on a page. */
export function warn(element: Element, problem: string): void {
  const message = `recurrence-widgets: <${element.localName}> ${problem}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** Says that an attribute's value cannot be used, and what is expected instead. */
export function warnAttribute(
  element: Element,
  attribute: string,
  value: unknown,
  expected: string,
): void {
  const shown = String(value).slice(0, 80);
  warn(element, `${attribute}="${shown}": expected ${expected}.`);
}
