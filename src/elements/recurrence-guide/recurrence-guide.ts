import {html, nothing, type TemplateResult} from 'lit';
import loaders from 'content:recurrence-guide';
import chapters from 'guide:chapters';
import type {Compiled} from '../../content/model.js';
import type {Chapter, RecurrenceGuideContent} from '../../content/recurrence-guide.js';
import {lazy} from '../../i18n/lazy.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {resolveLanguage} from '../../i18n/resolve-language.js';
import {heading} from '../../components/heading.js';
import {chevron} from '../../components/icons.js';
import {interpolate} from '../../lib/interpolate.js';
import {languageButtons} from '../../components/language-buttons.js';
import {remove, read, write} from '../../lib/storage.js';
import {warnAttribute} from '../../lib/warn.js';
import {selectById} from '../../base/select-by-id.js';
import {LoadErrorEvent} from '../../base/events.js';
import {WidgetElement, type LocalizedView} from '../../base/widget-element.js';
import {chapterUrl} from './chapter-url.js';
import {styles} from './recurrence-guide.styles.js';

type Content = RecurrenceGuideContent;

const all = Object.keys(chapters).map((id) => ({id}));
const kept = 'guide';

const load = Object.fromEntries(
  Object.entries(chapters).map(([id, {code}]) => [id, lazy(`the code of <${id}>`, code)]),
);

/**
 * The other widgets as a short book, read a little at a time: one chapter on the screen, how far one
 * is, on and back, a list of contents, and one's place kept. Only the chapter that is open is loaded.
 *
 * @tag recurrence-guide
 *
 * @attr {string} chapter - The chapter that is open, by the name of its element, such as
 *   `coping-guide`; follows the reader. Default: the place kept on this device, else the first chapter.
 * @attr {boolean} hash - The page's address follows the chapter (`#coping-guide`), so that a chapter
 *   can be linked and the browser's back button works. A chapter in the address comes before `chapter`.
 * @attr {boolean} remember - Keeps the place on this device, and what a chapter can keep. The reader
 *   can clear it. Without it nothing is ever stored.
 * @attr {number} heading-level - Level of the first heading, 1 to 6; chapters start one below. Default: 2.
 * @attr {string} sections - Which chapters, in which order, with spaces between: the names of their
 *   elements. `-clinical-trials` leaves one out.
 * @attr {string} tools - The reader's tools: `language`, and for the chapters `print`, `listen`,
 *   `text-size`, `feedback`, with spaces between, or `none`. Default: `language`.
 *
 * @csspart place - Which chapter of how many.
 * @csspart progress - The same as a bar.
 * @csspart contents - The list of chapters.
 * @csspart chapter - The open chapter, or why it is not there.
 * @csspart end - What follows the chapter.
 * @csspart clear - The button that forgets the place.
 * @csspart turn - The ways to the chapters before and after.
 *
 * @cssproperty --rw-color-local - The local kind.
 * @cssproperty --rw-color-regional - The regional kind.
 * @cssproperty --rw-color-distant - The distant kind.
 *
 * @lacks slot media-SECTION, after-SECTION
 * @lacks csspart note, subhead, section, section-summary, section-body, heading, sources, footer
 * @lacks csspart tools, print, caption, feedback, term, term-card, term-close
 *
 * @fires {SectionToggleEvent} rw-section-toggle - A section of a chapter was opened or closed.
 * @fires {LoadErrorEvent} rw-error - A chapter, or the words of a language, could not be loaded.
 * @fires {ResourceFollowEvent} rw-resource-follow - A phone, email, web or chat link of a chapter was followed.
 */
export class RecurrenceGuide extends WidgetElement<Content> {
  static override styles = [...WidgetElement.styles, styles];

  static override properties = {
    ...WidgetElement.properties,
    chapter: {reflect: true},
    hash: {type: Boolean},
    remember: {type: Boolean},
    theme: {},
    current: {state: true},
    state: {state: true},
    kept: {state: true},
  };

  /** The chapter that is open, by the name of its element. */
  declare chapter: string | null;
  /** Whether the page's address follows the chapter. */
  declare hash: boolean;
  /** Whether this device keeps the place. */
  declare remember: boolean;
  /** `light` or `dark`; passed on to the chapters. */
  declare theme: string | null;

  /** The open chapter's element, once its code is there. */
  declare protected current: HTMLElement | undefined;
  declare protected state: 'opening' | 'open' | 'failed';
  /** Whether this device keeps the place: not yet tried, it does, it does not, the reader cleared it. */
  declare protected kept: boolean | 'forgotten' | undefined;

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  /** Chapters that were opened: what was answered and typed in them stays while the page is open. */
  #visited: Record<string, HTMLElement> = {};
  /** The chapter that is loaded, or is being loaded. */
  #loaded: string | undefined;
  /** The chapter that was open first: what an address without a chapter means. */
  #first: string | undefined;
  /** The reader has turned the page, and the focus follows when the chapter shows. */
  #turned = false;

