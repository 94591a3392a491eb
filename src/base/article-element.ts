import {html, nothing, type TemplateResult} from 'lit';
import {directions} from 'content:languages';
import type {MarkedText, Passage, WidgetContent} from '../content/model.js';
import {articleFooter} from '../components/article-footer.js';
import {heading} from '../components/heading.js';
import {languageButtons} from '../components/language-buttons.js';
import {inShort, renderPassages, subhead} from '../components/passage.js';
import {sectionsStyles} from '../theme/sections.styles.js';
import {AskLinks} from './ask-links.js';
import type {FeedbackEvent} from './feedback-event.js';
import type {PrintEvent} from './print-event.js';
import {LocalizedElement} from './localized-element.js';
import type {LocalizedView} from './localized-view.js';
import {OpenForPrint} from './open-for-print.js';
import {ReaderToolsController} from './reader-tools-controller.js';

/**
 * Base class of the elements that show an article: a title, a lead, the reader's tools, a main part and
 * a footer. A subclass provides the main part.
 *
 * @internal
 *
 * @attr {string} planner - URL of the page that has the `<appointment-planner>`, if this one has none. “Ask
 *   about this” then stores questions on the device for it, so it needs `remember`, here and there, and the
 *   same origin. Default: the planner of this page; without one there is no “Ask about this”.
 *
 * @csspart note - A highlighted sentence.
 * @csspart tools - The reader's tools, if `tools` names any.
 * @csspart print - The print button.
 * @csspart caption - The sentence that is being read aloud.
 * @csspart player - Pause and stop at the bottom of the screen, while something is read aloud.
 * @csspart feedback - The question if the widget helped.
 * @csspart contents - The table of contents.
 * @csspart ask - “Ask about this”: the button, what it did, and its undo.
 * @csspart sources - A list of sources.
 * @csspart footer - Disclaimer, date and review.
 *
 * @fires {PrintEvent} rw-print - The reader pressed a print button of the widget.
 * @fires {FeedbackEvent} rw-feedback - The reader says if the widget helped (if `tools` includes `feedback`).
 */
export abstract class ArticleElement<
  Content extends WidgetContent,
> extends LocalizedElement<Content> {
  static override styles = [...LocalizedElement.styles, sectionsStyles];

  #tools = new ReaderToolsController(this, () => this.toolNames);

  constructor() {
    super();
    new OpenForPrint(this);
    new AskLinks(this);
  }

  /** @internal */
  override renderArticle(view: LocalizedView<Content>): TemplateResult {
    const {language, content, messages} = view;
    const showsLanguages = this.toolNames.includes('language');
    return html`<article class="base" part="base" lang=${language} dir=${directions[language]}>
      <slot name="header"></slot>
      ${showsLanguages ? languageButtons(language, messages.language) : nothing}
      ${heading(this.level, 'title', content.heading)}
      <div class="lead" part="lead">
        ${inShort(content.short, messages.inShort)} ${this.renderLead(view)}
      </div>
      ${this.#tools.render(view)} ${this.renderMain(view)} ${this.#tools.renderEnd()}
      ${articleFooter(content, this.review, messages, this.#scrollToTop)}
    </article>`;
  }

  /** Renders, before it returns, what is otherwise rendered when it is needed. @internal */
  renderAll(): void {}

  /** A copy of the whole article, to be printed. @internal */
  cloneArticle(): HTMLElement {
    this.renderAll();
    return this.renderRoot.querySelector('article')!.cloneNode(true) as HTMLElement;
  }

  /** Renders the main message. */
  protected renderLead({content}: LocalizedView<Content>): unknown {
    return this.renderPassages(content.lead, this.level + 1);
  }

  /** Renders what is between the lead and the footer. */
  protected abstract renderMain(view: LocalizedView<Content>): unknown;

  /** A small heading within a section. */
  protected renderSubhead(title: MarkedText, level = this.level + 2): TemplateResult {
    return subhead(level, title);
  }

  /** Paragraphs and notes, each under its own small heading if it has a title. */
  protected renderPassages(passages: readonly Passage[], level = this.level + 2): unknown {
    return renderPassages(passages, level);
  }

  #scrollToTop = (event: Event): void => {
    event.preventDefault();
    const title = this.renderRoot.querySelector<HTMLElement>('.title')!;
    title.tabIndex = -1;
    title.focus({preventScroll: true});
    this.scrollIntoView();
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-feedback': FeedbackEvent;
    'rw-print': PrintEvent;
  }
}
