import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  answerState,
  type AnswerName,
  type GivenAnswer,
  type GivenAnswers,
  type ReaderAnswers,
} from './answer-state.js';

/** A widget that asks the reader, or uses answers. */
export interface SharedAnswersHost extends ReactiveControllerHost {
  readonly localName: string;
  /** Answers given in this widget may be stored on the device. */
  readonly remember: boolean;
}

/** Where answers that were not given in this widget come from: a widget's tag, or an earlier visit. */
export type AnswerOrigin = 'device' | (string & {});

/** What the reader did with all answers in this widget, until the next change. */
export type ClearState = 'cleared' | 'restored';

/** If answers are stored on the device: `off`: the page does not ask for it. `failed`: the browser refused. */
export type AnswerStorage = 'off' | 'on' | 'failed';

const entriesOf = (given: GivenAnswers) =>
  Object.entries(given) as (readonly [AnswerName, GivenAnswer])[];

/** What the search knows less exactly; an answer about the kind takes its place. */
const replacedByKind = ['near', 'omitKind'];

const valuesOf = (given: GivenAnswers): string =>
  JSON.stringify(
    entriesOf(given)
      .map(([name, {value}]) => [name, value])
      .sort(),
  );

/** False after the browser refused to store answers. */
let isWritable = true;

/** Stores the answers that may be, and removes the stored ones if there are none. */
function store(given: GivenAnswers): void {
  const kept = entriesOf(given).filter(([, {stored}]) => stored);
  isWritable = answerState.write(kept.length ? Object.fromEntries(kept) : undefined);
}

/** The answers that one widget shares with the others of the page. Updates the widget when they change. */
export class SharedAnswers implements ReactiveController {
  #host: SharedAnswersHost;
  #onOthersChange: () => void;
  #isOwnChange = false;
  #isRestored = false;
  #clearState: ClearState | undefined;
  #beforeClear: GivenAnswers = {};
  #stop: (() => void)[] = [];

  /** `onOthersChange` is called when another widget changed the answers. */
  constructor(host: SharedAnswersHost, onOthersChange = () => {}) {
    this.#host = host;
    this.#onOthersChange = onOthersChange;
    host.addController(this);
  }

  /** The answers. */
  get answers(): ReaderAnswers {
    return Object.fromEntries(
      entriesOf(answerState.value).map(([name, {value}]) => [name, value]),
    ) as ReaderAnswers;
  }

  /** Where some answers come from, if not from this widget. */
  originsOf(names: readonly AnswerName[]): AnswerOrigin[] {
    const origins = names
      .map((name) => answerState.value[name])
      .filter((given) => given !== undefined)
      .map(({from, restored}) => (restored ? 'device' : from))
      .filter((origin) => origin !== this.#host.localName);
    return [...new Set(origins)];
  }

  get isEmpty(): boolean {
    return !entriesOf(answerState.value).length;
  }

  get clearState(): ClearState | undefined {
    return this.#clearState;
  }

  /** Resolves when the widget shows the last change. */
  get updateComplete(): Promise<boolean> {
    return this.#host.updateComplete;
  }

  get storage(): AnswerStorage {
    if (!this.#host.remember) return 'off';
    return isWritable ? 'on' : 'failed';
  }

  /** Changes some answers; undefined, false and empty ones are removed. */
  set(changes: ReaderAnswers): void {
    const {localName: from, remember: stored} = this.#host;
    const given: Record<string, GivenAnswer> = {...answerState.value};
    if ('kind' in changes) for (const name of replacedByKind) delete given[name];
    if ('receptors' in changes) delete given['omitReceptors'];
    for (const [name, value] of Object.entries(changes)) {
      const isEmpty = !value || (Array.isArray(value) && !value.length);
      if (isEmpty) delete given[name];
      else given[name] = {value, from, stored};
    }
    this.#replace(given);
  }

  /** Removes all answers, for every widget and from the device. */
  clear(): void {
    this.#beforeClear = answerState.value;
    this.#replace({}, 'cleared');
  }

  /** Brings back what `clear()` removed, also on the device. */
  undoClear(): void {
    this.#replace(this.#beforeClear, 'restored');
  }

  hostConnected(): void {
    this.#stop = [
      answerState.subscribe(this.#onChange),
      answerState.onStored(() => this.#host.remember && this.#sync()),
    ];
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  hostUpdate(): void {
    if (this.#isRestored || !this.#host.remember) return;
    this.#isRestored = true;
    this.#merge();
  }

  /** Takes over what is stored; what was answered on this page wins. */
  #merge(): void {
    const stored = answerState.read();
    if (!stored) return;
    const restored = entriesOf(stored).map(
      ([name, given]) => [name, {...given, stored: true, restored: true}] as const,
    );
    const before = answerState.value;
    const merged: GivenAnswers = {...Object.fromEntries(restored), ...before};
    if (Object.keys(merged).length > Object.keys(before).length) answerState.set(merged);
  }

  /** Follows another window. */
  #sync(): void {
    const given = entriesOf(answerState.value).filter(([, {stored}]) => !stored);
    const restored = entriesOf(answerState.read() ?? {}).map(
      ([name, answer]) => [name, {...answer, restored: true}] as const,
    );
    const next = Object.fromEntries([...restored, ...given]);
    if (valuesOf(next) !== valuesOf(answerState.value)) answerState.set(next);
  }

  #replace(given: GivenAnswers, clearState?: ClearState): void {
    this.#clearState = clearState;
    if (clearState !== 'cleared') this.#beforeClear = {};
    const isKept = [answerState.value, given].some((answers) =>
      entriesOf(answers).some(([, {stored}]) => stored),
    );
    this.#isOwnChange = true;
    answerState.set(given);
    this.#isOwnChange = false;
    if (isKept) store(given);
  }

  #onChange = (): void => {
    if (!this.#isOwnChange) {
      this.#clearState = undefined;
      this.#beforeClear = {};
      this.#onOthersChange();
    }
    this.#host.requestUpdate();
  };
}
