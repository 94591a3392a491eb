import {html, nothing, type TemplateResult} from 'lit';
import loaders from 'content:recurrence-guide';
import {directions} from 'content:languages';
import type {Compiled} from '../../content/model.js';
import type {RecurrenceGuideContent as Content} from '../../content/recurrence-guide.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {resolveLanguage} from '../../i18n/resolve-language.js';
import {heading} from '../../components/heading.js';
import {languageButtons} from '../../components/language-buttons.js';
import {renderPassages} from '../../components/passage.js';
import {remove, read, write} from '../../lib/storage.js';
import {safeDocument} from '../../lib/safe-globals.js';
import {warnAttribute} from '../../lib/warn.js';
import {LoadErrorEvent} from '../../base/events.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {LocalizedElement} from '../../base/localized-element.js';
import {ChapterRouter} from './chapter-router.js';
import {GuideQuestions} from './guide-questions.js';
import {GuideSearchField} from './guide-search-field.js';
import {isChapter, isReady, isStored} from './guide-state.js';
import {
  chapterEnd,
  chapterState,
  progress,
  turnLinks,
  type ChapterState,
  type Stored,
} from './guide-templates.js';
import {loadChapter} from './load-chapter.js';
import {passSettings} from './pass-settings.js';
import {styles} from './recurrence-guide.styles.js';

const storageName = 'guide';

/**
 * The other widgets as a short book: one chapter at a time, with progress, previous and next, and a list
 * of contents. A search finds passages and terms in all chapters. It remembers the reader's place. Only
 * the open chapter is loaded; searching loads the content of the others.
 *
 * @tag recurrence-guide
 *
 * @attr {string} chapter - The open chapter, by the name of its element, such as `coping-guide`; changes
 *   as the reader moves on. Default: the place stored on this device, else the first chapter.
 * @attr {boolean} hash - The page's URL follows the chapter (`#coping-guide`), for links and the back button; it
 *   takes precedence over `chapter`. Not for pages whose own router uses the fragment (`#/page`).
 * @attr {boolean} remember - Stores the place on this device, and what a chapter can store. The reader
 *   can clear it. Without it nothing is ever stored.
 * @attr {number} heading-level - Level of the first heading, 1 to 6; chapters start one below. Default: 2.
 * @attr {string} sections - The chapters to show, in order: tags, space-separated; `-clinical-trials` omits one.
 * @attr {string} tools - The reader's tools: `language`, and for the chapters `print`, `listen`,
 *   `text-size`, `feedback`, space-separated, or `none`. Default: `language`.
 *
 * @slot - The hospital's own `<support-resource>` lines. Anything else is shown until the guide is ready.
 * @csspart place - The number of the chapter, and how many there are.
 * @csspart progress - The same as a bar.
 * @csspart search - The search field with its label, the number of results, and the results.
 * @csspart results - The results, by chapter.
 * @csspart found-chapter - The heading above the results of a chapter.
 * @csspart result - A result: a link to a passage.
 * @csspart contents - The list of chapters.
 * @csspart chapter - The open chapter, or the message that it failed to load.
 * @csspart end - The end of the chapter, with the links to other chapters.
 * @csspart clear - The button that clears the stored place.
 * @csspart turn - The links to the previous and next chapters.
 *
 * @cssproperty --rw-color-local - Color of local recurrence.
 * @cssproperty --rw-color-regional - Color of regional recurrence.
 * @cssproperty --rw-color-distant - Color of distant recurrence.
 *
 * @fires {SectionToggleEvent} rw-section-toggle - A section of a chapter was opened or closed.
 * @fires {PrintEvent} rw-print - The reader pressed a print button of a chapter.
 * @fires {FeedbackEvent} rw-feedback - The reader says if a chapter helped (if `tools` includes `feedback`).
 * @fires {LoadErrorEvent} rw-error - A chapter, or the content of a language, failed to load.
 * @fires {ResourceFollowEvent} rw-resource-follow - A phone, email, web or chat link of a chapter was followed.
 */
