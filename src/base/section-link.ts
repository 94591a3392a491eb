import type {ReactiveController, ReactiveElement} from 'lit';
import {sectionId} from './section-url.js';

/** Opens the section that the page's URL names (`#TAG-SECTION`), at first and when the fragment changes. */
export class SectionLink implements ReactiveController {
  constructor(private host: ReactiveElement & {openSection(id: string): void}) {
    host.addController(this);
    // Not on the first update: prerendered markup is still there, and its removal would scroll again.
    host.addEventListener('rw-ready', ({target}) => {
      if (target === host) this.#follow();
    });
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  #follow = (): void => {
    const id = sectionId(this.host.localName, location.hash);
    if (id) this.host.openSection(id);
  };
}
