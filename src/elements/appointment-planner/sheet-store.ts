import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {lazy} from '../../i18n/lazy.js';
import {safeDocument} from '../../lib/safe-globals.js';
import {LeaveGuard} from './leave-guard.js';
import type actions from './sheet-actions.js';
import {blank, isBlank, type Sheet} from './sheet.js';

/** The lazily loaded actions. */
export type SheetActions = typeof actions;

/** The element whose sheet is stored. */
export interface SheetStoreHost extends ReactiveControllerHost {
  readonly remember: boolean;
  readonly isConnected: boolean;
}

const loadActions = lazy(
  'the actions of <appointment-planner>',
  () => import('./sheet-actions.js'),
);

/** Time after the last change, in milliseconds, before the sheet is stored. */
const saveDelay = 300;

/** The sheet of one planner. With `remember`, it is stored and follows the page's other planners. */
export class SheetStore implements ReactiveController {
  #host: SheetStoreHost;
  #builtInKeys: () => readonly string[] | undefined;
  #hasMore: () => boolean;
  #actions: SheetActions | undefined;
  #sheet = blank;
  #isWritable = true;
  #isRestored = false;
  #isWriting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: (() => void) | undefined;
  #guard = new LeaveGuard();

  /**
   * `builtInKeys` returns the keys of all built-in lines, or undefined until the content has loaded; `hasMore`
   * if there is anything else that is lost with the page.
   */
  constructor(
    host: SheetStoreHost,
    builtInKeys: () => readonly string[] | undefined,
    hasMore: () => boolean,
  ) {
    this.#host = host;
    this.#hasMore = hasMore;
    this.#builtInKeys = builtInKeys;
    host.addController(this);
  }

  get sheet(): Sheet {
    return this.#sheet;
  }

  /** False after the browser refused to store the sheet. */
  get isWritable(): boolean {
    return this.#isWritable;
  }

  /** The actions, if they have loaded. */
  get actions(): SheetActions | undefined {
    return this.#actions;
  }

  /** Loads the actions; rejects if that fails. */
  async load(): Promise<SheetActions> {
    this.#actions ??= (await loadActions()).default;
    if (this.#host.remember && !this.#isRestored) this.#host.requestUpdate();
    return this.#actions;
  }

  /** Replaces the sheet and stores it soon. */
  set(sheet: Sheet): void {
    this.#sheet = sheet;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = this.#host.remember ? setTimeout(this.save, saveDelay) : undefined;
  }

  /** Stores a pending change now. */
  save = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isWriting = true;
    this.#isWritable = this.#isRestored && this.#actions!.keep(this.#sheet);
    this.#isWriting = false;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.#host.requestUpdate();
    if (this.#isRestored && this.#isWritable) {
      this.#watch();
      this.#sync();
    }
    addEventListener('pagehide', this.save);
    safeDocument.addEventListener('visibilitychange', this.save);
  }

  hostDisconnected(): void {
    this.save();
    this.#guard.toggle(false);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    removeEventListener('pagehide', this.save);
    safeDocument.removeEventListener('visibilitychange', this.save);
  }

  hostUpdate(): void {
    const keys = this.#builtInKeys();
    if (keys && this.#host.remember && !this.#isRestored) this.#restore(keys);
  }

  /** What is not stored is lost with the page: many browsers do not bring text in a shadow root back. */
  hostUpdated(): void {
    const isStored = this.#host.remember && this.#isWritable;
    const isEmpty = isBlank(this.#sheet) && !this.#hasMore();
    this.#guard.toggle(this.#host.isConnected && !isStored && !isEmpty);
  }

  /** Entries made before the stored sheet loaded win, but never overwrite it. */
  #restore(keys: readonly string[]): void {
    const stored = this.#actions?.recall(keys);
    const isUnused = isBlank(this.#sheet);
    if (isUnused && stored) this.#sheet = stored;
    this.#isRestored = !!this.#actions && (isUnused || !stored);
    this.#isWritable = this.#isRestored;
    if (this.#isRestored && this.#host.isConnected) this.#watch();
  }

  #watch(): void {
    this.#stopWatching ??= this.#actions?.watch(this.#sync);
  }

  /** Takes over what another planner stored, unless the reader is editing this one. */
  #sync = (): void => {
    const keys = this.#builtInKeys();
    if (!keys || !this.#host.remember || this.#isWriting || this.#timer !== undefined) return;
    this.#sheet = this.#actions!.recall(keys) ?? blank;
    this.#host.requestUpdate();
  };
}
