/**
 * Widgets in the markup that content systems leave to their editors: any element with
 * `data-rw="NAME"` and `data-ATTRIBUTE="…"`, or, where `data-` is stripped too, with the classes
 * `rw-NAME` and `rw-ATTRIBUTE-VALUE`. A list is one class for each of its values, in their order.
 */

/** What an element says of an attribute, or null. */
export function readAttribute(place: Element, attribute: string): string | null {
  const data = place.getAttribute(`data-${attribute}`);
  if (data !== null) return data;
  const classes = [...place.classList].filter((name) => `${name}-`.startsWith(`rw-${attribute}-`));
  return classes.length ? classes.map((name) => name.slice(attribute.length + 4)).join(' ') : null;
}

/** Which of the names an element asks for; by `data-rw` it may be one that is not known. */
export const requestedWidget = (
  place: Element,
  names: readonly string[],
): string | null | undefined =>
  place.getAttribute('data-rw') ?? names.find((name) => place.classList.contains(`rw-${name}`));

/**
 * Puts a widget into an element, around what stands there. The element itself stays, with its id and
 * the page's styles; nothing is touched before the widget's code is there.
 */
export async function mountWidget(place: Element, name: string): Promise<void> {
  const {observedAttributes} = (await customElements.whenDefined(name)) as {
    observedAttributes?: string[];
  };
  // Pasted out of a living page, or seen twice: it has its widget.
  if (place.querySelector(name)) return;
  const widget = document.createElement(name);
  // Only what the widget knows: an editor's `data-onclick` must not become a script.
  const attributes = ['lang', 'theme', ...(observedAttributes ?? [])];
  const last: Record<string, string | null> = {};
  const follow = () => {
    for (const attribute of attributes) {
      const value = readAttribute(place, attribute);
      if (value === last[attribute]) continue;
      last[attribute] = value;
      if (value === null) widget.removeAttribute(attribute);
      else widget.setAttribute(attribute, value);
    }
  };
  follow();
  for (const child of place.children) {
    const slot = readAttribute(child, 'slot');
    if (slot) child.slot = slot;
  }
  widget.append(...place.childNodes);
  place.append(widget);
  new MutationObserver(follow).observe(place, {attributes: true});
}
