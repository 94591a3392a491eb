/** Controls for sections: one that opens and closes all, and at the end of each open one a link to it. */
import loadMessages from 'content:section-tools';
import type {ReactiveController} from 'lit';
import {features, type SectionsHost} from '../../base/feature-registry.js';
import {element} from '../../components/element.js';
import type {SectionToolMessages} from '../../content/section-tools.js';
import {loadContent} from '../../i18n/load-content.js';
import {copyLinkControl} from './copy-link.js';
import {styleSheet} from './section-tools.styles.js';

const hosts = new WeakSet<SectionsHost>();

/**
 * The controls of one widget. They are not part of its template, so that it does not need their messages; each
 * update of the widget checks that they are still there, in its language.
 */
class SectionTools implements ReactiveController {
  #language: string | undefined;
  #messages: SectionToolMessages | undefined;

  constructor(private host: SectionsHost) {
    host.addController(this);
    host.addEventListener('rw-section-toggle', this.#update);
    const {renderRoot} = host;
    if (renderRoot instanceof ShadowRoot) {
      renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, styleSheet!];
    }
    this.hostUpdated();
  }

  hostUpdated(): void {
    const language = this.host.renderRoot.querySelector('article')?.lang;
    if (!language || language === this.#language) this.#update();
    else void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    this.#language = language;
    try {
      const content = await loadContent<SectionToolMessages>(
        'section-tools',
        loadMessages,
        language,
      );
      const original = {language, content};
      const view = await features?.customize(this.host, original, 'section-tools');
      if (this.#language !== language) return;
      this.#messages = (view ?? original).content;
      this.#update();
    } catch {
      // The next update tries again.
      this.#language = undefined;
    }
  }

  get #sections(): HTMLDetailsElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details.section')];
  }

  #update = (): void => {
    if (!this.#messages) return;
    const sections = this.#sections;
    this.#updateExpand(sections, this.#messages);
    for (const section of sections) this.#updateLink(section, this.#messages);
  };

  #updateExpand(
    sections: readonly HTMLDetailsElement[],
    {openAll, closeAll}: SectionToolMessages,
  ): void {
    const place = this.host.renderRoot.querySelector('.expand');
    if (!place || sections.length < 2) return place?.replaceChildren();
    let button: HTMLElement | null = place.querySelector('button');
    if (!button) {
      button = element('button', {type: 'button', part: 'expand-all'});
      button.addEventListener('click', this.#toggleAll);
      place.append(button);
    }
    const areOpen = sections.every(({open}) => open);
    button.ariaExpanded = `${areOpen}`;
    button.textContent = areOpen ? closeAll : openAll;
  }

  #updateLink(section: HTMLDetailsElement, {copyLink}: SectionToolMessages): void {
    const body = section.querySelector('.body')!;
    let place = body.querySelector(':scope > .section-link');
    // A body is empty until the section has been opened.
    if (!place && (!section.open || !body.childElementCount)) return;
    if (!place) {
      place = copyLinkControl(this.host.localName, section.id, () => this.#messages!);
      body.append(place);
    }
    const button = place.querySelector('button')!;
    if (button.textContent === copyLink) return;
    button.textContent = copyLink;
    place.querySelector('span')!.textContent = '';
    place.querySelector('input')?.remove();
  }

  #toggleAll = (): void => {
    const sections = this.#sections;
    const open = !sections.every((section) => section.open);
    this.host.renderAll();
    for (const section of sections) section.open = open;
    this.#update();
  };
}

/** Adds the controls to a widget, once. */
export function addSectionTools(host: SectionsHost): void {
  if (hosts.has(host)) return;
  hosts.add(host);
  new SectionTools(host);
}
