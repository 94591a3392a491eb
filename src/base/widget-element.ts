import {LitElement, html, nothing, type TemplateResult} from 'lit';
import loadInterface from 'content:interface';
import {languages} from 'content:languages';
import type {
  AnyPassage,
  Compiled,
  InterfaceMessages,
  LinesPassage,
  Passage,
  Section,
  WidgetContent,
  MarkedText,
} from '../content/model.js';
import {loadContent, type ContentLoaders} from '../i18n/load-content.js';
import {subscribe, unsubscribe, type LanguageSubscriber} from '../i18n/page-language.js';
import {resolveLanguage} from '../i18n/resolve-language.js';
import {supportedLanguage} from '../i18n/supported-language.js';
import {formatDate, isDate} from '../lib/dates.js';
import {heading} from '../components/heading.js';
import {chevron} from '../components/icons.js';
import {renderInline} from '../components/inline.js';
import {interpolate} from '../lib/interpolate.js';
import {languageButtons} from '../components/language-buttons.js';
import {sourceList, sourcesOf} from '../components/source-list.js';
import {warnAttribute} from '../lib/warn.js';
import {sectionUrl} from './section-url.js';
import {selectById} from './select-by-id.js';
import {features, type PrerenderedFeature, type ReaderTools} from './feature-registry.js';
import type {FeedbackEvent} from './feedback-event.js';
import type {LocalizedView} from './localized-view.js';
import {openTerms} from './open-terms.js';
import {LanguageChangeEvent, LoadErrorEvent, ReadyEvent, SectionToggleEvent} from './events.js';
import {base} from '../theme/base.styles.js';
import {tokens} from '../theme/tokens.js';

const tools = ['language', 'print', 'listen', 'text-size', 'feedback', 'none'];

export type {LocalizedView};

/**
 * What all widgets are: they find their language, load its words, and show a lead, sections that
 * open and close, sources, and who reviewed the words. A widget adds its words (`loaders`) and how
 * it draws the passages that are more than text (`renderGroup`).
 *
 * What stands here is said of every widget in its reference; a widget says what is its own, what it means
 * by one of these, and with `@lacks` what it does not have.
 *
 * @internal
 *
 * @attr {string} lang - Language of this widget, a BCP 47 tag. Default: the nearest `lang` on the page,
 *   else the browser's language, else English. What the reader chooses on the page comes first.
 * @attr {number} heading-level - Level of the first heading, 1 to 6. Default: 2.
 * @attr {string} sections - Which sections, in which order: ids with spaces between. `-id` leaves one
 *   out. Default: all.
 * @attr {string} tools - The reader's tools, with spaces between: `language`, `print`, `listen`, `text-size`,
 *   `feedback`, or `none`. Default: `language`.
 * @attr {'light' | 'dark'} theme - Default: as the page's `color-scheme` says.
 * @attr {string} words - Address of the hospital's `words.json`: its own wording of passages, approved by its
 *   board. Empty: none. Default: `data-words` of the page's script tag.
 * @attr {string} reviewed-by - The hospital's clinician who reviewed the words.
 * @attr {string} reviewed-on - When, as an ISO date.
 *
 * @slot - Shows until the widget is ready, without JavaScript, or if its words cannot be loaded.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot media-SECTION - A video or picture at the start of a section; its id stands for `SECTION`.
 * @slot after-SECTION - At the end of a section.
 *
 * @csspart base - The whole widget.
 * @csspart title - The first heading.
 * @csspart lead - The main message.
 * @csspart note - A sentence set apart.
 * @csspart passage - A paragraph or list item.
 * @csspart subhead - A small heading within a section.
 * @csspart languages - The group of language buttons.
 * @csspart language - One language button.
 * @csspart tools - The reader's tools, where `tools` asks for them.
 * @csspart print - The button that prints.
 * @csspart caption - The sentence that is read aloud.
 * @csspart feedback - The question whether it helped.
 * @csspart contents - The table of contents.
 * @csspart section - A section.
 * @csspart section-summary - What opens and closes it.
 * @csspart heading - A section's heading.
 * @csspart section-body - What is inside.
 * @csspart term - A word that opens what it means.
 * @csspart term-card - What it means.
 * @csspart term-close - The button that closes it.
 * @csspart sources - The sources of a section.
 * @csspart footer - Advice, date and review.
 *
 * @cssproperty --rw-color-accent - Links, buttons, marks.
 * @cssproperty --rw-color-text - Text.
 * @cssproperty --rw-color-muted - Quieter text.
 * @cssproperty --rw-color-surface - Background.
 * @cssproperty --rw-color-raised - Background of what stands out.
 * @cssproperty --rw-color-border - Hairlines.
 * @cssproperty --rw-color-focus - Focus ring. Default: the accent.
 * @cssproperty --rw-font-body - Font of the text. `inherit` is the page's.
 * @cssproperty --rw-font-heading - Font of the headings. Default: the text's.
 * @cssproperty --rw-font-size - Size of the text.
 * @cssproperty --rw-scale - Ratio between one size of type and the next.
 * @cssproperty --rw-line-height - Height of a line of text.
 * @cssproperty --rw-space - The step of the white space.
 * @cssproperty --rw-radius - Corners.
 * @cssproperty --rw-measure - Length of a line of text at most.
 * @cssproperty --rw-motion - How long a movement takes.
 *
 * @fires {ReadyEvent} rw-ready - The words show for the first time.
 * @fires {LanguageChangeEvent} rw-language-change - The words show in another language.
 * @fires {SectionToggleEvent} rw-section-toggle - A section was opened or closed.
 * @fires {FeedbackEvent} rw-feedback - The reader says whether it helped (where `tools` asks).
 * @fires {LoadErrorEvent} rw-error - The words of a language could not be loaded.
 */
