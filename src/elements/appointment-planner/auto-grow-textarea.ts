import {css, html, nothing, type TemplateResult} from 'lit';

/** The options of an auto-growing text field. */
export interface AutoGrowOptions {
  readonly id: string;
  readonly value: string;
  /** Accessible name, if no `<label>` refers to the field. */
  readonly label?: string;
  /** Id of the element that describes the field. */
  readonly about?: string;
}

/**
 * A text field as tall as its text. A copy of the text behind the field sets the height, in every browser;
 * print shows the copy instead of the field.
 */
export const autoGrowTextarea = (
  {id, value, label, about}: AutoGrowOptions,
  write: (value: string) => void,
): TemplateResult =>
  html`<span class="grow">
    <textarea
      id=${id}
      rows="1"
      dir="auto"
      autocomplete="off"
      aria-label=${label ?? nothing}
      aria-describedby=${about ?? nothing}
      .value=${value}
      @input=${({target}: Event) => write((target as HTMLTextAreaElement).value)}
    ></textarea
    ><span class="typed" id="typed-${id}" dir="auto">${value}​</span></span
  >`;

export const autoGrowStyles = css`
  .grow {
    display: grid;
    min-width: 0;
  }
  .grow > * {
    grid-area: 1 / 1;
    min-width: 0;
    min-height: 44px;
    margin: 0;
    padding: 0.5em 0.625em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.4;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .grow > textarea {
    resize: none;
    overflow: hidden;
  }
  .typed {
    visibility: hidden;
  }
  @media print {
    .grow > textarea {
      display: none;
    }
    .grow > .typed {
      visibility: visible;
      min-height: 0;
      padding: 0;
      border: 0;
    }
  }
`;
