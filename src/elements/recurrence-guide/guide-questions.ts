import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {askedState, restoreAsked} from '../../lib/asked-questions.js';
import {addPlanner} from '../../lib/planner-presence.js';

/** Offers “Ask about this” if the guide has the planner's chapter, and follows the number of questions. */
export class GuideQuestions implements ReactiveController {
  #host: ReactiveControllerHost & {readonly remember: boolean};
  #chapters: () => readonly string[];
  #stop: (() => void)[] = [];
  #removePlanner: (() => void) | undefined;
  #isRestored = false;

  constructor(
    host: ReactiveControllerHost & {readonly remember: boolean},
    chapters: () => readonly string[],
  ) {
    this.#host = host;
    this.#chapters = chapters;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = [
      askedState.subscribe(() => this.#host.requestUpdate()),
      askedState.onStored(() => this.#host.remember && restoreAsked()),
    ];
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
    this.#offer(false);
  }

  hostUpdate(): void {
    if (this.#isRestored || !this.#host.remember) return;
    this.#isRestored = true;
    restoreAsked();
  }

  hostUpdated(): void {
    this.#offer(this.#stop.length > 0 && this.#chapters().includes('appointment-planner'));
  }

  #offer(hasPlanner: boolean): void {
    if (hasPlanner === Boolean(this.#removePlanner)) return;
    this.#removePlanner?.();
    this.#removePlanner = hasPlanner ? addPlanner(this) : undefined;
  }
}
