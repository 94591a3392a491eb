import type {ReactiveController} from 'lit';
import type {WidgetContent} from '../content/model.js';
import {features, type ReaderTools, type ReaderToolsHost} from './feature-registry.js';
import type {LocalizedView} from './localized-view.js';

/** Loads the reader's tools once a widget needs one of them. `names` returns those it shows. */
export class ReaderToolsController implements ReactiveController {
  #tools: ReaderTools | undefined;
  #requested = false;

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
    features?.createReaderTools(this.host).then(
      (tools) => {
        this.#tools = tools;
        this.host.requestUpdate();
      },
      () => {
        this.#requested = false;
        addEventListener('online', () => this.host.requestUpdate(), {once: true});
      },
    );
  }

  hostDisconnected(): void {
    this.#tools?.stop();
  }

  /** The tools above the main part; undefined until they have loaded. */
  render(view: LocalizedView<WidgetContent>): unknown {
    return this.#tools?.render(view, this.names());
  }

  /** The tools below the main part; undefined until they have loaded. */
  renderEnd(): unknown {
    return this.#tools?.renderEnd(this.names());
  }
}
