import {safeDocument} from '../lib/safe-globals.js';
import {readAttribute, requestedWidget} from './editor-markup.js';

/** A second copy of these would load or play twice, so they are moved. */
const media = 'audio, embed, iframe, object, video';

/** Ends the conflict with a script of the page that removes the widget each time. */
const MAX_MOUNTS = 50;

/** Property of a place with the name of its widget; a script that takes over later reads it too. */
const requested = Symbol.for('recurrence-widgets.place');
type Place = Element & {[requested]?: string | undefined};

/** The manual slot in the shadow root of each place, which shows only what is assigned to it. */
const slots = new WeakMap<Element, HTMLSlotElement>();

/** Observers of the places that no longer have a widget: all their children are shown, also later ones. */
const released = new WeakMap<Element, MutationObserver>();

/** Shows the widget and hides the other children of a place; false if it cannot have a shadow root. */
function showOnly(widget: Element, place: Element): boolean {
  let slot = slots.get(place);
  try {
    if (!slot) {
      slot = safeDocument.createElement('slot');
      place.attachShadow({mode: 'open', slotAssignment: 'manual'}).append(slot);
      slots.set(place, slot);
    }
  } catch {
    return false;
  }
  released.get(place)?.disconnect();
  slot.assign(widget);
  return true;
}

const isMedia = (node: Node): boolean =>
  node instanceof Element && (node.matches(media) || node.querySelector(media) !== null);

const isWidget = (node: Node, name: string): node is Element =>
  (node as Element).localName === name;

/**
 * A widget in its place. The place keeps its children, because a framework may still update or remove
 * them; the widget shows copies. If the children cannot be hidden, they are moved, as media always is.
 */
class MountedWidget {
  readonly #attributes: ReadonlySet<string>;
  readonly #last: Record<string, string | null> = {};
  readonly #moved = new Set<Node>();
  readonly #observer = new MutationObserver((records) => this.#follow(records));
  #mounts = 0;

  constructor(
    private readonly place: Place,
    private readonly widget: Element,
  ) {
    const {observedAttributes = []} = widget.constructor as {observedAttributes?: string[]};
    // No other attributes: an editor's `data-onclick` must not become a script.
    this.#attributes = new Set(['lang', 'theme', ...observedAttributes]);
    this.#syncAttributes();
    this.#syncChildren();
    const all = {attributes: true, characterData: true, childList: true, subtree: true};
    this.#observer.observe(place, all);
  }

  #syncAttributes(): void {
    for (const attribute of this.#attributes) {
      const value = readAttribute(this.place, attribute);
      if (value === (this.#last[attribute] ?? null)) continue;
      this.#last[attribute] = value;
      if (value === null) this.widget.removeAttribute(attribute);
      else this.widget.setAttribute(attribute, value);
    }
  }

  #syncChildren(): void {
    const {place, widget} = this;
    if (widget.parentNode !== place && this.#mounts++ < MAX_MOUNTS) place.prepend(widget);
    const stays = showOnly(widget, place);
    const originals = [...place.childNodes].filter(
      (node) => node !== widget && !isWidget(node, widget.localName),
    );
    const kept = [...widget.childNodes].filter((node) => this.#moved.has(node));
    const copies = originals.map((node) => {
      const moves = !stays || isMedia(node);
      if (moves) this.#moved.add(node);
      const child = moves ? node : node.cloneNode(true);
      const slot = child instanceof Element && readAttribute(child, 'slot');
      if (slot) child.slot = slot;
      return child;
    });
    widget.replaceChildren(...kept, ...copies);
  }

  #follow(records: readonly MutationRecord[]): void {
    const {place, widget} = this;
    if (requestedWidget(place, [widget.localName]) !== widget.localName) return this.#unmount();
    const ofPlace = ({target, type}: MutationRecord): boolean =>
      target === place && type === 'attributes';
    if (records.some(ofPlace)) this.#syncAttributes();
    if (records.some((record) => !ofPlace(record) && !widget.contains(record.target))) {
      this.#syncChildren();
    }
    this.#observer.takeRecords();
  }

  /** The place no longer asks for this widget. */
  #unmount(): void {
    this.#observer.disconnect();
    this.widget.remove();
    const {place} = this;
    place.append(...this.#moved);
    delete place[requested];
    const showAll = (): void =>
      slots.get(place)?.assign(...(place.childNodes as Iterable<Element>));
    const observer = new MutationObserver(showAll);
    observer.observe(place, {childList: true});
    released.set(place, observer);
    showAll();
  }
}

/**
 * Mounts a widget in an element (its place) as soon as the code has loaded, and again if a script replaces
 * the content of the place. The place itself keeps its id and the page's styles.
 */
export async function mountWidget(place: Place, name: string): Promise<void> {
  if (place[requested] === name) return;
  place[requested] = name;
  await customElements.whenDefined(name);
  if (place[requested] !== name) return;
  // A saved page or a cloned slide contains its widget already.
  const saved = [...place.children].find((child) => isWidget(child, name));
  const others = [...place.childNodes].some((node) => node !== saved && node.textContent?.trim());
  if (saved ? !others : place.querySelector(name)) return;
  new MountedWidget(place, saved ?? safeDocument.createElement(name));
}
