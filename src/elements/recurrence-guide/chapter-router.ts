import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {selectById} from '../../base/select-by-id.js';
import {sectionId} from '../../base/section-url.js';
import {chapterIds} from './load-chapter.js';

interface RouterHost extends ReactiveControllerHost, HTMLElement {
  readonly sections: string | null;
  readonly hash: boolean;
  chapter: string | null;
}

const all = chapterIds.map((id) => ({id}));

/** Resolves which chapter is open, and follows the page's URL if `hash` is set. */
export class ChapterRouter implements ReactiveController {
  /** The first chapter opened: the one a URL without a chapter means. */
  #initial: string | undefined;
  /** The page's URL has named a section, which is not open yet. */
  #isLinked = false;

  constructor(
    private host: RouterHost,
    private open: (id: string) => void,
  ) {
    host.addController(this);
  }

  /** The ids of the chapters that this guide has. */
  get ids(): string[] {
    return selectById(this.host, this.host.sections, all).map(({id}) => id);
  }

  /** The id of the open chapter. */
  get current(): string {
    return this.#known(this.host.chapter) ?? this.ids[0]!;
  }

  /**
   * Chooses the initial chapter: the URL's, else the attribute's, else the stored one, else the first.
   * Returns its id and if the URL named it; undefined if it was chosen before.
   */
  start(stored: unknown): {id: string; linked: boolean} | undefined {
    if (this.#initial) return undefined;
    const {host} = this;
    this.#isLinked = Boolean(this.#linkedSection);
    const linked = this.#linkedSection ?? this.#known(host.hash && location.hash.slice(1));
    host.chapter = linked ?? host.chapter ?? this.#known(stored) ?? null;
    this.#initial = this.current;
    return {id: this.#initial, linked: Boolean(linked)};
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#followHash);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#followHash);
  }

  /** The id, if it is one of this guide's. */
  #known(id: unknown): string | undefined {
    return this.ids.find((known) => known === id);
  }

  /** The chapter of the section that the URL names: `#diagnosis-guide-urgent`. */
  get #linkedSection(): string | undefined {
    return this.ids.find((id) => sectionId(id, location.hash));
  }

  /** Opens, once, the section of a chapter that the page's URL has named; false if there is none. */
  openLinkedSection(chapter: HTMLElement & {openSection?(id: string): void}): boolean {
    const id = this.#isLinked && sectionId(chapter.localName, location.hash);
    this.#isLinked = false;
    if (!id || !chapter.openSection) return false;
    chapter.openSection(id);
    return true;
  }

  #followHash = (): void => {
    const section = this.#linkedSection;
    if (section) {
      this.#isLinked = true;
      return this.open(section);
    }
    // A link to `#` has no fragment either, but its URL keeps the sign; history goes back to one without.
    const hash = location.hash.slice(1);
    const id = hash || location.href.endsWith('#') ? this.#known(hash) : this.#initial;
    if (this.host.hash && id && id !== this.current) this.open(id);
  };
}
