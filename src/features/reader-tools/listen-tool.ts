import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {ReaderToolsHost} from '../../base/feature-registry.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {chevron} from '../../components/icons.js';
import type {ToolMessages, WidgetContent} from '../../content/model.js';
import {chooseVoice} from './choose-voice.js';
import {sentencesOf} from './sentences.js';
import {SpeechReader, rates} from './speech-reader.js';

type Messages = ToolMessages['listen'];

/** Reads the lead and the open sections aloud, and highlights the passage that is being read. */
export class ListenTool implements ReactiveController {
  #reader: SpeechReader | undefined;
  #highlighted: Element | undefined;
  #rate: number = rates[1];

  constructor(private host: ReaderToolsHost) {
    host.addController(this);
  }

  /** Some browsers load their voices late. */
  hostConnected(): void {
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#update);
  }

  hostDisconnected(): void {
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#update);
  }

  #update = (): void => this.host.requestUpdate();

  /** Stops reading: the widget was removed, or its content changed. */
  stop(): void {
    this.#reader?.stop();
  }

  render(
    {language, messages: {format}}: LocalizedView<WidgetContent>,
    {listen: messages}: ToolMessages,
  ): TemplateResult {
    const voice = chooseVoice(language, format);
    return html`<details class="quiet tool">
      <summary>${chevron}${messages.open}</summary>
      <div>
        ${
          voice
            ? html`${this.#renderControls(voice, language, messages)} ${this.#renderRate(messages)}
                <p class="caption" part="caption">
                  ${this.#reader?.current?.text ?? messages.what}
                </p>
                <p role="status">${this.#reader?.hasFailed ? messages.failed : ''}</p>`
            : html`<p>${messages.silent}</p>`
        }
      </div>
    </details>`;
  }

  /** Two buttons that stay where they are, whatever they do next, so that focus is never lost. */
  #renderControls(
    voice: SpeechSynthesisVoice,
    language: string,
    messages: Messages,
  ): TemplateResult {
    const reader = this.#reader;
    const isOpen = Boolean(reader?.current);
    const label = !isOpen ? messages.start : reader!.playing ? messages.pause : messages.resume;
    const toggle = (): void => {
      if (!this.#reader?.current) this.#start(voice, language);
      else if (this.#reader.playing) this.#reader.pause();
      else this.#reader.play();
    };
    return html`<button type="button" @click=${toggle}>${label}</button>
      <button type="button" aria-disabled=${isOpen ? nothing : 'true'} @click=${() => this.stop()}>
        ${messages.stop}
      </button>`;
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
    reader.restart();
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
