import {html, render, type TemplateResult} from 'lit';
import {languages} from 'content:languages';
import type {ReaderToolsHost} from '../../base/feature-registry.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {PrintEvent} from '../../base/print-event.js';
import {element} from '../../components/element.js';
import {chevron} from '../../components/icons.js';
import {ownName} from '../../components/language-buttons.js';
import {printSheet} from '../../components/print-sheet.js';
import type {ToolMessages, WidgetContent} from '../../content/model.js';

type View = LocalizedView<WidgetContent>;

/** Prints the widget or one of its sections, on request side by side with another language. */
export class PrintTool {
  #failed = false;

  constructor(private host: ReaderToolsHost) {}

  render({language, content}: View, {print: messages}: ToolMessages): TemplateResult {
    return html`<details class="quiet tool">
      <summary>${chevron}${messages.open}</summary>
      <div>
        <label
          >${messages.what}
          <select class="print-what">
            <option value="">${messages.everything}</option>
            ${content.sections.map(({id, heading}) => html`<option value=${id}>${heading}</option>`)}
          </select></label
        >
        <label
          >${messages.languages}
          <select class="print-language">
            <option value="">${ownName(language)}</option>
            <option value="both">${messages.both}</option>
          </select></label
        >
        <button type="button" part="print" @click=${() => this.#print(language)}>
          ${messages.now}
        </button>
        <p role="status">${this.#failed ? messages.failed : ''}</p>
      </div>
    </details>`;
  }

  async #print(language: string): Promise<void> {
    const {host} = this;
    const root = host.shadowRoot!;
    const selected = (name: string) =>
      root.querySelector<HTMLSelectElement>(`.print-${name}`)!.value;
    const section = selected('what');
    const articles = [host.cloneArticle()];
    this.#failed = false;
    if (selected('language')) {
      try {
        articles.push(await this.#renderOtherLanguage(language));
      } catch {
        this.#failed = true;
      }
    }
    host.requestUpdate();
    if (this.#failed) return;
    if (section) for (const article of articles) keepOnly(article, section);
    host.dispatchEvent(new PrintEvent(section));
    printSheet(articles, host, root.adoptedStyleSheets);
  }

  async #renderOtherLanguage(language: string): Promise<HTMLElement> {
    const other = languages.find((tag) => tag !== language)!;
    const container = element('div', {});
    render(this.host.renderArticle(await this.host.load(other)), container);
    return container.querySelector('article')!;
  }
}

/** Hides everything but one section of an article that is about to be printed. */
function keepOnly(article: HTMLElement, id: string): void {
  for (const section of article.querySelectorAll('details.section')) {
    section.parentElement!.classList.toggle('left-out', section.id !== id);
  }
  article.querySelector('.lead')?.classList.add('left-out');
}
