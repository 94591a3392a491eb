import type {ReactiveController, ReactiveElement} from 'lit';

/** Opens all sections while the page prints: older browsers cannot do it with CSS alone. */
export class OpenForPrint implements ReactiveController {
  #opened: HTMLDetailsElement[] = [];

  constructor(private host: ReactiveElement & {renderAll(): void}) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    this.#close();
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = (): void => {
    this.host.renderAll();
    const closed = this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    this.#opened.push(...closed);
    for (const details of closed) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
