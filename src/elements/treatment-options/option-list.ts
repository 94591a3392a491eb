import {html, nothing, type TemplateResult} from 'lit';
import type {MarkedText} from '../../content/model.js';
import {renderInline} from '../../components/inline.js';

/** An entry of the list. */
export interface ListedOption {
  /** The id of its main passage. */
  readonly id: string;
  readonly title: MarkedText;
  /** The main passage, and the passages that single answers add. */
  readonly texts: readonly MarkedText[];
  readonly flag?: MarkedText | undefined;
}

/** Treatments under their heading. Empty if there are none. */
export const optionList = (
  heading: TemplateResult,
  options: readonly ListedOption[],
): TemplateResult | typeof nothing =>
  options.length
    ? html`${heading}
        <ul role="list" class="options" part="options">
          ${options.map(
            ({id, title, texts, flag}) =>
              // The inner box, because something is added after it.
              html`<li part="option" data-ask=${id}>
                <div>
                  <p>
                    <strong>${title}</strong>
                    ${flag ? html`<span class="flag" part="flag">${flag}</span>` : nothing}
                  </p>
                  ${texts.map((text) => html`<p part="passage">${renderInline(text)}</p>`)}
                </div>
              </li>`,
          )}
        </ul>`
    : nothing;
