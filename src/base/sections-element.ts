import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {AnyPassage, Section, WidgetContent} from '../content/model.js';
import {heading} from '../components/heading.js';
import {chevron} from '../components/icons.js';
import {groupByForm, passageGroup} from '../components/passage-group.js';
import {sourceList, sourcesOf} from '../components/source-list.js';
import {ArticleElement} from './article-element.js';
import {SectionToggleEvent} from './events.js';
import type {LocalizedView} from './localized-view.js';
import {openTerms} from './open-terms.js';
import {SectionBodies} from './section-bodies.js';
import {SectionLink} from './section-link.js';
import {toggleByHeading} from './toggle-by-heading.js';
import {sectionId, sectionUrl} from './section-url.js';
import {selectById} from './select-by-id.js';

/**
 * Base class of the articles made of sections that open and close, with a table of contents. A subclass
 * overrides `renderGroup()` for the passages that are more than text.
 *
 * @internal
 *
 * @attr {string} sections - Ids of the sections to show, in this order, space-separated. `-id` omits one.
 *   Default: all.
 *
 * @slot media-SECTION - A video or picture at the start of a section; replace `SECTION` with its id.
 * @slot after-SECTION - At the end of a section.
 *
 * @csspart short - The main message in three lines.
 * @csspart subhead - A small heading within a section.
 * @csspart expand-all - The control that opens and closes all sections.
 * @csspart copy-link - The control that copies a link to a section.
 * @csspart section - A section.
 * @csspart section-summary - The control that opens and closes a section.
 * @csspart heading - A section's heading.
 * @csspart section-body - The content of a section.
 * @csspart term - A glossary term; opens its definition.
 * @csspart term-card - The popover with the definition.
 * @csspart term-close - The button that closes the popover.
 *
 * @fires {SectionToggleEvent} rw-section-toggle - A section was opened or closed.
 */
export abstract class SectionsElement<
  Content extends WidgetContent,
> extends ArticleElement<Content> {
  static override properties = {...ArticleElement.properties, sections: {}};

  /**
   * Ids of the sections to show, in this order, space-separated. `-id` omits one. Default: all.
   */
  declare sections: string | null;

  #bodies = new SectionBodies(this);

  constructor() {
    super();
    new SectionLink(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = openTerms(super.createRenderRoot(), () => this.view?.messages.loadFailed);
    return toggleByHeading(root);
  }

  /** Renders at once instead of before the next frame. @internal */
  renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal */
  override renderAll(): void {
    this.#bodies.renderAll();
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (changed?.has('view')) this.#bodies.reset(this.#openSections());
  }

  /** Ids of the sections that are open, or will be at first, or in which something is open. */
  #openSections(): string[] {
    const sections = this.renderRoot.querySelectorAll<HTMLDetailsElement>(
      'details.section:is([open], :has([open]))',
    );
    const initial = this.view?.content.sections.filter(({open}) => open) ?? [];
    return [...sections, ...initial].map(({id}) => id);
  }

  protected override renderMain(view: LocalizedView<Content>): unknown {
    const {content, messages} = view;
    const sections = selectById(this, this.sections, content.sections);
    return html`<nav part="contents" aria-label=${`${messages.contents}: ${content.heading}`}>
        <p class="subhead">${messages.contents}</p>
        <ul>
          ${sections.map(
            ({id, heading}) =>
              html`<li>
                <a href=${sectionUrl(this.localName, id)} @click=${this.#followLink}>${heading}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <p class="expand"></p>
      ${sections.map((section) => this.#renderSection(section, view))}`;
  }

  /**
   * The heading is not inside the summary, whose content some screen readers flatten: they would not
   * list it. The text in the summary is hidden from them because it is part of the summary's name: as its
   * content it would be read out again.
   */
  #renderSection(section: Section, view: LocalizedView<Content>): TemplateResult {
    const {id, heading: title, summary, open = false} = section;
    return html`<div class="section-box" part="section">
      ${heading(this.level + 1, 'heading', title, `${id}-heading`)}
      <details class="section" id=${id} ?open=${open} @toggle=${this.#onToggle}>
        <summary
          part="section-summary"
          aria-labelledby="${id}-heading ${id}-summary"
          @click=${this.#prepareSection}
        >
          <span class="summary" id="${id}-summary" aria-hidden="true">${summary}</span>
          ${chevron}
        </summary>
        <div class="body" part="section-body">${this.#renderBody(section, view)}</div>
      </details>
    </div>`;
  }

  #renderBody(section: Section, view: LocalizedView<Content>): unknown {
    const {id, passages} = section;
    // Another view is rendered to be printed, with everything in it.
    if (view === this.view && !this.#bodies.includes(id)) return nothing;
    return html`<slot name="media-${id}"></slot>
      ${groupByForm(passages).map(
        (group) =>
          this.renderLiveGroup(group, section, view) ?? this.renderOnce(group, section, view),
      )}
      ${sourceList(sourcesOf(passages), view.content.cited, view.messages)}
      <slot name="after-${id}"></slot>`;
  }

  /** Renders a group of passages with `renderGroup()`, and again only if the content changes. */
  protected renderOnce(
    group: readonly AnyPassage[],
    section: Section,
    view: LocalizedView<Content>,
  ): unknown {
    return guard([view.content, group[0], this.level], () =>
      this.renderGroup(group, section, view),
    );
  }

  /** Renders neighboring passages of the same form. */
  protected renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    _view: LocalizedView<Content>,
  ): unknown {
    return passageGroup(group, section.labels, this.level + 2);
  }

  /** Renders a group that changes with what the reader does; undefined for all others. */
  protected renderLiveGroup(
    _group: readonly AnyPassage[],
    _section: Section,
    _view: LocalizedView<Content>,
  ): unknown {
    return undefined;
  }

  /** Opens a section, moves the focus to it and scrolls to it. Does nothing for an unknown id. @internal */
  openSection(id: string): void {
    const section = this.renderRoot.querySelector<HTMLDetailsElement>(
      `details.section[id="${CSS.escape(id)}"]`,
    );
    if (!section) return;
    this.#bodies.render([id]);
    section.open = true;
    section.querySelector('summary')?.focus({preventScroll: true});
    section.parentElement!.scrollIntoView();
  }

  /** A fragment cannot reach into a shadow root, and the page's URL belongs to the host. */
  #followLink = (event: Event): void => {
    event.preventDefault();
    const {hash} = event.currentTarget as HTMLAnchorElement;
    this.openSection(sectionId(this.localName, hash)!);
  };

  /** Renders the body before the browser opens the section, so that no empty one is ever painted. */
  #prepareSection = (event: Event): void => {
    this.#bodies.render([(event.currentTarget as HTMLElement).parentElement!.id]);
  };

  #onToggle = (event: Event): void => {
    if (event.target !== event.currentTarget) return;
    const {id, open} = event.currentTarget as HTMLDetailsElement;
    if (open) this.#bodies.render([id]);
    this.dispatchEvent(new SectionToggleEvent(id, open));
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-section-toggle': SectionToggleEvent;
  }
}
