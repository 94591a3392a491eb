import {nothing, type TemplateResult} from 'lit';
import type {GuideSearch, GuideSearchHost} from '../../base/feature-registry.js';
import {loadFailure} from '../../base/load-failure.js';
import {loadModule} from '../../base/load-module.js';
import type {LocalizedView} from '../../base/localized-view.js';
import type {Chapter, RecurrenceGuideContent} from '../../content/recurrence-guide.js';
import {formatPlural} from '../../lib/format-plural.js';
import {interpolate} from '../../lib/interpolate.js';
import {findEntries, wordsOf} from './find-entries.js';
import {resultStyles} from './guide-search.styles.js';
import {renderResults} from './render-results.js';
import {searchEntries, type SearchEntry} from './search-entries.js';
import {showPassage} from './show-passage.js';

type View = LocalizedView<RecurrenceGuideContent>;

/** How long after the last key the results follow, in milliseconds, so that each is not announced. */
const delay = 200;

/** Searches the content of all chapters of a guide, in the language shown. */
export class Search implements GuideSearch {
  #query = '';
  #isOpen = false;
  #expanded = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the entries are of; others are loaded if the language or the chapters change. */
  #key: unknown[] = [];
  #entries: readonly SearchEntry[] | undefined;
  #hasFailed = false;
  #found: {entries: unknown; query: string; list: readonly SearchEntry[]} | undefined;

  constructor(private host: GuideSearchHost) {
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, resultStyles];
  }

  /** Follows what the reader does in the field: typing, Enter (to the first result), Escape (clear), a click. */
  handle(input: HTMLInputElement, event: Event): void {
    const key = event instanceof KeyboardEvent && !event.isComposing ? event.key : '';
    if (event instanceof KeyboardEvent && key !== 'Enter' && key !== 'Escape') return;
    // Firefox would follow the result that Enter moves the focus to.
    if (key === 'Enter') event.preventDefault();
    if (key === 'Escape' && input.value) {
      event.preventDefault();
      input.value = '';
    }
    clearTimeout(this.#timer);
    const update = (): void => {
      if (this.#query !== input.value) this.#expanded.clear();
      this.#query = input.value;
      this.#isOpen = true;
      this.host.requestUpdate();
    };
    if (event.type === 'input') this.#timer = setTimeout(update, delay);
    else update();
    if (key === 'Enter') void this.#focusResult();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#isOpen = false;
    this.host.requestUpdate();
  }

  /** Announced: how many results there are. */
  renderStatus(view: View, chapters: readonly Chapter[]): string {
    if (!this.#isActive || this.#hasFailed) return '';
    const {search} = view.content;
    const list = this.#list(view, chapters);
    if (!list) return search.loading;
    return list.length
      ? formatPlural(search.count, list.length, view.messages.format)
      : interpolate(search.none, {query: this.#query.trim()});
  }

  renderResults(
    view: View,
    chapters: readonly Chapter[],
    level: number,
  ): TemplateResult | typeof nothing {
    if (!this.#isActive) return nothing;
    const found = this.#list(view, chapters);
    if (this.#hasFailed) return loadFailure(view.messages, () => this.#load(view, chapters));
    if (!found?.length) return nothing;
    return renderResults({
      words: wordsOf(this.#query),
      found,
      chapters,
      expanded: this.#expanded,
      messages: view.content.search,
      level,
      follow: this.#follow,
      expand: this.#expand,
    });
  }

  get #isActive(): boolean {
    return this.#isOpen && wordsOf(this.#query).length > 0;
  }

  /** The results; undefined while the chapters' content is loading. */
  #list(view: View, chapters: readonly Chapter[]): readonly SearchEntry[] | undefined {
    const key = [view.content, ...chapters.map(({id}) => id)];
    if (key.length !== this.#key.length || key.some((part, at) => part !== this.#key[at])) {
      this.#key = key;
      void this.#load(view, chapters);
    }
    const entries = this.#entries;
    if (!entries) return undefined;
    if (this.#found?.entries !== entries || this.#found.query !== this.#query) {
      const list = findEntries(entries, wordsOf(this.#query));
      this.#found = {entries, query: this.#query, list};
    }
    return this.#found.list;
  }

  async #load({language}: View, chapters: readonly Chapter[]): Promise<void> {
    const key = this.#key;
    this.#entries = undefined;
    this.#hasFailed = false;
    try {
      const entries = await Promise.all(
        chapters.map(async ({id}) => searchEntries(id, await loadModule(this.host, id, language))),
      );
      if (key === this.#key) this.#entries = entries.flat();
    } catch {
      if (key === this.#key) this.#hasFailed = true;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  #links(): HTMLElement[] {
    return [...this.host.shadowRoot!.querySelectorAll<HTMLElement>('.found a')];
  }

  async #focusResult(): Promise<void> {
    await this.host.updateComplete;
    this.#links()[0]?.focus();
  }

  #follow = (event: Event, entry: SearchEntry): void => {
    // A new tab or window opens the address.
    const {metaKey, ctrlKey, shiftKey} = event as MouseEvent;
    if (metaKey || ctrlKey || shiftKey) return;
    event.preventDefault();
    this.host.openChapter(entry.chapter, (chapter) => showPassage(chapter, entry));
  };

  /** Shows the rest of a chapter's results and goes on from the first of them. */
  #expand = async (event: Event, chapter: string): Promise<void> => {
    const list = (event.currentTarget as HTMLElement).previousElementSibling!;
    const shown = list.childElementCount;
    this.#expanded.add(chapter);
    this.host.requestUpdate();
    await this.host.updateComplete;
    list.children[shown]?.querySelector('a')?.focus();
  };
}
