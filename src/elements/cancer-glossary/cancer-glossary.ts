import {html, nothing} from 'lit';
import loaders from 'content:cancer-glossary';
import type {CancerGlossaryContent} from '../../content/cancer-glossary.js';
import type {Compiled, TermPassage} from '../../content/model.js';
import type {ContentLoaders} from '../../i18n/load-content.js';
import {formatPlural} from '../../lib/format-plural.js';
import {interpolate} from '../../lib/interpolate.js';
import {sourceList, sourcesOf} from '../../components/source-list.js';
import {byLetter, findTerms} from './find-terms.js';
import {letterHeading} from './letter-heading.js';
import {letterUrl} from './letter-url.js';
import {termEntry} from './term-entry.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {ArticleElement} from '../../base/article-element.js';
import {styles} from './cancer-glossary.styles.js';

type Content = CancerGlossaryContent;

/**
 * The terms of cancer care from A to Z: how to say each term, what it means in plain words, and its name in
 * the other language. The reader can search in both languages, with or without accents.
 *
 * @tag cancer-glossary
 *
 * @csspart search - The search field with its label and the number of results.
 * @csspart contents - The links to the letters.
 * @csspart letter - The heading of a letter.
 * @csspart entry - A term with its definition.
 */
export class CancerGlossary extends ArticleElement<Content> {
  static override styles = [...ArticleElement.styles, styles];

  protected override readonly loaders: ContentLoaders<Compiled<Content>> = loaders;

  /** The search text; it is kept when the language changes. */
  #query = '';

  protected override renderMain({content, language, messages}: LocalizedView<Content>): unknown {
    const {passages} = content.sections[0]!;
    const found = findTerms(passages as TermPassage[], this.#query);
    const letters = [...byLetter(found, language)];
    return html`<div class="search" part="search" role="search">
        <label for="search">${content.search}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${this.#query}
          @input=${this.#search}
        />
        <p role="status">${this.#formatCount(found.length, content, messages.format)}</p>
      </div>
      ${
        this.#query.trim()
          ? nothing
          : html`<nav part="contents" aria-label=${content.letters}>
              <ul>
                ${letters.map(
                  ([letter]) =>
                    html`<li>
                      <a href=${letterUrl(letter)} @click=${this.#goToLetter}>${letter}</a>
                    </li>`,
                )}
              </ul>
            </nav>`
      }
      <div class="terms">
        ${letters.map(([letter, terms]) => [
          html`<div class="group" id=${letter} tabindex="-1">
            ${letterHeading(this.level + 1, letter)}
            <dl>${terms.map((term) => termEntry(term, content.others))}</dl>
          </div>`,
        ])}
        ${sourceList(sourcesOf(passages), content.cited, messages)}
      </div>`;
  }

  #formatCount(count: number, {count: message, none}: Content, format: string): string {
    return count
      ? formatPlural(message, count, format)
      : interpolate(none, {query: this.#query.trim()});
  }

  #search = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  /** A URL fragment cannot reach into a shadow root, and the URL belongs to the host page. */
  #goToLetter = (event: Event): void => {
    event.preventDefault();
    const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    const group = this.renderRoot.querySelector<HTMLElement>(`.group[id="${id}"]`);
    group?.focus({preventScroll: true});
    group?.scrollIntoView();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'cancer-glossary': CancerGlossary;
  }
}
