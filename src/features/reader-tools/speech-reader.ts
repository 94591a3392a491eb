import type {Sentence} from './sentences.js';

/** Speech rates, where 1 is the voice's own; in the order of their labels. */
export const rates = [0.75, 1, 1.25] as const;

/**
 * A voice of this device for a language, preferably of the region in `format` (a BCP 47 tag). Voices
 * that run on a server are excluded: they would send it the text.
 */
export function voiceFor(language: string, format: string): SpeechSynthesisVoice | undefined {
  const voices =
    globalThis.speechSynthesis?.getVoices().filter((voice) => voice.localService) ?? [];
  const tagOf = ({lang}: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
  return (
    voices.find((voice) => tagOf(voice) === format.toLowerCase()) ??
    voices.find((voice) => tagOf(voice).split('-')[0] === language)
  );
}

/**
 * Reads sentences aloud, one utterance each: some browsers cut long utterances off, and pausing within
 * one is unreliable on phones, so resuming starts the sentence over.
 */
export class SpeechReader {
  #next = 0;
  #utterance: SpeechSynthesisUtterance | undefined;
  /** One of `rates`; applies from the next sentence. */
  rate = 1;

  /** @param onChange - Called when another sentence is read, and when reading pauses or ends. */
  constructor(
    readonly sentences: readonly Sentence[],
    private voice: SpeechSynthesisVoice,
    private onChange: () => void,
  ) {}

  /** The sentence that is being read or is paused; undefined at the end. */
  get current(): Sentence | undefined {
    return this.sentences[this.#next];
  }

  get playing(): boolean {
    return Boolean(this.#utterance);
  }

  play(): void {
    const {current} = this;
    if (!current) return this.onChange();
    const utterance = new SpeechSynthesisUtterance(current.text);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    utterance.rate = this.rate;
    utterance.onend = () => {
      // A canceled utterance ends too.
      if (utterance !== this.#utterance) return;
      this.#utterance = undefined;
      this.#next++;
      this.play();
    };
    utterance.onerror = () => {
      if (utterance === this.#utterance) this.pause();
    };
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
    this.onChange();
  }

  pause(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.onChange();
  }

  /** Ends reading; it cannot be resumed. */
  stop(): void {
    this.#next = this.sentences.length;
    this.pause();
  }
}
