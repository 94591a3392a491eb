import {html, type TemplateResult} from 'lit';
import type {ReaderToolsHost} from '../../base/feature-registry.js';
import {chevron} from '../../components/icons.js';
import type {ToolMessages} from '../../content/model.js';

/** Factors of the widget's font size, in the order of their labels. */
const sizes = [1, 1.25, 1.5] as const;

/** Lets the reader choose a larger text size for the widget. */
export class TextSizeTool {
  #selected = 0;

  constructor(private host: ReaderToolsHost) {}

  render({size: messages}: ToolMessages): TemplateResult {
    return html`<details class="quiet tool">
      <summary>${chevron}${messages.open}</summary>
      <div role="group" aria-label=${messages.open}>
        ${messages.sizes.map(
          (label, index) =>
            html`<button
              type="button"
              aria-pressed=${index === this.#selected}
              @click=${() => this.#select(index)}
            >
              ${label}
            </button>`,
        )}
      </div>
    </details>`;
  }

  #select(index: number): void {
    this.#selected = index;
    this.host.style.setProperty('--_zoom', String(sizes[index]));
    this.host.requestUpdate();
  }
}
