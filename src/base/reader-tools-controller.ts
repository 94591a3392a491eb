import type {ReactiveController} from 'lit';
import type {WidgetContent} from '../content/model.js';
import {features, type ReaderTools, type ReaderToolsHost} from './feature-registry.js';
import {loadFailure} from './load-failure.js';
import type {LocalizedView} from './localized-view.js';

/** Loads the reader's tools once a widget needs one of them. `names` returns those it shows. */
export class ReaderToolsController implements ReactiveController {
  #tools: ReaderTools | undefined;
  #requested = false;
  #hasFailed = false;

  constructor(
    private host: ReaderToolsHost,
    private names: () => readonly string[],
  ) {
    host.addController(this);
  }

  /** Not called on a server, where there are no tools. */
  hostUpdate(): void {
    // The language buttons are not part of the feature.
    if (this.#requested || this.names().every((name) => /^(language|none)$/.test(name))) return;
    this.#requested = true;
    void this.#load();
  }

  #load = async (): Promise<void> => {
    try {
      this.#tools = await features?.createReaderTools(this.host);
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
  };

  /** Another try, where the reader has not asked for it. */
  #retryOnline = (): void => {
    if (this.#hasFailed) void this.#load();
  };

  hostConnected(): void {
    addEventListener('online', this.#retryOnline);
  }

  hostDisconnected(): void {
    this.#tools?.stop();
    removeEventListener('online', this.#retryOnline);
  }

  /** The tools above the main part; undefined until they have loaded. */
  render(view: LocalizedView<WidgetContent>): unknown {
    if (this.#hasFailed) return loadFailure(view.messages, this.#load);
    return this.#tools?.render(view, this.names());
  }

  /** The tools below the main part; undefined until they have loaded. */
  renderEnd(): unknown {
    return this.#tools?.renderEnd(this.names());
  }
}