export class RecurrenceGuide extends LocalizedElement<Content> {
  static override styles = [...LocalizedElement.styles, styles];

  static override properties = {
    ...LocalizedElement.properties,
    chapter: {reflect: true},
    hash: {type: Boolean},
    remember: {type: Boolean},
    sections: {},
    theme: {},
    current: {state: true, accepts: isChapter},
    state: {state: true, accepts: (state: string) => /^(?:opening|open|failed)$/.test(state)},
    stored: {state: true, accepts: isStored},
  };

  /** The open chapter, by the name of its element. */
  declare chapter: string | null;
  /** The page's URL follows the chapter. Default: false. */
  declare hash: boolean;
  /** Stores the place on this device. Default: false. */
  declare remember: boolean;
  /** The chapters to show, in this order, space-separated. `-name` omits one. Default: all. */
  declare sections: string | null;
  /** `light` or `dark`; passed on to the chapters. */
  declare theme: string | null;

  /** The open chapter's element, once its code has loaded. */
  declare protected current: HTMLElement | undefined;
  declare protected state: ChapterState;
  declare protected stored: Stored;

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  #router = new ChapterRouter(this, (id) => this.#turnTo(id));
  #search = new GuideSearchField(this);
  /** Chapters opened so far, kept so that the reader's answers stay while the page is open. */
  #visited: Record<string, HTMLElement> = {};
  /** The id of the chapter that has loaded or is loading. */
  #loaded: string | undefined;
  /** The reader has turned to this chapter, so it gets the focus once it is shown. */
  #turned = false;
  /** Called once with the chapter that the reader has turned to, instead of moving the focus to its heading. */
  #onShown: ((chapter: HTMLElement) => void) | undefined;

  constructor() {
    super();
    new GuideQuestions(this, () => this.#router.ids);
    this.state = 'opening';
  }

  override connectedCallback(): void {
    const started = this.#router.start(this.remember && read(storageName));
    if (started) {
      const {id, linked} = started;
      // A prerendered guide contains a chapter, which stays while its code loads.
      const prerendered = this.shadowRoot?.querySelector<HTMLElement>(`.chapter > ${id}`);
      if (prerendered) this.#visited[id] = this.current = prerendered;
      // A link to a chapter leads to it, like any link into a page.
      this.#turned = linked;
    }
    super.connectedCallback();
  }

  /** @internal */
  override prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    // The network may be back, or another language may be available.
    if (this.state === 'failed') this.#retry();
    return super.prepareLanguageChange();
  }

  /** Opens a chapter and calls a function once it is shown. @internal */
  openChapter(id: string, onShown: (chapter: HTMLElement) => void): void {
    this.#turnTo(id, onShown);
    if (this.hash) location.hash = id;
  }

  #turnTo(id: string, onShown?: (chapter: HTMLElement) => void): void {
    this.#turned = true;
    this.#onShown = onShown;
    this.#search.close();
    this.chapter = id;
    if (id === this.#loaded) void this.#showChapter();
  }

