import {html, nothing, type TemplateResult} from 'lit';
import all from 'content:language-switch/all';
import type {LanguageSwitchMessages} from '../../content/language-switch.js';
import {
  subscribe,
  unsubscribe,
  setLanguage,
  type LanguageSubscriber,
} from '../../i18n/page-language.js';
import {getPreferredLanguage} from '../../i18n/language-preference.js';
import {resolveLanguage} from '../../i18n/resolve-language.js';
import {supportedLanguage} from '../../i18n/supported-language.js';
import {clearStoredLanguage, storeLanguage, getStoredLanguage} from '../../i18n/stored-language.js';
import {languageButtons} from '../../components/language-buttons.js';
import {remove, read, write} from '../../lib/storage.js';
import {LanguageChangeEvent} from '../../base/events.js';
import {WidgetElement} from '../../base/widget-element.js';
import {base} from '../../theme/base.styles.js';
import {hostText, setHostStyle} from '../../theme/host-text.js';
import {languagesStyles} from '../../theme/languages.styles.js';
import {tokens} from '../../theme/tokens.js';
import {styles} from './language-switch.styles.js';

const messages: Readonly<Record<string, LanguageSwitchMessages>> = all;
const declinedKey = 'language-offer';

/**
 * Switches the language of all widgets on the page. If the page is in another language than the browser, it
 * offers the browser's language. An event tells the page about the change, so that it can change its own
 * content. Its few messages are needed in all languages at once, so they are part of its code.
 *
 * @tag language-switch
 * @tagname language-switch
 *
 * @attr {boolean} remember - Stores the reader's choice on this device; the reader can clear it. Default:
 *   false; nothing is ever stored.
 * @attr {string} lang - The initial language, a BCP 47 tag. Default: the closest `lang` on the page, else
 *   the browser's language, else English. A language the reader chooses on the page comes first.
 * @attr {'light' | 'dark'} theme - Color scheme. Default: the page's `color-scheme`.
 *
 * @slot - Shown until the element is ready, or without JavaScript: links to the page in each language.
 *
 * @csspart base - The whole element.
 * @csspart languages - The group of language buttons.
 * @csspart language - One language button.
 * @csspart offer - The offer of the browser's language.
 * @csspart clear - The button that clears the stored choice.
 *
 * @cssproperty --rw-font-body - Font of the text. `inherit` uses the page's.
 * @cssproperty --rw-font-size - Size of the text.
 * @cssproperty --rw-line-height - Line height of the text.
 * @cssproperty --rw-scroll-margin - Height of a fixed header of the page, kept free above what a link leads
 *   to. Default: 1rem.
 *
 * @fires {LanguageChangeEvent} rw-language-change - The language of the page changed: by the reader's
 *   choice, also one stored on an earlier page, or by a change of `lang`.
 */
export class LanguageSwitch extends WidgetElement implements LanguageSubscriber {
  static override styles = [tokens, base, languagesStyles, styles];

  static override properties = {
    remember: {type: Boolean},
    current: {state: true, accepts: (tag: string) => supportedLanguage(tag) === tag},
    stored: {state: true, accepts: (tag: string | undefined) => supportedLanguage(tag) === tag},
    declined: {state: true, accepts: (declined: unknown) => typeof declined === 'boolean'},
  };

  /** Stores the reader's choice on this device. Default: false. */
  declare remember: boolean;

  /** The current language. */
  declare protected current: string;
  /** The language stored on this device. */
  declare protected stored: string | undefined;
  /** True if the reader declined the offer. */
  declare protected declined: boolean;

  /** The last choice that was handled: it is stored once, and not again after the reader cleared it. */
  #lastChoice: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    setHostStyle(this, hostText);
    if (this.remember) {
      this.stored = this.#lastChoice = getStoredLanguage();
      this.declined ||= Boolean(read(declinedKey));
      // The loader restores it before widgets load content; without a loader they may have loaded it already.
      if (this.stored && !getPreferredLanguage()) setLanguage(this.stored);
    }
    this.current = resolveLanguage(this);
    subscribe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unsubscribe(this);
  }

  /** @internal Nothing to load; but MooTools gives every element a `load()` that requests a file. */
  async load(): Promise<void> {}

  /** @internal */
  async prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    const chosen = getPreferredLanguage();
    if (chosen && chosen !== this.#lastChoice) {
      this.#lastChoice = chosen;
      if (this.remember && storeLanguage(chosen)) this.stored = chosen;
    } else if (!chosen && this.#lastChoice) {
      // The page has changed its language since, and that ended the choice.
      this.#lastChoice = undefined;
      if (this.stored) clearStoredLanguage();
      this.stored = undefined;
    }
    const language = resolveLanguage(this);
    if (language === this.current) return undefined;
    return async () => {
      this.current = language;
      await this.updateComplete;
      this.dispatchEvent(new LanguageChangeEvent(language));
    };
  }

  protected override firstUpdated(): void {
    if (this.stored === this.current) this.dispatchEvent(new LanguageChangeEvent(this.current));
  }

  /** The browser's language, if the page is in another one and the reader has not chosen yet. */
  get #offered(): string | undefined {
    if (getPreferredLanguage() || this.declined) return undefined;
    const preferred = navigator.languages?.map(supportedLanguage).find(Boolean);
    return preferred === this.current ? undefined : preferred;
  }

  protected override render(): TemplateResult {
    const offered = this.#offered;
    return html`<div part="base">
      ${languageButtons(this.current, messages[this.current]!.language)}
      ${
        offered
          ? html`<div class="offer" part="offer" lang=${offered}>
              <button type="button" class="accept" @click=${this.#accept}>
                ${messages[offered]!.offer}
              </button>
              <button type="button" class="decline" @click=${this.#decline}>
                ${messages[offered]!.decline}
              </button>
            </div>`
          : nothing
      }
      ${
        this.stored
          ? html`<button
              type="button"
              class="clear"
              part="clear"
              lang=${this.current}
              @click=${this.#clear}
            >
              ${messages[this.current]!.forget}
            </button>`
          : nothing
      }
    </div>`;
  }

  #accept(): void {
    const offered = this.#offered;
    if (offered) setLanguage(offered);
    void this.#focusCurrent();
  }

  #decline(): void {
    this.declined = true;
    if (this.remember) write(declinedKey, true);
    void this.#focusCurrent();
  }

  #clear(): void {
    clearStoredLanguage();
    remove(declinedKey);
    this.stored = undefined;
    void this.#focusCurrent();
  }

  /** The pressed button disappears, so the focus moves to the current language. */
  async #focusCurrent(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'rw-language-change': LanguageChangeEvent;
  }
  interface HTMLElementTagNameMap {
    'language-switch': LanguageSwitch;
  }
}
