import type {ReactiveController, ReactiveElement} from 'lit';
import {sectionId} from './section-url.js';

/** Opens the section that the page's URL names (`#TAG-SECTION`), at first and when the fragment changes. */
export class SectionLink implements ReactiveController {
  #isPending = true;

  constructor(private host: ReactiveElement & {openSection(id: string): void}) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (!this.#isPending || !this.host.renderRoot.querySelector('article')) return;
    this.#isPending = false;
    this.#follow();
  }

  #follow = (): void => {
    const id = sectionId(this.host.localName, location.hash);
    if (id) this.host.openSection(id);
  };
}
