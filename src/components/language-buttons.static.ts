import {html, nothing} from 'lit';
import {languages} from 'content:languages';
import {pageUrl, staticPage} from '../lib/static-page.js';
import * as interactive from './language-buttons.js';

export const {ownName} = interactive;

/** One link per language to the same element in it. */
export const languageButtonList: typeof interactive.languageButtonList = (shown) =>
  languages.map(
    (language) =>
      html`<a
        part="language"
        lang=${language}
        hreflang=${language}
        href=${pageUrl(staticPage.element, language)}
        aria-current=${language === shown ? 'true' : nothing}
        >${ownName(language)}</a
      >`,
  );

/** The links as a group, with a label in the shown language. */
export const languageButtons: typeof interactive.languageButtons = (shown, label) =>
  html`<div class="languages" part="languages" role="group" aria-label=${label}>
    ${languageButtonList(shown)}
  </div>`;
