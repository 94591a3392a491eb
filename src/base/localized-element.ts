import {html, type TemplateResult} from 'lit';
import loadInterface from 'content:interface';
import {languages} from 'content:languages';
import type {Compiled, InterfaceMessages, WidgetContent} from '../content/model.js';
import type {Review} from '../components/article-footer.js';
import {loadContent, type ContentLoaders} from '../i18n/load-content.js';
import {retrySync, subscribe, unsubscribe, type LanguageSubscriber} from '../i18n/page-language.js';
import {resolveLanguage} from '../i18n/resolve-language.js';
import {supportedLanguage} from '../i18n/supported-language.js';
import {isDate} from '../lib/dates.js';
import {pageSetting, settingNames} from '../lib/page-settings.js';
import {warnAttribute} from '../lib/warn.js';
import {articleStyles} from '../theme/article.styles.js';
import {base} from '../theme/base.styles.js';
import {hostColors, setHostStyle} from '../theme/host-text.js';
import {languagesStyles} from '../theme/languages.styles.js';
import {tokens} from '../theme/tokens.js';
import {LanguageChangeEvent, LoadErrorEvent, ReadyEvent} from './events.js';
import {features, type PrerenderedFeature} from './feature-registry.js';
import {isView, type LocalizedView} from './localized-view.js';
import {WidgetElement} from './widget-element.js';

const tools = ['language', 'print', 'listen', 'text-size', 'feedback', 'none'];

/**
 * Base class of the elements that load content: resolves the language, follows its changes, loads the
 * content and reads the attributes that all of them share. A subclass provides `loaders` and
 * `renderArticle()`.
 *
 * The JSDoc below is part of the reference of every element that inherits it.
 *
 * @internal
 *
 * @attr {string} lang - Language of this widget, a BCP 47 tag. Default: the closest `lang` on the page,
 *   else the browser's language, else English. A language the reader chooses on the page comes first.
 * @attr {number} heading-level - Level of the first heading, 1 to 6. Default: 2.
 * @attr {string} tools - The reader's tools, space-separated: `language`, `print`, `listen`, `text-size`,
 *   `feedback`, or `none`. Default: `language`.
 * @attr {'light' | 'dark'} theme - Color scheme. Default: the page's `color-scheme`.
 * @attr {string} words - URL of the hospital's `words.json`: its own wording of passages, approved by its
 *   board. Empty: none. Default: the page's: `data-words` of the script tag, or
 *   `<meta name="recurrence-widgets" content="words=URL">`.
 * @attr {string} care-name - The hospital's care team, as its patients know it. Used only with a phone number.
 *   Empty: none. Default: the page's: `data-care-name` of the script tag, or
 *   `<meta name="recurrence-widgets" content="care-name=NAME">`; else “Your care team”.
 * @attr {string} care-phone - The team's phone number, added wherever the text asks the reader to call. At
 *   least 7 digits. Empty: none. Default: the page's.
 * @attr {string} care-phone-after-hours - The number for nights and weekends. At least 7 digits. Empty: none.
 *   Default: the page's.
 * @attr {string} reviewed-by - The hospital's clinician who reviewed the content. Default: the page's.
 * @attr {string} reviewed-on - Date of that review, ISO format. Default: the page's.
 *
 * @slot - Shown until the widget is ready, without JavaScript, or if its content fails to load.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 *
 * @csspart base - The whole widget.
 * @csspart title - The first heading.
 * @csspart lead - The main message.
 * @csspart passage - A paragraph or list item.
 * @csspart languages - The group of language buttons.
 * @csspart language - One language button.
 *
 * @cssproperty --rw-color-accent - Links, buttons, marks.
 * @cssproperty --rw-color-text - Text.
 * @cssproperty --rw-color-muted - Secondary text.
 * @cssproperty --rw-color-surface - Background.
 * @cssproperty --rw-color-raised - Background of raised boxes.
 * @cssproperty --rw-color-border - Hairlines.
 * @cssproperty --rw-color-focus - Focus ring. Default: the accent color.
 * @cssproperty --rw-font-body - Font of the text. `inherit` uses the page's.
 * @cssproperty --rw-font-heading - Font of the headings. Default: the font of the text.
 * @cssproperty --rw-font-size - Size of the text.
 * @cssproperty --rw-scale - Ratio between one type size and the next.
 * @cssproperty --rw-line-height - Line height of the text.
 * @cssproperty --rw-space - The unit of white space.
 * @cssproperty --rw-radius - Corner radius.
 * @cssproperty --rw-measure - Maximum length of a line of text.
 * @cssproperty --rw-motion - Duration of animations.
 * @cssproperty --rw-scroll-margin - Height of a fixed header of the page, kept free above what a link or
 *   the keyboard goes to. Default: 1rem.
 *
 * @fires {ReadyEvent} rw-ready - The content is shown for the first time.
 * @fires {LanguageChangeEvent} rw-language-change - The content is shown in another language.
 * @fires {LoadErrorEvent} rw-error - The content of a language failed to load.
 */
