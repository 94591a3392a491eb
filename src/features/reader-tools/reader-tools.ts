import {html, nothing, render, type TemplateResult} from 'lit';
import loadTools from 'content:reader-tools';
import {languages} from 'content:languages';
import type {ReaderTools as Tools, ReaderToolsHost} from '../../base/feature-registry.js';
import {FeedbackEvent} from '../../base/feedback-event.js';
import type {LocalizedView} from '../../base/localized-view.js';
import type {ToolMessages, WidgetContent} from '../../content/model.js';
import {loadContent} from '../../i18n/load-content.js';
import {chevron} from '../../components/icons.js';
import {ownName} from '../../components/language-buttons.js';
import {withOverrides} from '../overrides/overrides.js';
import {Reading, speeds, voiceFor} from './listen.js';
import {printSheet} from '../../components/print-sheet.js';
import {readerToolsStyles} from './reader-tools.styles.js';
import {sentencesOf} from './sentences.js';

/** A tool by its name in the `tools` attribute. */
export type Tool = 'print' | 'listen' | 'text-size' | 'feedback';

type Shown = LocalizedView<WidgetContent>;

const sizes = [1, 1.25, 1.5] as const;

/**
 * The reader's tools: print, listen, text size, and whether it helped. A chunk of its own, loaded
 * where a page asks for one of them.
 */
export class ReaderTools implements Tools {
  #words: ToolMessages | undefined;
  #language: string | undefined;
  #reading: Reading | undefined;
  #marked: Element | undefined;
  #rate: number = speeds[1];
  #size = 0;
  #printFailed = false;
  #thanked = false;