  #followLink = (event: Event, id: string): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLDetailsElement>('.contents details')!.open = false;
    this.#turnTo(id);
    if (this.hash) location.hash = id;
  };

  protected override willUpdate(): void {
    super.willUpdate();
    const {ids, current} = this.#router;
    if (this.chapter && this.chapter !== current) {
      warnAttribute(this, 'chapter', this.chapter, `${ids.join(', ')}; opening the first`);
    }
  }

  protected override updated(): void {
    const id = this.#router.current;
    if (id !== this.#loaded) {
      this.#loaded = id;
      if (this.current !== this.#visited[id]) this.current = undefined;
      if (this.remember && this.stored !== 'cleared') this.stored = write(storageName, id);
      void this.#load(id);
      if (this.#turned) this.#scrollToPlace();
    } else if (this.current) {
      this.#passSettings(this.current);
    }
  }

  async #load(id: string): Promise<void> {
    const language = resolveLanguage(this);
    this.state = isReady(this.current) ? 'open' : 'opening';
    try {
      await loadChapter(id, language);
    } catch (error) {
      this.dispatchEvent(new LoadErrorEvent(language, error));
      if (id === this.#loaded && this.state === 'opening') void this.#fail();
      return;
    }
    if (id !== this.#loaded) return;
    const chapter = (this.#visited[id] ??= safeDocument.createElement(id));
    this.#passSettings(chapter);
    this.current = chapter;
    if (isReady(chapter)) void this.#showChapter();
  }

  #passSettings(chapter: HTMLElement): void {
    passSettings(this, chapter, this.toolNames, this.level);
  }

  async #showChapter(): Promise<void> {
    this.state = 'open';
    await this.updateComplete;
    if (!this.#turned || this.state !== 'open') return;
    this.#turned = false;
    const onShown = this.#onShown;
    this.#onShown = undefined;
    if (this.current && onShown) return onShown(this.current);
    if (this.current && this.#router.openLinkedSection(this.current)) return;
    this.#scrollToPlace();
    const title = this.current?.shadowRoot?.querySelector<HTMLElement>('.title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({preventScroll: true});
  }

  #scrollToPlace(): void {
    this.renderRoot.querySelector('.place')?.scrollIntoView();
  }

  async #fail(): Promise<void> {
    this.state = 'failed';
    await this.updateComplete;
    if (this.#turned) this.renderRoot.querySelector<HTMLElement>('.again')?.focus();
  }

  #retry = (): void => {
    if (this.#loaded) void this.#load(this.#loaded);
  };

  /** A guide reports once that it is ready, whatever its chapters do. */
  #onChapterReady(event: Event): void {
    event.stopPropagation();
    void this.#showChapter();
  }

  #onChapterError(): void {
    // If another language fails to load, the chapter keeps the one it shows.
    if (this.state === 'opening') void this.#fail();
  }

  #clear = async (): Promise<void> => {
    remove(storageName);
    this.stored = 'cleared';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.kept')?.focus();
  };

  /** @internal */
  override renderArticle(view: LocalizedView<Content>): TemplateResult {
    const {language, content, messages} = view;
    const {ids, current} = this.#router;
    const chapters = ids.map((id) => content.chapters.find((chapter) => chapter.id === id)!);
    const index = ids.indexOf(current);
    // What follows the first chapter appears with it, so that nothing moves.
    const isFirst = this.state === 'opening' && !this.#turned;
    return html`<article class="base" part="base" dir=${directions[language]}>
      <div class="cover" lang=${language}>
        <slot name="header"></slot>
        ${this.toolNames.includes('language') ? languageButtons(language, messages.language) : nothing}
        ${heading(this.level, 'title', content.heading)}
        <div class="lead" part="lead">${renderPassages(content.lead, this.level + 1)}</div>
        ${progress(chapters, index, view, this.#followLink, this.#search.render(view, chapters, this.level + 1))}
      </div>
      <div
        class="chapter"
        part="chapter"
        @rw-ready=${this.#onChapterReady}
        @rw-language-change=${(event: Event) => event.stopPropagation()}
        @rw-error=${this.#onChapterError}
      >
        ${chapterState(this.state, view, this.#retry)}
        ${this.state === 'failed' ? nothing : this.current}
      </div>
      <div class="end" part="end" lang=${language} ?hidden=${isFirst}>
        ${
          this.state === 'open'
            ? chapterEnd(content, index === chapters.length - 1, this.stored, this.#clear)
            : nothing
        }
        ${turnLinks(chapters, index, view, this.#followLink)}
        <slot name="footer"></slot>
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recurrence-guide': RecurrenceGuide;
  }
}
