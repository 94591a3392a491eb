import {LitElement, html, nothing, type TemplateResult} from 'lit';
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
import {languageButtonList} from '../../components/language-buttons.js';
import {remove, read, write} from '../../lib/storage.js';
import {LanguageChangeEvent} from '../../base/events.js';
import {base} from '../../theme/base.styles.js';
import {languagesStyles} from '../../theme/languages.styles.js';
import {tokens} from '../../theme/tokens.js';
import {styles} from './language-switch.styles.js';

const messages: Readonly<Record<string, LanguageSwitchMessages>> = all;
const declinedKey = 'language-offer';

/**
 * English · Español for all widgets of the page. It offers the browser's language where the page speaks
 * another one, and tells the page what the reader chose, so that it can change its own words. It shows
 * a few words of every language at once, so it has them in its code and loads none.
 *
 * @tag language-switch
 * @tagname language-switch
 *
 * @attr {boolean} remember - Keeps the reader's choice on this device. The reader can clear it. Without
 *   it nothing is ever stored.
 * @attr {string} lang - The language to begin with, a BCP 47 tag. Default: the nearest `lang` on the
 *   page, else the browser's language, else English. What the reader chooses on the page comes first.
 * @attr {'light' | 'dark'} theme - Default: as the page's `color-scheme` says.
 *
 * @slot - Shows until the element is ready, or without JavaScript: links to the page in each language.
 *
 * @csspart base - The whole element.
 * @csspart languages - The group of language buttons.
 * @csspart language - One language button.
 * @csspart offer - The offer of the browser's language.
 * @csspart clear - The button that forgets the choice.
 *
 * @cssproperty --rw-color-accent - Buttons.
 * @cssproperty --rw-color-text - The language that is shown.
 * @cssproperty --rw-color-muted - Quieter text.
 * @cssproperty --rw-color-surface - What quieter text is mixed with.
 * @cssproperty --rw-color-focus - Focus ring. Default: the accent.
 * @cssproperty --rw-font-body - Font of the text. `inherit` is the page's.
 * @cssproperty --rw-font-size - Size of the text.
 * @cssproperty --rw-line-height - Height of a line of text.
 *
 * @fires {LanguageChangeEvent} rw-language-change - The page speaks another language: the reader's
 *   choice, also one taken up from an earlier page, or a `lang` that changed.
 */
export class LanguageSwitch extends LitElement implements LanguageSubscriber {
  static override styles = [tokens, base, languagesStyles, styles];

  static override properties = {
    remember: {type: Boolean},
    shown: {state: true},
    kept: {state: true},
    declined: {state: true},
  };

  /** Whether this device keeps the reader's choice. */
  declare remember: boolean;

  /** The language that the page speaks. */
  declare protected shown: string;
  /** The choice that this device keeps. */
  declare protected kept: string | undefined;
  /** The reader wants no offer. */
  declare protected declined: boolean;

  /** The last choice of the reader that was seen: kept once, and not again after it was cleared. */
  #seen: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.remember) {
      this.kept = this.#seen = getStoredLanguage();
      this.declined ||= Boolean(read(declinedKey));
      // The loader has taken it up before the widgets ask for words; without a loader they may have asked.
      if (this.kept && !getPreferredLanguage()) setLanguage(this.kept);
    }
    this.shown = resolveLanguage(this);
    subscribe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unsubscribe(this);
  }

  /** @internal */
  async prepareLanguageChange(): Promise<(() => Promise<unknown>) | undefined> {
    const chosen = getPreferredLanguage();
    if (chosen && chosen !== this.#seen) {
      this.#seen = chosen;
      if (this.remember && storeLanguage(chosen)) this.kept = chosen;
    }
    const language = resolveLanguage(this);
    if (language === this.shown) return undefined;
    return async () => {
      this.shown = language;
      await this.updateComplete;
      this.dispatchEvent(new LanguageChangeEvent(language));
    };
  }

  protected override firstUpdated(): void {
    if (this.kept === this.shown) this.dispatchEvent(new LanguageChangeEvent(this.shown));
  }

  /** The language that the browser asks for, where the page speaks another one and nobody has chosen. */
  get #offered(): string | undefined {
    if (getPreferredLanguage() || this.declined) return undefined;
    const wished = navigator.languages?.map(supportedLanguage).find(Boolean);
    return wished === this.shown ? undefined : wished;
  }

  protected override render(): TemplateResult {
    const offered = this.#offered;
    return html`<div part="base">
      <div class="languages" part="languages" role="group" aria-labelledby="label">
        <span class="visually-hidden" id="label"
          >${Object.entries(messages).map(([tag, {language}]) => html`<span lang=${tag}>${language}</span> `)}</span
        >
        ${languageButtonList(this.shown)}
      </div>
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
        this.kept
          ? html`<button
              type="button"
              class="clear"
              part="clear"
              lang=${this.shown}
              @click=${this.#forget}
            >
              ${messages[this.shown]!.forget}
            </button>`
          : nothing
      }
    </div>`;
  }

  #accept(): void {
    const offered = this.#offered;
    if (offered) setLanguage(offered);
    void this.#focusShown();
  }

  #decline(): void {
    this.declined = true;
    if (this.remember) write(declinedKey, true);
    void this.#focusShown();
  }

  #forget(): void {
    clearStoredLanguage();
    remove(declinedKey);
    this.kept = undefined;
    void this.#focusShown();
  }

  /** A button that was pressed and goes hands its focus on. */
  async #focusShown(): Promise<void> {
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
