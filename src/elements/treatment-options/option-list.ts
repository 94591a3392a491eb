import {html, nothing, type TemplateResult} from 'lit';
import type {MarkedText} from '../../content/model.js';
import {renderInline} from '../../components/inline.js';

/** One entry: what it is, what is said of it, and a word for what is new about it. */
export interface ListedOption {
  readonly title: MarkedText;
  readonly text: MarkedText;
  readonly flag?: MarkedText | undefined;
}

/** Entries under their heading; nothing where there is no entry. */
export const optionList = (
  heading: TemplateResult,
  options: readonly ListedOption[],
): TemplateResult | typeof nothing =>
  options.length
    ? html`${heading}
        <ul class="options" part="options">
          ${options.map(
            ({title, text, flag}) =>
              html`<li part="option">
                <p>
                  <strong>${title}</strong>
                  ${flag ? html`<span class="flag" part="flag">${flag}</span>` : nothing}
                </p>
                <p part="passage">${renderInline(text)}</p>
              </li>`,
          )}
        </ul>`
    : nothing;
