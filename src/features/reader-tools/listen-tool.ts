import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {ReaderToolsHost} from '../../base/feature-registry.js';
import type {LocalizedView} from '../../base/localized-view.js';
import {chevron} from '../../components/icons.js';
import type {ToolMessages, WidgetContent} from '../../content/model.js';
import {suitableVoices, voiceLabels} from './choose-voice.js';
import {sentencesOf} from './sentences.js';
import {SpeechReader, rates} from './speech-reader.js';
import {chooseVoice, chosenVoice, isVoiceStored} from './voice-choice.js';

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

  get #remember(): boolean {
    const {host} = this;
    return 'remember' in host ? Boolean(host.remember) : host.hasAttribute('remember');
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
    const voices = suitableVoices(language, format);
    const voice = chosenVoice(voices, language, this.#remember);
    return html`<details class="quiet tool listen">
      <summary>${chevron}${messages.open}</summary>
      <div>
        ${
          voice
            ? html`${this.#renderControls(voice, language, messages)} ${this.#renderRate(messages)}
                ${voices.length > 1 ? this.#renderVoices(voices, voice, language, messages) : nothing}
                <p class="caption" part="caption">
                  ${this.#reader?.current?.text ?? messages.what}
                </p>
                <p role="status">${this.#reader?.hasFailed ? messages.failed : ''}</p>`
            : html`<p>${messages.silent}</p>`
        }
      </div>
    </details>`;
  }

  /** Pause and stop within reach, wherever the reader has scrolled; only while something is read. */
  renderPlayer({listen: messages}: ToolMessages): unknown {
    return this.#reader?.current
      ? html`<div class="player" part="player" role="group" aria-label=${messages.open}>
          <button type="button" @click=${this.#togglePause}>${this.#pauseLabel(messages)}</button>
          <button type="button" @click=${() => this.stop()}>${messages.stop}</button>
        </div>`
      : nothing;
  }

  #pauseLabel({pause, resume}: Messages): string {
    return this.#reader!.playing ? pause : resume;
  }

  #togglePause = (): void => {
    if (this.#reader!.playing) this.#reader!.pause();
    else this.#reader!.play();
  };

  /** Two buttons that stay where they are, whatever they do next, so that focus is never lost. */
  #renderControls(
    voice: SpeechSynthesisVoice,
    language: string,
    messages: Messages,
  ): TemplateResult {
    const isOpen = Boolean(this.#reader?.current);
    const label = isOpen ? this.#pauseLabel(messages) : messages.start;
    const toggle = (): void => (isOpen ? this.#togglePause() : this.#start(voice, language));
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

  #renderVoices(
    voices: readonly SpeechSynthesisVoice[],
    selected: SpeechSynthesisVoice,
    language: string,
    messages: Messages,
  ): TemplateResult {
    const labels = voiceLabels(voices, language);
    const change = ({target}: Event): void => {
      const voice = voices[(target as HTMLSelectElement).selectedIndex]!;
      chooseVoice(voices, voice, language, this.#remember);
      this.#reader?.setVoice(voice);
      this.#update();
    };
    return html`<label
        >${messages.voice}
        <select class="voice" @change=${change}>
          ${voices.map(
            (voice, index) =>
              html`<option .selected=${voice === selected}>${labels[index]}</option>`,
          )}
        </select></label
      >
      ${
        this.#remember && isVoiceStored(language)
          ? html`<p class="voice-kept">${messages.voiceKept}</p>`
          : nothing
      }`;
  }

  #start(voice: SpeechSynthesisVoice, language: string): void {
    const sentences = sentencesOf(this.host.shadowRoot!, language);
    this.#reader = new SpeechReader(sentences, voice, () => this.#highlight());
    this.#reader.setRate(this.#rate);
    this.#reader.play();
  }

  #changeRate = ({target}: Event): void => {
    this.#rate = Number((target as HTMLSelectElement).value);
    this.#reader?.setRate(this.#rate);
  };

  #highlight(): void {
    const element = this.#reader?.current?.element;
    if (element !== this.#highlighted) {
      this.#highlighted?.classList.remove('speaking');
      element?.classList.add('speaking');
      this.#highlighted = element;
    }
    this.host.requestUpdate();
    const {shadowRoot} = this.host;
    if (!element && shadowRoot?.activeElement?.closest('.player')) {
      // The player goes; the keyboard continues where listening starts.
      shadowRoot.querySelector<HTMLElement>('.listen > summary')?.focus({preventScroll: true});
    }
  }
}
