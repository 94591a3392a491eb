import type {Sentence} from './sentences.js';

/** Speech rates, where 1 is the voice's own; in the order of their labels. */
export const rates = [0.75, 1, 1.25] as const;

/** Some browsers drop what is spoken in the same task as `cancel()`. In milliseconds. */
const AFTER_CANCEL = 100;

/** Time in which a sentence has to begin, in milliseconds. Voices that are loaded first take seconds. */
const START_LIMIT = 5000;

/** Number of times a sentence that did not begin is tried. */
const TRIES = 2;

/** The reader that speaks: the browser has one queue for all, and two would take turns. */
let active: SpeechReader | undefined;

/** Frames and other copies of this code have an `active` of their own; this is how they learn of ours. */
const channelName = 'recurrence-widgets.listen';

function setActive(reader: SpeechReader): void {
  active?.stop();
  active = reader;
}

/**
 * Reads sentences aloud, one utterance each: some browsers cut long utterances off, and pausing within
 * one is unreliable on phones, so resuming starts the sentence over. Only one reads at a time, and none
 * after its page is left.
 */
export class SpeechReader {
  #next = 0;
  #utterance: SpeechSynthesisUtterance | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasFailed = false;
  #channel: BroadcastChannel | undefined;
  #rate = 1;
  #voice: SpeechSynthesisVoice;

  /** @param onChange - Called when another sentence is read, and when reading pauses or ends. */
  constructor(
    readonly sentences: readonly Sentence[],
    voice: SpeechSynthesisVoice,
    private onChange: () => void,
  ) {
    this.#voice = voice;
  }

  /** The sentence that is being read or is paused; undefined at the end. */
  get current(): Sentence | undefined {
    return this.sentences[this.#next];
  }

  get playing(): boolean {
    return Boolean(this.#utterance);
  }

  /** True if the browser did not begin to read; reset by `play()`. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  play(): void {
    // Something else may be in the queue. The first sentence has to be spoken within the reader's click.
    const isBusy = speechSynthesis.speaking || speechSynthesis.pending;
    if (active !== this) {
      setActive(this);
      addEventListener('pagehide', this.#pauseOnLeave);
    }
    this.#openChannel();
    this.#hasFailed = false;
    if (isBusy) speechSynthesis.cancel();
    this.#speak(TRIES, isBusy ? AFTER_CANCEL : 0);
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.onChange();
  }

  /** Changes the rate, one of `rates`. */
  setRate(rate: number): void {
    this.#rate = rate;
    this.#restart();
  }

  setVoice(voice: SpeechSynthesisVoice): void {
    this.#voice = voice;
    this.#restart();
  }

  /** Browsers keep voice and rate within an utterance, so the sentence starts over. */
  #restart(): void {
    if (!this.playing) return;
    speechSynthesis.cancel();
    this.#speak(TRIES, AFTER_CANCEL);
  }

  /** Ends reading; it cannot be resumed. */
  stop(): void {
    if (active !== this) return;
    this.#next = this.sentences.length;
    this.#release();
    this.pause();
  }

  #release(): void {
    active = undefined;
    this.#closeChannel();
    removeEventListener('pagehide', this.#pauseOnLeave);
  }

  #pauseOnLeave = (): void => {
    this.#closeChannel();
    this.pause();
  };

  /** Stops the others of this origin, and stops when one of them begins. */
  #openChannel(): void {
    if (!globalThis.BroadcastChannel) return;
    if (!this.#channel) {
      this.#channel = new BroadcastChannel(channelName);
      this.#channel.onmessage = () => this.stop();
    }
    this.#channel.postMessage(null);
  }

  /** An open channel would keep the page out of the browser's cache. */
  #closeChannel(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #speak(tries: number, delay = 0): void {
    clearTimeout(this.#timer);
    const {current} = this;
    if (!current) {
      this.#release();
      return this.onChange();
    }
    const utterance = new SpeechSynthesisUtterance(current.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = this.#rate;
    utterance.onstart = utterance.onboundary = () => {
      if (utterance === this.#utterance) clearTimeout(this.#timer);
    };
    utterance.onend = () => {
      // A canceled utterance ends too.
      if (utterance !== this.#utterance) return;
      this.#utterance = undefined;
      this.#next++;
      this.#speak(TRIES);
    };
    utterance.onerror = () => {
      if (utterance === this.#utterance) this.#fail();
    };
    this.#utterance = utterance;
    const speak = (): void => {
      this.#timer = setTimeout(() => this.#retry(tries - 1), START_LIMIT);
      speechSynthesis.speak(utterance);
    };
    if (delay) this.#timer = setTimeout(speak, delay);
    else speak();
    this.onChange();
  }

  #retry(tries: number): void {
    // Some voices do not say that they began.
    if (speechSynthesis.speaking) return;
    if (!tries) return this.#fail();
    speechSynthesis.cancel();
    this.#speak(tries, AFTER_CANCEL);
  }

  #fail(): void {
    this.#hasFailed = true;
    this.pause();
  }
}
