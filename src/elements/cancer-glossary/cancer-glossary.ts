import {html, nothing, type TemplateResult} from 'lit';
import loaders from 'content:cancer-glossary';
import type {CancerGlossaryContent} from '../../content/cancer-glossary.js';
import type {Compiled, TermPassage} from '../../content/model.js';
import type {Loaders} from '../../language/load-words.js';
import {heading} from '../../parts/heading.js';
import {fill, inline} from '../../parts/inline.js';
import {sourceList, sourcesOf} from '../../parts/source-list.js';
import {byLetter, findTerms} from '../../parts/term/find-terms.js';
import {WidgetElement, type Shown} from '../widget-element.js';
import {styles} from './cancer-glossary.styles.js';

type Content = CancerGlossaryContent;

/**
 * The words of cancer care from A to Z: how to say each one, what it means in plain words, and the
 * word in the other language. The reader can search, with or without accents, in both languages.
 *
 * @tag cancer-glossary
 * @tagname cancer-glossary
 *
 * @attr {string} lang - Language of this widget, a BCP 47 tag. Default: the nearest `lang` on the page,
 *   else the browser's language, else English. What the reader chooses on the page comes first.
 * @attr {number} heading-level - Level of the first heading, 1 to 6. Default: 2.
 * @attr {string} tools - The reader's tools, with spaces between: `language`, `print`, `listen`, `text-size`,
 *   `feedback`, or `none`. Default: `language`.
 * @attr {'light' | 'dark'} theme - Default: as the page's `color-scheme` says.
 * @attr {string} words - Address of the hospital's `words.json`: its own wording of passages. Default:
 *   `data-words` of the page's script tag.
 * @attr {string} reviewed-by - The hospital's clinician who reviewed the words.
 * @attr {string} reviewed-on - When, as an ISO date.
 *
 * @slot - Shows until the widget is ready, without JavaScript, or if its words cannot be loaded.
 * @slot header - Above the languages.
 * @slot footer - Below the review.
 *
 * @csspart base - All of the widget.
 * @csspart title - The widget's heading.
 * @csspart lead - The main message.
 * @csspart note - A sentence set apart.
 * @csspart passage - A paragraph.
 * @csspart subhead - A small heading.
 * @csspart languages - The group of language buttons.
 * @csspart language - One language button.
 * @csspart search - The search field with its label and what it found.
 * @csspart contents - The letters that lead to their terms.
 * @csspart letter - The heading of a letter.
 * @csspart entry - A term with what it means.
 * @csspart sources - The sources of the terms.
 * @csspart footer - Advice, date and review.
 *
 * @cssproperty [--rw-color-accent] - Links, buttons, marks.
 * @cssproperty [--rw-color-text] - Text.
 * @cssproperty [--rw-color-muted] - Quieter text.
 * @cssproperty [--rw-color-surface] - Background.
 * @cssproperty [--rw-color-raised] - Background of what stands out.
 * @cssproperty [--rw-color-border] - Hairlines.
 * @cssproperty [--rw-color-focus] - Focus ring. Default: the accent.
 * @cssproperty [--rw-color-local] - The local kind.
 * @cssproperty [--rw-color-regional] - The regional kind.
 * @cssproperty [--rw-color-distant] - The distant kind.
 * @cssproperty [--rw-font-body] - Font of the text. Default: the page's.
 * @cssproperty [--rw-font-heading] - Font of the headings. Default: the text's.
 * @cssproperty [--rw-font-size=max(1em, 17px)] - Size of the text.
 * @cssproperty [--rw-scale=1.2] - Ratio between one size of type and the next.
 * @cssproperty [--rw-space=1.5rem] - The step of the white space.
 * @cssproperty [--rw-radius=0.75rem] - Corners.
 * @cssproperty [--rw-measure=36em] - Length of a line of text at most.
 * @cssproperty [--rw-motion=160ms] - How long a movement takes.
 *
 * @fires {ReadyEvent} rw-ready - The words show for the first time.
 * @fires {LanguageChangeEvent} rw-language-change - The words show in another language.
 * @fires {LoadErrorEvent} rw-error - The words of a language could not be loaded.
 * @fires {FeedbackEvent} rw-feedback - The reader says whether it helped (where `tools` asks).
 */
export class CancerGlossary extends WidgetElement<Content> {
  static override styles = [...WidgetElement.styles, styles];

  protected override readonly loaders: Loaders<Compiled<Content>> = loaders;

  /** What the reader typed; it stays when the language changes. */
  #query = '';

  protected override renderMain({content, language, words}: Shown<Content>): unknown {
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
        <p role="status">${this.#found(found.length, content, words.format)}</p>
      </div>
      ${
        this.#query.trim()
          ? nothing
          : html`<nav part="contents" aria-label=${content.letters}>
              <ul>
                ${letters.map(
                  ([letter]) =>
                    html`<li><a href="#${letter}" @click=${this.#goToLetter}>${letter}</a></li>`,
                )}
              </ul>
            </nav>`
      }
      <div class="terms">
        ${letters.map(([letter, terms]) => [
          html`<div class="group" id=${letter} tabindex="-1">
            ${heading(this.level + 1, 'letter', letter)}
            <dl>${terms.map((term) => this.#renderTerm(term, content))}</dl>
          </div>`,
        ])}
        ${sourceList(sourcesOf(passages), content.cited, words)}
      </div>`;
  }

  #renderTerm({title, say, words, others}: TermPassage, content: Content): TemplateResult {
    return html`<div class="entry" part="entry">
      <dt>${title} <span class="say">${say}</span></dt>
      <dd>${inline(words)}</dd>
      ${Object.entries(others ?? {}).map(
        ([tag, word]) =>
          html`<dd class="other">${content.others?.[tag]}: <span lang=${tag}>${word}</span></dd>`,
      )}
    </div>`;
  }

  #found(count: number, {counts, none}: Content, format: string): string {
    if (!count) return fill(none, {query: this.#query.trim()});
    const plural = new Intl.PluralRules(format).select(count);
    return fill(plural === 'one' ? counts.one : counts.other, {count: `${count}`});
  }

  #search = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.requestUpdate();
  };

  /** A fragment cannot reach into a shadow root, and the page's address is the host's. */
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
