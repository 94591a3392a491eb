/**
 * Widgets in the markup that content systems leave to their editors: any element with
 * `data-rw="NAME"` and `data-ATTRIBUTE="…"`, or, where `data-` is stripped too, with the classes
 * `rw-NAME` and `rw-ATTRIBUTE-VALUE`. A list is one class for each of its values, in their order.
 */

/** The value of a widget's attribute in the markup of an element; null if it has none. */
export function readAttribute(place: Element, attribute: string): string | null {
  const data = place.getAttribute(`data-${attribute}`);
  if (data !== null) return data;
  const classes = [...place.classList].filter((name) => `${name}-`.startsWith(`rw-${attribute}-`));
  return classes.length ? classes.map((name) => name.slice(attribute.length + 4)).join(' ') : null;
}

/** The name of the widget that an element requests, which is not checked if it comes from `data-rw`. */
export const requestedWidget = (
  place: Element,
  names: readonly string[],
): string | null | undefined =>
  place.getAttribute('data-rw') ?? names.find((name) => place.classList.contains(`rw-${name}`));
