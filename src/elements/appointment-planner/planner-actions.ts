import type {ReactiveControllerHost} from 'lit';
import type {PlannerMessages} from '../../content/appointment-planner.js';
import {interpolate} from '../../lib/interpolate.js';
import type {AskedQuestion} from '../../lib/asked-questions.js';
import {questionOf, type AskedQuestions} from './asked-questions.js';
import type {ChecklistCallbacks, ChecklistLine} from './checklist.js';
import type {ActionResult, SheetSnapshot} from './sheet-actions.js';
import type {SheetActions, SheetStore} from './sheet-store.js';
import {
  addOwn,
  arrange,
  blank,
  changeLine,
  isBlank,
  moved,
  withoutOwn,
  type Sheet,
} from './sheet.js';

type Message = (messages: PlannerMessages) => string;
type Action = (
  actions: SheetActions,
  sheet: SheetSnapshot,
) => Promise<ActionResult> | ActionResult | void;

/** The sheet and the questions of other widgets before a removal. */
interface UndoState {
  readonly scope: 'list' | 'sheet';
  readonly before: Sheet;
  readonly asked: readonly AskedQuestion[];
}

/** The element that the reader uses. */
export interface PlannerHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** Changes the sheet on the reader's request, announces the outcome and moves the focus. */
export class PlannerActions {
  #host: PlannerHost;
  #store: SheetStore;
  #asked: AskedQuestions;
  #snapshot: () => SheetSnapshot;
  #status: {isVisible: boolean; message: Message} | undefined;
  #undoState: UndoState | undefined;
  #manualCopyText: string | undefined;

  /** `snapshot` returns the sheet as displayed. */
  constructor(
    host: PlannerHost,
    store: SheetStore,
    asked: AskedQuestions,
    snapshot: () => SheetSnapshot,
  ) {
    this.#host = host;
    this.#store = store;
    this.#asked = asked;
    this.#snapshot = snapshot;
  }

  /** The outcome of the last action. If not visible, only screen readers announce it. */
  get status(): {readonly isVisible: boolean; readonly message: Message} | undefined {
    return this.#status;
  }

  /** The sheet before the last removal, until the next change. */
  get undoState(): UndoState | undefined {
    return this.#undoState;
  }

  /** The sheet's text to copy by hand, if the browser refused to copy it or may have refused to save it. */
  get manualCopyText(): string | undefined {
    return this.#manualCopyText;
  }

  /** Changes the sheet; an earlier removal can no longer be undone. */
  setSheet(sheet: Sheet, undoState?: PlannerActions['undoState']): void {
    this.#store.set(sheet);
    this.#undoState = undoState;
    this.clearStatus();
  }

  /** Announces an outcome, by default only to screen readers. */
  announce(message: Message, isVisible = false): void {
    this.#status = {isVisible, message};
    this.#host.requestUpdate();
  }

  clearStatus(): void {
    this.#status = undefined;
    this.clearManualCopy();
  }

  clearManualCopy(): void {
    this.#manualCopyText = undefined;
    this.#host.requestUpdate();
  }

  /** What the reader can do with the lines of a section. */
  listCallbacks(section: string, lines: readonly ChecklistLine[]): ChecklistCallbacks {
    return {
      change: (key, change) => this.setSheet(changeLine(this.#store.sheet, key, change)),
      openNote: (key) => {
        this.setSheet(changeLine(this.#store.sheet, key, {note: ''}));
        void this.#focus(`note-${key}`);
      },
      move: (key, by) => {
        const keys = lines.map((line) => line.key);
        const next = moved(keys, key, by);
        this.setSheet(arrange(this.#store.sheet, section, next));
        const position = {place: `${next.indexOf(key) + 1}`, count: `${next.length}`};
        this.announce(({list}) => interpolate(list.moved, position));
        void this.#focus(`${by < 0 ? 'up' : 'down'}-${key}`);
      },
      remove: (key) => {
        const {sheet} = this.#store;
        const asked = this.#asked.all;
        if (questionOf(key)) this.#asked.remove(key);
        this.setSheet(withoutOwn(sheet, key), {scope: 'list', before: sheet, asked});
        this.announce(({list}) => list.removed);
        void this.#focus('undo');
      },
    };
  }

  /** Adds the drafted question after `lines`. */
  addQuestion(lines: readonly ChecklistLine[]): void {
    const {sheet} = this.#store;
    const question = sheet.draft.trim();
    if (question) {
      const keys = lines.map(({key}) => key);
      this.setSheet({...addOwn(sheet, keys, question), draft: ''});
      this.announce(({list}) => list.added);
    }
    void this.#focus('own-new');
  }

  undo = (): void => {
    const {scope, before, asked} = this.#undoState!;
    this.#asked.replace(asked);
    this.setSheet(before);
    void this.#focus(scope === 'list' ? 'own-new' : 'clear');
  };

  /** Removes all entries, also from the browser's storage. */
  clear(): void {
    const {sheet} = this.#store;
    const asked = this.#asked.all;
    const isEmpty = isBlank(sheet) && !asked.length;
    this.#asked.replace([]);
    this.setSheet(blank, isEmpty ? undefined : {scope: 'sheet', before: sheet, asked});
    this.#store.save();
    this.announce((messages) => messages.sheet.cleared);
    void this.#focus(this.#undoState ? 'undo' : 'clear');
  }

  /** Runs a lazily loaded action and announces the outcome. */
  async run(action: Action): Promise<void> {
    this.clearStatus();
    try {
      // Once loaded, the action has to start within the click: sharing needs the user's activation.
      const actions = this.#store.actions ?? (await this.#store.load());
      const sheet = this.#snapshot();
      const result = await action(actions, sheet);
      if (!result) return;
      this.announce((messages) => messages.sheet[result], true);
      // Nobody tells a page if a download was allowed, so the text is at hand too.
      if (result === 'copyFailed' || result === 'saved') {
        this.#manualCopyText = actions.text(sheet);
      }
      if (result !== 'copyFailed') return;
      await this.#focus('by-hand');
      this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand')?.select();
    } catch {
      this.announce(({failed}) => failed, true);
    }
  }

  async #focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}
