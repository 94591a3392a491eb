import type {Sentence} from './sentences.js';

/** How fast the voice may read, as Web Speech counts it: 1 is the voice's own speed. */
export const speeds = [0.75, 1, 1.25] as const;

/**
 * A voice of this device for a language; one of the language's own region first. Voices that are made on
 * a server are left out: they would send it what is read.
 */
export function voiceFor(language: string, format: string): SpeechSynthesisVoice | undefined {
  const all = globalThis.speechSynthesis?.getVoices() ?? [];
  const voices = all.filter(({localService}) => localService);
  const tag = ({lang}: SpeechSynthesisVoice) => lang.replace('_', '-').toLowerCase();
  return (
    voices.find((voice) => tag(voice) === format.toLowerCase()) ??
    voices.find((voice) => tag(voice).split('-')[0] === language)
  );
}

/**
 * Reads sentences aloud, one utterance each: long ones break off in some engines, and pausing within
 * one is unsure on phones, so a pause ends the sentence and going on begins it again.
 */
export class Reading {
  #next = 0;
  #utterance: SpeechSynthesisUtterance | undefined;
  rate = 1;

  constructor(
    readonly sentences: readonly Sentence[],
    private voice: SpeechSynthesisVoice,
    /** Called when another sentence is read, or none any more. */
    private changed: () => void,
  ) {}

  /** The sentence that is read, or at which it paused. */
  get current(): Sentence | undefined {
    return this.sentences[this.#next];
  }

  get playing(): boolean {
    return Boolean(this.#utterance);
  }

  play(): void {
    const {current} = this;
    if (!current) return this.changed();
    const utterance = new SpeechSynthesisUtterance(current.text);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    utterance.rate = this.rate;
    utterance.onend = () => {
      // A cancelled sentence ends too.
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
    this.changed();
  }

  pause(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.changed();
  }

  /** Ends for good. */
  stop(): void {
    this.#next = this.sentences.length;
    this.pause();
  }
}
