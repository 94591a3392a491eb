import {html, nothing, type TemplateResult} from 'lit';
import {features, type GuideSearch, type GuideSearchHost} from '../../base/feature-registry.js';
import {loadFailure} from '../../base/load-failure.js';
import type {LocalizedView} from '../../base/localized-view.js';
import type {Chapter, RecurrenceGuideContent} from '../../content/recurrence-guide.js';

/** The search field of a guide. Searching itself is loaded when the reader begins to type. */
export class GuideSearchField {
  #search: GuideSearch | undefined;
  #isLoading = false;
  #hasFailed = false;

  constructor(private host: GuideSearchHost) {}

  /** Hides the results: the reader has turned to a chapter. */
  close(): void {
    this.#search?.close();
  }

  render(
    view: LocalizedView<RecurrenceGuideContent>,
    chapters: readonly Chapter[],
    level: number,
  ): TemplateResult {
    return html`<div class="search" part="search" role="search">
      <label for="search">${view.content.search.label}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        @input=${this.#handle}
        @click=${this.#handle}
        @keydown=${this.#handle}
      />
      <p role="status">${this.#search?.renderStatus(view, chapters)}</p>
      ${
        this.#hasFailed
          ? loadFailure(view.messages, this.#load)
          : (this.#search?.renderResults(view, chapters, level) ?? nothing)
      }
    </div>`;
  }

  #handle = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    if (!this.#search && event.type === 'input') await this.#load();
    this.#search?.handle(input, event);
  };

  #load = async (): Promise<void> => {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#search ??= await features?.createGuideSearch(this.host);
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
  };
}