export abstract class LocalizedElement<Content extends WidgetContent>
  extends WidgetElement
  implements LanguageSubscriber
{
  static override styles = [tokens, base, languagesStyles, articleStyles];

  static override properties = {
    headingLevel: {attribute: 'heading-level'},
    tools: {},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    view: {state: true, accepts: isView},
  };

  /** Level of the widget's first heading, 1 to 6. Default: 2. */
  declare headingLevel: number | string | null;
  /**
   * The reader's tools, space-separated: `language`, `print`, `listen`, `text-size`, `feedback`, or
   * `none`. Default: `language`.
   */
  declare tools: string | null;
  /** The hospital's clinician who reviewed the content. Default: the page's. */
  declare reviewedBy: string | null;
  /** Date of that review, ISO format. Default: the page's. */
  declare reviewedOn: string | null;

  /** The content that is shown; undefined until it has loaded. */
  declare protected view: LocalizedView<Content> | undefined;

  /** Loads this element's content, by language. */
  protected abstract readonly loaders: ContentLoaders<Compiled<Content>>;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...settingNames];
  }

  /** Counts the requests for content. Only the last one is shown: settings may have changed since the others. */
  #requests = 0;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (!this.hasUpdated || old === value || !/^(?:words|care-)/.test(name)) return;
    if (this.view) this.view = {...this.view, isIncomplete: true};
    void this.#sync();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    setHostStyle(this, hostColors);
    subscribe(this);
    void this.#sync();
  }

  async #sync(): Promise<void> {
    await (
      await this.prepareLanguageChange()
    )?.();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unsubscribe(this);
  }

  /** @internal */
  async prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    const lang = this.getAttribute('lang');
    if (lang && !supportedLanguage(lang)) {
      warnAttribute(this, 'lang', lang, languages.join(' or '));
    }
    const language = resolveLanguage(this);
    if (this.#isShown(language)) return undefined;
    const request = ++this.#requests;
    try {
      const prerendered = this.renderOptions.renderBefore?.isConnected;
      const [view, feature] = await Promise.all([
        this.load(language),
        prerendered ? features?.loadPrerendered() : undefined,
      ]);
      return () => this.#show(view, request, feature);
    } catch (error) {
      retrySync();
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
    return features?.customize(this, view) ?? view;
  }

  async #show(
    view: LocalizedView<Content>,
    request: number,
    prerendered?: PrerenderedFeature,
  ): Promise<void> {
    const {language} = view;
    // Something else may have been requested while this was loading.
    if (request !== this.#requests || !this.isConnected) return;
    if (language !== resolveLanguage(this)) return;
    const before = this.view?.language;
    const finish = prerendered?.adoptPrerendered(this.renderOptions.renderBefore!);
    this.view = view;
    if (view.isIncomplete) retrySync();
    await this.updateComplete;
    finish?.();
    if (!before) this.dispatchEvent(new ReadyEvent());
    else if (before !== language) this.dispatchEvent(new LanguageChangeEvent(language));
  }

  #isShown(language: string): boolean {
    return language === this.view?.language && !this.view.isIncomplete;
  }

  /** The valid names of the `tools` attribute. */
  protected get toolNames(): string[] {
    const requested = `${this.tools ?? ''}`.split(/\s+/).filter(Boolean);
    const names = requested.filter((name) => tools.includes(name));
    if (names.length < requested.length) warnAttribute(this, 'tools', this.tools, tools.join(', '));
    return names.length ? names : ['language'];
  }

  /** The level of the first heading; 2 if the attribute is not valid. */
  protected get level(): number {
    const level = Number(this.headingLevel ?? 2);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  }

  /** The hospital's review: the element's own attributes, else the page's. */
  protected get review(): Review {
    return {
      reviewedBy: this.reviewedBy ?? pageSetting('reviewed-by') ?? null,
      reviewedOn: this.reviewedOn ?? pageSetting('reviewed-on') ?? null,
    };
  }

  /** Prerendered markup stays until the content has loaded. */
  protected override shouldUpdate(): boolean {
    return !!this.view || !this.renderOptions.renderBefore;
  }

  protected override willUpdate(): void {
    const {headingLevel} = this;
    const {reviewedOn} = this.review;
    if (headingLevel && `${this.level}` !== `${headingLevel}`) {
      warnAttribute(this, 'heading-level', headingLevel, '1 to 6; using 2');
    }
    if (reviewedOn && !isDate(reviewedOn)) {
      warnAttribute(this, 'reviewed-on', reviewedOn, 'a date such as 2026-11-22');
    }
  }

  protected override render(): TemplateResult {
    return this.view ? this.renderArticle(this.view) : html`<slot></slot>`;
  }

  /** @internal */
  abstract renderArticle(view: LocalizedView<Content>): TemplateResult;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-ready': ReadyEvent;
    'rw-language-change': LanguageChangeEvent;
    'rw-error': LoadErrorEvent;
  }
}
