import {html, type TemplateResult} from 'lit';
import {languages, names} from 'content:languages';
import {prefetchLanguage, setLanguage} from '../i18n/page-language.js';
import {capitalize} from '../lib/capitalize.js';

/** A language's own name: English, Español. */
export const ownName = (language: string): string =>
  capitalize(names[language]![language]!, language);

/**
 * One button per language, labeled with the language's own name. The shown one is pressed. A pointer, finger
 * or keyboard that reaches a button already loads its language.
 */
export const languageButtonList = (shown: string): TemplateResult[] =>
  languages.map((language) => {
    const prefetch = (): void => prefetchLanguage(language);
    return html`<button
      type="button"
      part="language"
      lang=${language}
      aria-pressed=${language === shown}
      @pointerenter=${prefetch}
      @focus=${prefetch}
      @click=${() => setLanguage(language)}
    >
      ${ownName(language)}
    </button>`;
  });

/** The buttons as a group, with a label in the shown language. */
export const languageButtons = (shown: string, label: string): TemplateResult =>
  html`<div class="languages" part="languages" role="group" aria-label=${label}>
    ${languageButtonList(shown)}
  </div>`;