  constructor() {
    super();
    this.state = 'opening';
  }

  override connectedCallback(): void {
    if (!this.#first) {
      const linked = this.#known(this.hash && location.hash.slice(1));
      this.chapter = linked ?? this.chapter ?? this.#known(this.remember && read(kept)) ?? null;
      this.#first = this.#open;
      // What a page brought along rendered has a chapter in it, which stays while its code comes.
      const brought = this.shadowRoot?.querySelector<HTMLElement>(`.chapter > ${this.#first}`);
      if (brought) this.#visited[this.#first] = this.current = brought;
      // Who followed a link to a chapter is led there, as any link into a page does.
      this.#turned = Boolean(linked);
    }
    super.connectedCallback();
    addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followAddress);
  }

  /** @internal */
  override prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    // The network may be back, or another language may be there.
    if (this.state === 'failed') this.#again();
    return super.prepareLanguageChange();
  }

  /** The ids of the chapters that this guide has. */
  get #ids(): string[] {
    return selectById(this, this.sections, all).map(({id}) => id);
  }

  /** The id of the chapter that is to be open. */
  get #open(): string {
    return this.#known(this.chapter) ?? this.#ids[0]!;
  }

  /** The id, if it is one of this guide's. */
  #known(id: unknown): string | undefined {
    return this.#ids.find((known) => known === id);
  }

  #followAddress = (): void => {
    const asked = location.hash.slice(1);
    const id = asked ? this.#known(asked) : this.#first;
    if (this.hash && id && id !== this.#open) this.#turnTo(id);
  };

  /** The reader goes to a chapter. */
  #turnTo(id: string): void {
    this.#turned = true;
    this.chapter = id;
    if (id === this.#loaded) this.#arrive();
  }

  #follow(event: Event, id: string): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLDetailsElement>('.contents details')!.open = false;
    this.#turnTo(id);
    if (this.hash) location.hash = id;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.chapter && this.chapter !== this.#open) {
      warnAttribute(this, 'chapter', this.chapter, `${this.#ids.join(', ')}; opening the first`);
    }
  }

  protected override updated(): void {
    const open = this.#open;
    if (open !== this.#loaded) {
      this.#loaded = open;
      if (this.current !== this.#visited[open]) this.current = undefined;
      if (this.remember && this.kept !== 'forgotten') this.kept = write(kept, open);
      void this.#load(open);
      if (this.#turned) this.#toPlace();
    } else if (this.current) {
      this.#passOn(this.current);
    }
  }

  /** Whether a chapter shows its words. */
  #shows(chapter: HTMLElement | undefined): boolean {
    return Boolean(chapter?.shadowRoot?.querySelector('article'));
  }

  async #load(id: string): Promise<void> {
    const {words} = chapters[id]!;
    const language = resolveLanguage(this);
    this.state = this.#shows(this.current) ? 'open' : 'opening';
    try {
      if (!customElements.get(id)) {
        // The chapter asks for its words itself and says what fails; here they only start early.
        words[language]?.('').catch(() => {});
        await load[id]!();
      }
    } catch (error) {
      this.dispatchEvent(new LoadErrorEvent(language, error));
      if (id === this.#loaded && this.state === 'opening') this.#fail();
      return;
    }
    if (id !== this.#loaded) return;
    const chapter = (this.#visited[id] ??= document.createElement(id));
    this.#passOn(chapter);
    this.current = chapter;
    if (this.#shows(chapter)) this.#arrive();
  }

  /** What a chapter has from its guide. Its language comes down the tree. */
  #passOn(chapter: HTMLElement): void {
    const tools = this.toolNames.filter((name) => name !== 'language');
    const given = {
      tools: tools.join(' ') || 'none',
      'heading-level': `${Math.min(this.level + 1, 6)}`,
      theme: this.theme,
      remember: this.remember ? '' : null,
      'reviewed-by': this.reviewedBy,
      'reviewed-on': this.reviewedOn,
      words: this.getAttribute('words'),
    };
    for (const [name, value] of Object.entries(given)) {
      if (value === null || value === undefined) chapter.removeAttribute(name);
      else chapter.setAttribute(name, value);
    }
  }

  /** The chapter shows. */
  async #arrive(): Promise<void> {
    this.state = 'open';
    await this.updateComplete;
    if (!this.#turned || this.state !== 'open') return;
    this.#turned = false;
    this.#toPlace();
    const title = this.current?.shadowRoot?.querySelector<HTMLElement>('.title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({preventScroll: true});
  }

  #toPlace(): void {
    this.renderRoot.querySelector('.place')?.scrollIntoView();
  }

  async #fail(): Promise<void> {
    this.state = 'failed';
    await this.updateComplete;
    if (this.#turned) this.renderRoot.querySelector<HTMLElement>('.again')?.focus();
  }

  #again(): void {
    if (this.#loaded) void this.#load(this.#loaded);
  }

  /** A guide says once that it is ready, whatever its chapters do. */
  #chapterReady(event: Event): void {
    event.stopPropagation();
    void this.#arrive();
  }

  #chapterError(): void {
    // Words of another language that do not come leave those that are shown.
    if (this.state === 'opening') void this.#fail();
  }

  async #forget(): Promise<void> {
    remove(kept);
    this.kept = 'forgotten';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.kept')?.focus();
  }

  protected override render(): TemplateResult {
    if (!this.view) return html`<slot></slot>`;
    const {language, content, messages} = this.view;
    const shown = this.#ids.map((id) => content.chapters.find((chapter) => chapter.id === id)!);
    const at = shown.findIndex(({id}) => id === this.#open);
    const place = {number: `${at + 1}`, count: `${shown.length}`};
    return html`<article class="base" part="base" dir="ltr">
      <div class="cover" lang=${language}>
        <slot name="header"></slot>
        ${this.toolNames.includes('language') ? languageButtons(language, messages.language) : nothing}
        ${heading(this.level, 'title', content.heading)}
        <div class="lead" part="lead">${this.renderLead(this.view)}</div>
        <div class="where">
          <p class="place" part="place" role="status">
            ${interpolate(content.where, place)}
            <span class="time">${this.#time(shown[at]!)}</span>
          </p>
          <progress
            part="progress"
            max=${shown.length}
            value=${at + 1}
            aria-hidden="true"
          ></progress>
          <nav class="contents" part="contents" aria-label=${content.all}>
            <details class="quiet">
              <summary>${content.all} ${chevron}</summary>
              <ol>
                ${shown.map(
                  (chapter, index) =>
                    html`<li>${this.#link(chapter, chapter.title, index === at)}</li>`,
                )}
              </ol>
            </details>
          </nav>
        </div>
      </div>
      <div
        class="chapter"
        part="chapter"
        @rw-ready=${this.#chapterReady}
        @rw-language-change=${(event: Event) => event.stopPropagation()}
        @rw-error=${this.#chapterError}
      >
        ${this.#renderState(this.view)} ${this.state === 'failed' ? nothing : this.current}
      </div>
      <div class="end" part="end" lang=${language}>
        ${this.state === 'open' ? this.#renderEnd(content, at === shown.length - 1) : nothing}
        <div class="turn" part="turn">
          ${at > 0 ? this.#link(shown[at - 1]!, content.previous) : nothing}
          ${at < shown.length - 1 ? this.#link(shown[at + 1]!, content.next) : nothing}
        </div>
        <slot name="footer"></slot>
      </div>
    </article>`;
  }

  /** How long a chapter takes. */
  #time({lookup, minutes, parts}: Chapter): string {
    const {content, messages} = this.view!;
    if (lookup || !minutes) return content.lookup;
    const unit = {style: 'unit', unit: 'minute', unitDisplay: 'long'} as const;
    const time = new Intl.NumberFormat(messages.format, unit).format(minutes);
    return interpolate(content.minutes, {time, parts: `${parts}`});
  }

  /** A link to a chapter; what it is called, and below it the rest. */
  #link(chapter: Chapter, label: string, current = false): TemplateResult {
    const {id, title} = chapter;
    return html`<a
      href=${chapterUrl(id)}
      aria-current=${current ? 'true' : nothing}
      @click=${(event: Event) => this.#follow(event, id)}
      ><span>${label}</span>
      <span class="time">${label === title ? this.#time(chapter) : title}</span></a
    >`;
  }

  #renderState({language, content}: LocalizedView<Content>): unknown {
    switch (this.state) {
      case 'opening':
        return html`<p class="state" lang=${language}>${content.opening}</p>`;
      case 'failed':
        return html`<div class="state" lang=${language} role="alert">
          <p>${content.failed}</p>
          <button type="button" class="again" @click=${this.#again}>${content.again}</button>
        </div>`;
      default:
        return nothing;
    }
  }

  #renderEnd(content: Content, last: boolean): TemplateResult {
    const {kept} = this;
    const keeping = kept === 'forgotten' ? content.forgotten : kept ? content.kept : content.open;
    return html`<p class="stop">${content.stop} ${last ? content.last : nothing}</p>
      <p class="kept" role="status" tabindex="-1">${keeping}</p>
      ${
        kept === true
          ? html`<button type="button" class="clear" part="clear" @click=${this.#forget}>
              ${content.forget}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recurrence-guide': RecurrenceGuide;
  }
}
