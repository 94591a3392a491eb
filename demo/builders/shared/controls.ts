/** Form controls of both builders. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

type Content = unknown;

/** A titled group of controls. */
export const group = (title: string, ...content: Content[]): TemplateResult =>
  html`<fieldset>
    <legend>${title}</legend>
    ${content}
  </fieldset>`;

/** A checkbox; `extra` goes beside its label. */
export const checkbox = (
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
  extra: Content = nothing,
): TemplateResult =>
  html`<div class="choice">
    <label
      ><input
        type="checkbox"
        .checked=${live(checked)}
        @change=${({target}: Event) => onChange((target as HTMLInputElement).checked)}
      />
      <span>${label}</span></label
    >${extra}
  </div>`;

/** A radio button. */
export const radio = (
  name: string,
  label: string,
  checked: boolean,
  onSelect: () => void,
): TemplateResult =>
  html`<div class="choice">
    <label
      ><input type="radio" name=${name} .checked=${live(checked)} @change=${onSelect} />
      <span>${label}</span></label
    >
  </div>`;

/** A labeled text field. */
export const textField = (
  label: string,
  value: string,
  onInput: (value: string) => void,
  {type = 'text', hint = ''}: {readonly type?: 'text' | 'date'; readonly hint?: string} = {},
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>${hint ? html`<small>${hint}</small>` : nothing}
    <input
      type=${type}
      spellcheck="false"
      autocomplete="off"
      .value=${live(value)}
      @input=${({target}: Event) => onInput((target as HTMLInputElement).value)}
  /></label>`;
