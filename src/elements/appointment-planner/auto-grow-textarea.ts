import {css, html, nothing, type TemplateResult} from 'lit';

/** A text field that is as high as its text, in every engine and on paper. */
export interface GrowText {
  readonly id: string;
  readonly value: string;
  /** Where no `<label>` names it. */
  readonly label?: string;
  /** Id of what the field is about. */
  readonly about?: string;
}

/** The text stands behind the field too and gives it its height; on paper it stands alone. */
export const autoGrowTextarea = (
  {id, value, label, about}: GrowText,
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

export const growTextStyles = css`
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
