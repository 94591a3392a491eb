import {html, type TemplateResult} from 'lit';
import type {ReaderToolsHost} from '../../base/feature-registry.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {chevron} from '../../components/icons.js';
import type {ToolMessages, WidgetContent} from '../../content/model.js';
import {sentencesOf} from './sentences.js';
import {SpeechReader, rates, voiceFor} from './speech-reader.js';

type Messages = ToolMessages['listen'];

/** Reads the lead and the open sections aloud, and highlights the passage that is being read. */
export class ListenTool {
  #reader: SpeechReader | undefined;
  #highlighted: Element | undefined;
  #rate: number = rates[1];

  constructor(private host: ReaderToolsHost) {
    // Some browsers load their voices late.
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () => host.requestUpdate());
  }

  /** Stops reading: the widget was removed, or its content changed. */
  stop(): void {
    this.#reader?.stop();
  }

  render(
    {language, messages: {format}}: LocalizedView<WidgetContent>,
    {listen: messages}: ToolMessages,
  ): TemplateResult {
    const voice = voiceFor(language, format);
    return html`<details class="quiet tool">
      <summary>${chevron}${messages.open}</summary>
      <div>
        ${
          voice
            ? html`${this.#renderControls(voice, language, messages)} ${this.#renderRate(messages)}
                <p class="caption" part="caption">
                  ${this.#reader?.current?.text ?? messages.what}
                </p>`
            : html`<p>${messages.silent}</p>`
        }
      </div>
    </details>`;
  }

  #renderControls(voice: SpeechSynthesisVoice, language: string, messages: Messages) {
    const reader = this.#reader;
    if (!reader?.current) {
      const start = () => this.#start(voice, language);
      return html`<button type="button" @click=${start}>${messages.start}</button>`;
    }
    return html`${
        reader.playing
          ? html`<button type="button" @click=${() => reader.pause()}>${messages.pause}</button>`
          : html`<button type="button" @click=${() => reader.play()}>${messages.resume}</button>`
      } <button type="button" @click=${() => this.stop()}>${messages.stop}</button>`;
  }

  #renderRate(messages: Messages): TemplateResult {
    return html`<label
      >${messages.speed}
      <select @change=${this.#changeRate}>
        ${rates.map(
          (rate, index) =>
            html`<option value=${rate} ?selected=${rate === this.#rate}>
              ${messages.speeds[index]}
            </option>`,
        )}
      </select></label
    >`;
  }

  #start(voice: SpeechSynthesisVoice, language: string): void {
    const sentences = sentencesOf(this.host.shadowRoot!, language);
    this.#reader = new SpeechReader(sentences, voice, () => this.#highlight());
    this.#reader.rate = this.#rate;
    this.#reader.play();
  }

  #changeRate = ({target}: Event): void => {
    const reader = this.#reader;
    this.#rate = Number((target as HTMLSelectElement).value);
    if (!reader) return;
    reader.rate = this.#rate;
    // A voice keeps its rate within a sentence, so the sentence starts over.
    if (reader.playing) {
      reader.pause();
      reader.play();
    }
  };

  #highlight(): void {
    const element = this.#reader?.current?.element;
    if (element !== this.#highlighted) {
      this.#highlighted?.classList.remove('speaking');
      element?.classList.add('speaking');
      this.#highlighted = element;
    }
    this.host.requestUpdate();
  }
}
