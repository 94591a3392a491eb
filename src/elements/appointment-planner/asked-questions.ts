import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {QuestionText} from '../../base/askable.js';
import {lazy} from '../../i18n/lazy.js';
import {
  askedState,
  restoreAsked,
  setAsked,
  subjectOf,
  type AskedQuestion,
} from '../../lib/asked-questions.js';
import {addPlanner} from '../../lib/planner-presence.js';
import type {Sheet} from './sheet.js';

const loadWords = lazy('the questions of <appointment-planner>', () => import('./asked-lines.js'));

const prefix = 'about.';

/** The key of a line for a question that was asked in a widget. */
const lineKey = (key: string): string => prefix + key;

/** The key of the question of a line; undefined for all other lines. */
export const questionOf = (line: string): string | undefined =>
  line.startsWith(prefix) && subjectOf(line.slice(prefix.length))
    ? line.slice(prefix.length)
    : undefined;

/** A line of the sheet, in one language. */
export interface AskedLine extends Partial<QuestionText> {
  readonly key: string;
}

/** The questions that readers asked in the widgets of the page. */
export class AskedQuestions implements ReactiveController {
  #host: ReactiveControllerHost & Element & {readonly remember: boolean};
  #words = new Map<string, QuestionText | undefined>();
  #requested = new Set<string>();
  #isRestored = false;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element & {readonly remember: boolean}) {
    this.#host = host;
    host.addController(this);
  }

  /** The list, to bring it back after a removal. */
  get all(): readonly AskedQuestion[] {
    return askedState.value;
  }

  /** The lines in a language. One that is off the list stays if the reader has written a note for it. */
  lines({lines}: Sheet, language: string): AskedLine[] {
    const noted = Object.keys(lines).filter((key) => questionOf(key) && lines[key]!.note);
    const keys = new Set([...this.all.map(({key}) => lineKey(key)), ...noted]);
    return [...keys].map((key) => ({key, ...this.#wordsOf(questionOf(key)!, language)}));
  }

  /** Resolves when the words of all questions have loaded in a language, or failed to. */
  async load(language: string): Promise<void> {
    await Promise.all(this.all.map(({key}) => this.#load(key, language)));
  }

  replace(questions: readonly AskedQuestion[]): void {
    setAsked(questions);
  }

  remove(line: string): void {
    this.replace(this.all.filter(({key}) => lineKey(key) !== line));
  }

  hostConnected(): void {
    this.#stop = [
      addPlanner(this.#host),
      askedState.subscribe(this.#onChange),
      askedState.onStored(() => this.#host.remember && restoreAsked()),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  hostUpdate(): void {
    if (this.#isRestored || !this.#host.remember) return;
    this.#isRestored = true;
    restoreAsked();
    this.#onChange();
  }

  #onChange = (): void => {
    // What is on the sheet is stored if the sheet is, wherever it was asked.
    if (this.#host.remember && this.all.some(({stored}) => !stored)) {
      setAsked(this.all.map((question) => ({...question, stored: true})));
    }
    this.#host.requestUpdate();
  };

  #wordsOf(key: string, language: string): QuestionText | undefined {
    const id = `${language} ${key}`;
    if (!this.#words.has(id)) void this.#load(key, language);
    return this.#words.get(id);
  }

  async #load(key: string, language: string): Promise<void> {
    const id = `${language} ${key}`;
    if (this.#requested.has(id)) return;
    this.#requested.add(id);
    try {
      const {loadQuestion} = await loadWords();
      this.#words.set(id, await loadQuestion(this.#host, key, language));
      this.#host.requestUpdate();
    } catch {
      // The next update tries again.
      this.#requested.delete(id);
    }
  }
}