export abstract class WidgetElement<Content extends WidgetContent>
  extends LitElement
  implements LanguageSubscriber
{
  static override styles = [tokens, base];

  static override properties = {
    headingLevel: {attribute: 'heading-level'},
    sections: {},
    tools: {},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    view: {state: true},
  };

  /** Level of the widget's first heading, 1 to 6. Default: 2. */
  declare headingLevel: number | string | null;
  /** Which sections, in which order: ids with spaces between. `-id` leaves one out. Default: all. */
  declare sections: string | null;
  /**
   * The reader's tools: `language`, `print`, `listen`, `text-size`, `feedback`, with spaces between, or
   * `none`. Default: `language`.
   */
  declare tools: string | null;
  /** The hospital's clinician who reviewed these words. */
  declare reviewedBy: string | null;
  /** When they were reviewed, as an ISO date. */
  declare reviewedOn: string | null;

  /** The words that are shown; undefined until the first are there. */
  declare protected view: LocalizedView<Content> | undefined;

  /** How to load this widget's words, by language. */
  protected abstract readonly loaders: ContentLoaders<Compiled<Content>>;

  override connectedCallback(): void {
    super.connectedCallback();
    subscribe(this);
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#closeAgain);
    void this.prepareLanguageChange().then((change) => change?.());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unsubscribe(this);
    this.#closeAgain();
    this.#tools?.stop();
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#closeAgain);
  }

  /** @internal */
  async prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    const own = this.getAttribute('lang');
    if (own && !supportedLanguage(own)) {
      warnAttribute(this, 'lang', own, languages.join(' or '));
    }
    const language = resolveLanguage(this);
    if (this.#isShown(language)) return undefined;
    try {
      const brought = this.renderOptions.renderBefore;
      const [shown, takeOver] = await Promise.all([
        this.load(language),
        brought?.isConnected ? features?.loadPrerendered() : undefined,
      ]);
      return () => this.#show(shown, takeOver);
    } catch (error) {
      this.dispatchEvent(new LoadErrorEvent(language, error));
      return undefined;
    }
  }

  /** @internal */
  async load(language: string): Promise<LocalizedView<Content>> {
    const [messages, content] = await Promise.all([
      loadContent<InterfaceMessages>('interface', loadInterface, language),
      loadContent(this.localName, this.loaders, language),
    ]);
    const view = {language, messages, content};
    return features?.withOverrides(this, view) ?? view;
  }

  async #show(shown: LocalizedView<Content>, brought?: PrerenderedFeature): Promise<void> {
    // While the words came, the reader or the page may have asked for another language.
    const {language} = shown;
    if (!this.isConnected || this.#isShown(language)) return;
    if (language !== resolveLanguage(this)) return;
    const before = this.view?.language;
    const finish = brought ? brought.adoptPrerendered(this.renderOptions.renderBefore!) : undefined;
    this.view = shown;
    await this.updateComplete;
    finish?.();
    if (!before) this.dispatchEvent(new ReadyEvent());
    else if (before !== language) this.dispatchEvent(new LanguageChangeEvent(language));
  }

  #isShown(language: string): boolean {
    return language === this.view?.language && !this.view.overridesMissing;
  }

  #tools: ReaderTools | undefined;
  #toolsAsked = false;

  /** The tools asked for, checked. */
  protected get toolNames(): string[] {
    const wanted = `${this.tools ?? ''}`.split(/\s+/).filter(Boolean);
    const names = wanted.filter((name) => tools.includes(name));
    if (names.length < wanted.length) warnAttribute(this, 'tools', this.tools, tools.join(', '));
    return names.length ? names : ['language'];
  }

  /** The level of the first heading, checked. */
  protected get level(): number {
    const level = Number(this.headingLevel ?? 2);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return openTerms(super.createRenderRoot());
  }

  /** What the page brought along rendered stays until the words are there. */
  protected override shouldUpdate(): boolean {
    return !!this.view || !this.renderOptions.renderBefore;
  }

  protected override willUpdate(): void {
    const {headingLevel, reviewedOn} = this;
    if (headingLevel && `${this.level}` !== `${headingLevel}`) {
      warnAttribute(this, 'heading-level', headingLevel, '1 to 6; using 2');
    }
    if (reviewedOn && !isDate(reviewedOn)) {
      warnAttribute(this, 'reviewed-on', reviewedOn, 'a date such as 2026-11-22');
    }
    // A server renders without a shadow root, and without tools.
    if (
      this.shadowRoot &&
      !this.#toolsAsked &&
      this.toolNames.some((name) => !/^(language|none)$/.test(name))
    ) {
      this.#toolsAsked = true;
      features?.createReaderTools(this).then(
        (created) => {
          this.#tools = created;
          this.requestUpdate();
        },
        () => {
          this.#toolsAsked = false;
          addEventListener('online', () => this.requestUpdate(), {once: true});
        },
      );
    }
  }

  protected override render(): TemplateResult {
    return this.view ? this.renderArticle(this.view) : html`<slot></slot>`;
  }

  /** @internal */
  renderArticle(shown: LocalizedView<Content>): TemplateResult {
    const {language, content, messages} = shown;
    const names = this.toolNames;
    return html`<article class="base" part="base" lang=${language} dir="ltr">
      <slot name="header"></slot>
      ${names.includes('language') ? languageButtons(language, messages.language) : nothing}
      ${heading(this.level, 'title', content.heading)}
      <div class="lead" part="lead">${this.renderLead(shown)}</div>
      ${this.#tools?.render(shown, names)} ${this.renderMain(shown)}
      ${this.#tools?.renderEnd(names)}
      <footer part="footer">
        <p>${renderInline(messages.disclaimer)} ${renderInline(messages.emergency)}</p>
        <p>
          ${interpolate(messages.updated, {date: formatDate(content.updated, messages.format)})}
          ${
            content.checked
              ? interpolate(messages.checked, {
                  month: formatDate(content.checked.slice(0, 7), messages.format),
                })
              : nothing
          }
          ${this.#reviewed(messages)}
        </p>
        <p><a href="#" @click=${this.#toTop}>${messages.top}</a></p>
        <slot name="footer"></slot>
      </footer>
    </article>`;
  }

  /** The main message. A widget with a picture puts it in here. */
  protected renderLead({content}: LocalizedView<Content>): unknown {
    return content.lead.map((passage) => this.renderPassage(passage, this.level + 1));
  }

  /** What follows the lead: the contents and the sections. A widget of another shape draws its own. */
  protected renderMain(shown: LocalizedView<Content>): unknown {
    const sections = selectById(this, this.sections, shown.content.sections);
    return html`<nav
        part="contents"
        aria-label=${`${shown.messages.contents}: ${shown.content.heading}`}
      >
        <p class="subhead">${shown.messages.contents}</p>
        <ul>
          ${sections.map(
            ({id, heading}) =>
              html`<li><a href=${sectionUrl(id)} @click=${this.#goTo}>${heading}</a></li>`,
          )}
        </ul>
      </nav>
      ${sections.map((section) => this.#renderSection(section, shown))}`;
  }

  #renderSection(section: Section, shown: LocalizedView<Content>): TemplateResult {
    const {id, heading: title, summary, open = false, passages} = section;
    return html`<details
      class="section"
      part="section"
      id=${id}
      ?open=${open}
      @toggle=${this.#toggled}
    >
      <summary part="section-summary">
        ${heading(this.level + 1, 'heading', title)}
        <span class="summary">${summary}</span>
        ${chevron}
      </summary>
      <div class="body" part="section-body">
        <slot name="media-${id}"></slot>
        ${groups(passages).map((group) => this.renderGroup(group, section, shown))}
        ${sourceList(sourcesOf(passages), shown.content.cited, shown.messages)}
        <slot name="after-${id}"></slot>
      </div>
    </details>`;
  }

  /** Neighbouring passages of one form. A widget draws its own forms here and leaves the rest. */
  protected renderGroup(
    group: readonly AnyPassage[],
    section: Section,
    _shown: LocalizedView<Content>,
  ): unknown {
    switch (group[0]?.form) {
      case 'item':
        return html`<ul class="items" part="list">
          ${(group as Passage[]).map(({text}) => html`<li part="passage">${renderInline(text)}</li>`)}
        </ul>`;
      case 'lines':
        return (group as LinesPassage[]).map(
          ({title, lines}) =>
            html`<div class="lines" part="lines">
              ${this.renderSubhead(title)}
              ${lines.map(
                ({text}, index) =>
                  html`<div>
                    <p class="label">${section.labels?.[index]}</p>
                    <p part="passage">${renderInline(text)}</p>
                  </div>`,
              )}
            </div>`,
        );
      default:
        return (group as Passage[]).map((passage) => this.renderPassage(passage));
    }
  }

  /** A small heading within a section. */
  protected renderSubhead(title: MarkedText, level = this.level + 2): TemplateResult {
    return heading(level, 'subhead', renderInline(title));
  }

  /** A paragraph, or a sentence set apart, under its own small heading if it has one. */
  protected renderPassage({form, title, text}: Passage, level?: number): TemplateResult {
    const subhead = title ? this.renderSubhead(title, level) : nothing;
    return form === 'note'
      ? html`<div class="note" part="note">
          ${subhead}
          <p part="passage">${renderInline(text)}</p>
        </div>`
      : html`${subhead}
          <p part="passage" class=${form}>${renderInline(text)}</p>`;
  }

  #reviewed(messages: InterfaceMessages): string {
    const {reviewedOn: date} = this;
    const name = `${this.reviewedBy ?? ''}`;
    if (!name.trim()) return messages.notReviewed;
    return date && isDate(date)
      ? interpolate(messages.reviewed, {name, date: formatDate(date, messages.format)})
      : interpolate(messages.reviewedUndated, {name});
  }

  /** A fragment cannot reach into a shadow root, and the page's address is the host's. */
  #goTo(event: Event): void {
    event.preventDefault();
    const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    const section = this.renderRoot.querySelector<HTMLDetailsElement>(`details#${id}`);
    if (!section) return;
    section.open = true;
    section.querySelector('summary')?.focus({preventScroll: true});
    section.scrollIntoView();
  }

  #toTop(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('a, button')?.focus();
    this.scrollIntoView();
  }

  #toggled(event: Event): void {
    const {id, open} = event.currentTarget as HTMLDetailsElement;
    if (event.target === event.currentTarget) this.dispatchEvent(new SectionToggleEvent(id, open));
  }

  #closed: HTMLDetailsElement[] = [];

  /** Older engines cannot open `<details>` for print by style alone. */
  #openAll = (): void => {
    this.#closed.push(
      ...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    );
    for (const details of this.#closed) details.open = true;
  };

  #closeAgain = (): void => {
    for (const details of this.#closed.splice(0)) details.open = false;
  };
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-ready': ReadyEvent;
    'rw-language-change': LanguageChangeEvent;
    'rw-section-toggle': SectionToggleEvent;
    'rw-feedback': FeedbackEvent;
    'rw-error': LoadErrorEvent;
  }
}

/** Splits passages where the form changes. */
function groups(passages: readonly AnyPassage[]): AnyPassage[][] {
  const found: AnyPassage[][] = [];
  for (const passage of passages) {
    const last = found.at(-1);
    if (last && last[0]!.form === passage.form) last.push(passage);
    else found.push([passage]);
  }
  return found;
}
