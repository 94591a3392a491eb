import {html, type TemplateResult} from 'lit';
import type {AnyPassage, Section, WidgetContent} from '../content/model.js';
import {heading} from '../components/heading.js';
import {chevron} from '../components/icons.js';
import {groupByForm, passageGroup} from '../components/passage-group.js';
import {sourceList, sourcesOf} from '../components/source-list.js';
import {ArticleElement} from './article-element.js';
import {SectionToggleEvent} from './events.js';
import type {LocalizedView} from './localized-view.js';
import {openTerms} from './open-terms.js';
import {sectionUrl} from './section-url.js';
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
 * @csspart subhead - A small heading within a section.
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

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return openTerms(super.createRenderRoot(), () => this.view?.messages.loadFailed);
  }

  protected override renderMain(view: LocalizedView<Content>): unknown {
    const {content, messages} = view;
    const sections = selectById(this, this.sections, content.sections);
    return html`<nav part="contents" aria-label=${`${messages.contents}: ${content.heading}`}>
        <p class="subhead">${messages.contents}</p>
        <ul>
          ${sections.map(
            ({id, heading}) =>
              html`<li><a href=${sectionUrl(id)} @click=${this.#openSection}>${heading}</a></li>`,
          )}
        </ul>
      </nav>
      ${sections.map((section) => this.#renderSection(section, view))}`;
  }

  #renderSection(section: Section, view: LocalizedView<Content>): TemplateResult {
    const {id, heading: title, summary, open = false, passages} = section;
    return html`<details
      class="section"
      part="section"
      id=${id}
      ?open=${open}
      @toggle=${this.#reportToggle}
    >
      <summary part="section-summary">
        ${heading(this.level + 1, 'heading', title)}
        <span class="summary">${summary}</span>
        ${chevron}
      </summary>
      <div class="body" part="section-body">
        <slot name="media-${id}"></slot>
        ${groupByForm(passages).map((group) => this.renderGroup(group, section, view))}
        ${sourceList(sourcesOf(passages), view.content.cited, view.messages)}
        <slot name="after-${id}"></slot>
      </div>
    </details>`;
  }

  /** Renders neighboring passages of the same form. */
  protected renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    _view: LocalizedView<Content>,
  ): unknown {
    return passageGroup(group, section.labels, this.level + 2);
  }

  /** A fragment cannot reach into a shadow root, and the page's URL belongs to the host. */
  #openSection(event: Event): void {
    event.preventDefault();
    const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    const section = this.renderRoot.querySelector<HTMLDetailsElement>(`details#${id}`);
    if (!section) return;
    section.open = true;
    section.querySelector('summary')?.focus({preventScroll: true});
    section.scrollIntoView();
  }

  #reportToggle(event: Event): void {
    const {id, open} = event.currentTarget as HTMLDetailsElement;
    if (event.target === event.currentTarget) this.dispatchEvent(new SectionToggleEvent(id, open));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-section-toggle': SectionToggleEvent;
  }
}
