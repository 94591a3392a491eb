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
  warn(element, `${attribute}="${String(value)}": expected ${expected}.`);
}
