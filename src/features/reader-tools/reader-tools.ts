import {html, nothing} from 'lit';
import loaders from 'content:reader-tools';
import {
  features,
  type ReaderTools as ReaderToolsInterface,
  type ReaderToolsHost,
} from '../../base/feature-registry.js';
import {loadFailure} from '../../base/load-failure.js';
import type {LocalizedView} from '../../base/localized-view.js';
import type {ToolMessages, WidgetContent} from '../../content/model.js';
import {loadContent} from '../../i18n/load-content.js';
import {FeedbackTool} from './feedback-tool.js';
import {ListenTool} from './listen-tool.js';
import {PrintTool} from './print-tool.js';
import {readerToolsStyles} from './reader-tools.styles.js';
import {TextSizeTool} from './text-size-tool.js';

type View = LocalizedView<WidgetContent>;

/** The reader tools of one widget, loaded if its `tools` attribute names one of them. */
export class ReaderTools implements ReaderToolsInterface {
  #messages: ToolMessages | undefined;
  #language: string | undefined;
  #hasFailed = false;
  #print: PrintTool;
  #listen: ListenTool;
  #textSize: TextSizeTool;
  #feedback: FeedbackTool;

  constructor(private host: ReaderToolsHost) {
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, readerToolsStyles.styleSheet!];
    this.#print = new PrintTool(host);
    this.#listen = new ListenTool(host);
    this.#textSize = new TextSizeTool(host);
    this.#feedback = new FeedbackTool(host);
  }

  /** Renders the tools shown before the sections. */
  render(view: View, names: readonly string[]): unknown {
    void this.#syncLanguage(view.language);
    const messages = this.#messages;
    if (this.#hasFailed) {
      return loadFailure(view.messages, () => {
        this.#language = undefined;
        return this.#syncLanguage(view.language);
      });
    }
    if (!messages) return nothing;
    const tools = [
      names.includes('print') && this.#print.render(view, messages),
      names.includes('listen') && this.#listen.render(view, messages),
      names.includes('text-size') && this.#textSize.render(messages),
    ].filter(Boolean);
    if (!tools.length) return nothing;
    return html`<div class="tools" part="tools" role="group" aria-label=${messages.tools}>
      ${tools}
    </div>`;
  }

  /** Renders the tools shown after the sections. */
  renderEnd(names: readonly string[]): unknown {
    const messages = this.#messages;
    if (!messages) return nothing;
    return [
      names.includes('feedback') ? this.#feedback.render(messages) : nothing,
      names.includes('listen') ? this.#listen.renderPlayer(messages) : nothing,
    ];
  }

  /** Stops reading aloud. */
  stop(): void {
    this.#listen.stop();
  }

  /** The messages of the previous language stay until those of the new one are loaded. */
  async #syncLanguage(language: string): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    this.stop();
    try {
      const messages = await this.#load(language);
      if (language !== this.#language) return;
      this.#messages = messages;
      this.#hasFailed = false;
    } catch {
      if (language !== this.#language) return;
      this.#hasFailed = true;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  async #load(language: string): Promise<ToolMessages> {
    const content = await loadContent<ToolMessages>('reader-tools', loaders, language);
    const original = {language, content};
    const view = await features?.customize(this.host, original, 'reader-tools');
    return (view ?? original).content;
  }
}
