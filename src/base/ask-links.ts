import type {ReactiveController, ReactiveElement} from 'lit';
import {hasPlanner, plannerEvent} from '../lib/planner-presence.js';
import {safeDocument} from '../lib/safe-globals.js';
import {features} from './feature-registry.js';

/** Loads “Ask about this” once there is a planner to put questions in. */
export class AskLinks implements ReactiveController {
  #isRequested = false;

  constructor(private host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    safeDocument.addEventListener(plannerEvent, this.#load);
  }

  hostDisconnected(): void {
    safeDocument.removeEventListener(plannerEvent, this.#load);
  }

  hostUpdated(): void {
    this.#load();
  }

  #load = (): void => {
    const {host} = this;
    if (this.#isRequested || !(hasPlanner() || host.hasAttribute('planner'))) return;
    if (!host.renderRoot?.querySelector('article')) return;
    this.#isRequested = true;
    features?.addAskLinks(host).catch(() => (this.#isRequested = false));
  };
}