  constructor(private host: ReaderToolsHost) {
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, readerToolsStyles.styleSheet!];
    // Voices come late in some engines.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () => host.requestUpdate());
  }

  /** The tools that stand before the sections. */
  render(shown: Shown, tools: readonly string[]): unknown {
    const words = this.#speak(shown);
    if (!words) return nothing;
    const drawn = [
      tools.includes('print') && this.#renderPrint(shown, words),
      tools.includes('listen') && this.#renderListen(shown, words),
      tools.includes('text-size') && this.#renderSize(words),
    ].filter(Boolean);
    return drawn.length
      ? html`<div class="tools" part="tools" role="group" aria-label=${words.tools}>${drawn}</div>`
      : nothing;
  }

  /** What stands after the sections. */
  renderEnd(tools: readonly string[]): unknown {
    const words = this.#words?.feedback;
    if (!words || !tools.includes('feedback')) return nothing;
    const answer = (helpful: boolean) => () => {
      this.#thanked = true;
      this.host.requestUpdate();
      this.host.dispatchEvent(new FeedbackEvent(helpful));
    };
    return html`<div class="feedback" part="feedback" role="group" aria-labelledby="feedback">
      <span id="feedback">${words.question}</span>
      ${
        this.#thanked
          ? nothing
          : html`<button type="button" @click=${answer(true)}>${words.yes}</button>
              <button type="button" @click=${answer(false)}>${words.no}</button>`
      }
      <span role="status">${this.#thanked ? words.thanks : ''}</span>
    </div>`;
  }

  /** Ends what is read aloud: the widget goes, or its words change. */
  stop(): void {
    this.#reading?.stop();
  }

  /** The tools' own words; those of the language before stay until the new ones are there. */
  #speak({language}: Shown): ToolMessages | undefined {
    if (language !== this.#language) {
      this.#language = language;
      this.stop();
      loadContent<ToolMessages>('reader-tools', loadTools, language)
        .then((content) => withOverrides(this.host, {language, content}, 'reader-tools'))
        .then(({content}) => {
          if (language !== this.#language) return;
          this.#words = content;
          this.host.requestUpdate();
        })
        .catch(() => (this.#language = undefined));
    }
    return this.#words;
  }

  #renderPrint({language, content}: Shown, {print: words}: ToolMessages): TemplateResult {
    return html`<details class="quiet tool">
      <summary>${chevron}${words.open}</summary>
      <div>
        <label
          >${words.what}
          <select class="print-what">
            <option value="">${words.everything}</option>
            ${content.sections.map(({id, heading}) => html`<option value=${id}>${heading}</option>`)}
          </select></label
        >
        <label
          >${words.languages}
          <select class="print-language">
            <option value="">${ownName(language)}</option>
            <option value="both">${words.both}</option>
          </select></label
        >
        <button type="button" part="print" @click=${this.#print}>${words.now}</button>
        <p role="status">${this.#printFailed ? words.failed : ''}</p>
      </div>
    </details>`;
  }

  #print = async (): Promise<void> => {
    const {host} = this;
    const root = host.shadowRoot!;
    const chosen = (name: string) => root.querySelector<HTMLSelectElement>(`.print-${name}`)!.value;
    const only = chosen('what');
    const articles = [root.querySelector('article')!.cloneNode(true) as HTMLElement];
    this.#printFailed = false;
    if (chosen('language')) {
      try {
        const other = languages.find((language) => language !== this.#language)!;
        const box = document.createElement('div');
        render(host.renderArticle(await host.load(other)), box);
        articles.push(box.querySelector('article')!);
      } catch {
        this.#printFailed = true;
      }
    }
    host.requestUpdate();
    if (this.#printFailed) return;
    for (const article of articles) {
      for (const section of article.querySelectorAll('details.section')) {
        section.classList.toggle('left-out', Boolean(only) && section.id !== only);
      }
      article.querySelector('.lead')?.classList.toggle('left-out', Boolean(only));
    }
    await printSheet(articles, root.adoptedStyleSheets);
  };

  #renderListen(
    {language, messages: {format}}: Shown,
    {listen: words}: ToolMessages,
  ): TemplateResult {
    const voice = voiceFor(language, format);
    const reading = this.#reading;
    const current = reading?.current;
    const start = () => {
      this.#reading = new Reading(sentencesOf(this.host.shadowRoot!, language), voice!, () =>
        this.#follow(),
      );
      this.#reading.rate = this.#rate;
      this.#reading.play();
    };
    const change = (event: Event) => {
      this.#rate = Number((event.target as HTMLSelectElement).value);
      if (!reading) return;
      reading.rate = this.#rate;
      // The voice keeps its speed within a sentence: it begins again.
      if (reading.playing) {
        reading.pause();
        reading.play();
      }
    };
    const controls = current
      ? html`${
            reading!.playing
              ? html`<button type="button" @click=${() => reading!.pause()}>${words.pause}</button>`
              : html`<button type="button" @click=${() => reading!.play()}>${words.resume}</button>`
          } <button type="button" @click=${() => this.stop()}>${words.stop}</button>`
      : html`<button type="button" @click=${start}>${words.start}</button>`;
    return html`<details class="quiet tool">
      <summary>${chevron}${words.open}</summary>
      <div>
        ${
          voice
            ? html`${controls}
                <label
                  >${words.speed}
                  <select @change=${change}>
                    ${speeds.map(
                      (speed, index) =>
                        html`<option value=${speed} ?selected=${speed === this.#rate}>
                          ${words.speeds[index]}
                        </option>`,
                    )}
                  </select></label
                >
                <p class="caption" part="caption">${current?.text ?? words.what}</p>`
            : html`<p>${words.silent}</p>`
        }
      </div>
    </details>`;
  }

  /** Marks the passage that is read. */
  #follow(): void {
    const element = this.#reading?.current?.element;
    if (element !== this.#marked) {
      this.#marked?.classList.remove('speaking');
      element?.classList.add('speaking');
      this.#marked = element;
    }
    this.host.requestUpdate();
  }

  #renderSize({size: words}: ToolMessages): TemplateResult {
    const choose = (index: number) => () => {
      this.#size = index;
      this.host.style.setProperty('--_zoom', String(sizes[index]));
      this.host.requestUpdate();
    };
    return html`<details class="quiet tool">
      <summary>${chevron}${words.open}</summary>
      <div role="group" aria-label=${words.open}>
        ${words.sizes.map(
          (label, index) =>
            html`<button type="button" aria-pressed=${index === this.#size} @click=${choose(index)}>
              ${label}
            </button>`,
        )}
      </div>
    </details>`;
  }
}
