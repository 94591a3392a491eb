import type {ReactiveController} from 'lit';
import {features, type SectionsHost} from './feature-registry.js';

/** Runs a task when the browser is idle; Safari has no idle callbacks. */
const whenIdle: (task: () => void) => void = (task) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(task) : setTimeout(task, 100);

/** Shortcuts that search the page: Ctrl+F or Cmd+F, F3, and those of Firefox. */
const startsSearch = ({key, ctrlKey, metaKey}: KeyboardEvent): boolean =>
  (key === 'f' && (ctrlKey || metaKey)) || ['F3', '/', "'"].includes(key);

/**
 * Decides which collapsed sections have a body in the document. A body is rendered when it is needed: on
 * opening; one after the other while the browser is idle and the widget is near the viewport; and all at
 * once before the page is printed or searched.
 */
export class SectionBodies implements ReactiveController {
  #rendered = new Set<string>();
  #missing: string[] = [];
  #observer: IntersectionObserver | undefined;
  #isNear = false;
  #isScheduled = false;

  constructor(private host: SectionsHost & {renderNow(): void}) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKeyDown, true);
    this.#observer = new IntersectionObserver(this.#onIntersect, {rootMargin: '100%'});
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKeyDown, true);
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#missing = [];
  }

  hostUpdated(): void {
    this.#schedule();
  }

  /** True if a section's body is to be rendered. Ask for every section, once in each update. */
  includes(id: string): boolean {
    if (!this.#rendered.has(id)) this.#missing.push(id);
    return this.#rendered.has(id);
  }

  /** Forgets all bodies but those of some sections: the content has changed. */
  reset(ids: Iterable<string>): void {
    this.#rendered = new Set(ids);
  }

  /** Renders the bodies of some sections, before it returns. */
  render(ids: readonly string[]): void {
    // After the content, which comes first. The widget does without them if they do not load.
    features?.addSectionTools(this.host).catch(() => {});
    const missing = ids.filter((id) => !this.#rendered.has(id));
    if (!missing.length) return;
    for (const id of missing) this.#rendered.add(id);
    this.host.renderNow();
  }

  /** Renders every body, before it returns. */
  renderAll(): void {
    this.render(this.#missing);
  }

  #onKeyDown = (event: KeyboardEvent): void => {
    if (startsSearch(event)) this.renderAll();
  };

  #onIntersect = (entries: IntersectionObserverEntry[]): void => {
    this.#isNear = entries.at(-1)!.isIntersecting;
    this.#schedule();
  };

  #schedule(): void {
    if (!this.#isNear || this.#isScheduled || !this.#missing.length) return;
    this.#isScheduled = true;
    whenIdle(() => {
      this.#isScheduled = false;
      if (this.host.isConnected) this.render(this.#missing.slice(0, 1));
    });
  }
}
