import type {ReactiveElement} from 'lit';
import {loadAskMessages, loadTitles} from '../../base/askable.js';
import {askable} from '../../content/ask-about.table.js';
import type {AskAboutMessages} from '../../content/model.js';
import {
  askedState,
  isAsked,
  restoreAsked,
  subjectOf,
  toggleAsked,
} from '../../lib/asked-questions.js';
import {hasPlanner, plannerEvent} from '../../lib/planner-presence.js';
import {safeDocument} from '../../lib/safe-globals.js';
import {styles} from './ask-about.styles.js';
import {askTargets, type AskTarget} from './ask-targets.js';
import {renderAsk} from './render-ask.js';
import {plannerUrl} from './planner-url.js';

/** Adds “Ask about this” below everything in a widget that can be asked about. */
class AskLinksController {
  #host: ReactiveElement;
  #language: string | undefined;
  #messages: AskAboutMessages | undefined;
  #titles = new Map<string, ReadonlyMap<string, string>>();
  #requested = new Set<string>();
  /** Questions that the browser refused to store. */
  #refused = new Set<string>();
  #stop: (() => void)[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    const root = host.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    if (plannerUrl(host) && host.hasAttribute('remember')) restoreAsked();
    host.addController(this);
  }

  hostConnected(): void {
    safeDocument.addEventListener(plannerEvent, this.#update);
    this.#stop = [
      askedState.subscribe(this.#update),
      () => safeDocument.removeEventListener(plannerEvent, this.#update),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  hostUpdated(): void {
    this.#update();
  }

  #update = (): void => {
    const root = this.#host.shadowRoot!;
    const language = root.querySelector<HTMLElement>('article')?.lang;
    if (!language) return;
    if (language !== this.#language) {
      this.#language = language;
      this.#messages = undefined;
      this.#titles.clear();
      this.#requested.clear();
    }
    const url = hasPlanner() ? undefined : plannerUrl(this.#host);
    const isOffered = hasPlanner() || url !== undefined;
    for (const target of askTargets(root)) this.#render(target, url, isOffered);
  };

  #render(target: AskTarget, url: string | undefined, isOffered: boolean): void {
    const {container, key} = target;
    const {module, section} = subjectOf(key)!;
    const title = this.#titles.get(module)?.get(key);
    if (isOffered && !this.#requested.has(module)) void this.#load(module);
    const messages = this.#messages;
    renderAsk(
      container,
      isOffered && messages && title
        ? {
            messages,
            title,
            kind: askable[module]![section]!,
            url,
            isAsked: isAsked(key),
            isRefused: this.#refused.has(key),
            toggle: () => this.#toggle(key, url),
          }
        : undefined,
    );
  }

  #toggle(key: string, url: string | undefined): void {
    const isStored = toggleAsked(key, this.#host.hasAttribute('remember'));
    this.#refused.delete(key);
    // Without a planner on this page, a question that is not stored is nowhere.
    if (!isStored && url) this.#refused.add(key);
    this.#update();
  }

  async #load(module: string): Promise<void> {
    const language = this.#language!;
    this.#requested.add(module);
    try {
      const [messages, titles] = await Promise.all([
        loadAskMessages(this.#host, language),
        loadTitles(this.#host, module, language),
      ]);
      if (language !== this.#language) return;
      this.#messages = messages;
      this.#titles.set(module, titles);
      this.#update();
    } catch {
      // The next update tries again.
      this.#requested.delete(module);
    }
  }
}

const controllers = new WeakMap<ReactiveElement, AskLinksController>();

/** Adds “Ask about this” to a widget, now and after each of its updates. */
export function addAskLinks(host: ReactiveElement): void {
  if (!controllers.has(host)) controllers.set(host, new AskLinksController(host));
  controllers.get(host)!.hostUpdated();
}
