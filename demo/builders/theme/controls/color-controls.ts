import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {group} from '../../shared/controls.js';
import {t, translate} from '../../shared/translate.js';
import {computeHex, type Scheme, type Values} from '../check-theme.js';
import {colorLabels, mainColors, moreColors, schemeLabel, type EditableColor} from '../labels.js';
import {getState, invalidColor, setColor} from '../store.js';
import {colorToken, schemes, stateColor} from '../theme-state.js';

/** A color picker and a text field for one color in one scheme. Empty, the color is computed. */
function colorField(name: EditableColor, scheme: Scheme, values: Values): TemplateResult {
  const token = colorToken(name);
  const chosen = stateColor(getState(), token, scheme);
  const current = chosen ?? computeHex(name, values, scheme);
  const invalid = invalidColor(token, scheme);
  const label = `${translate(colorLabels[name])}, ${schemeLabel(scheme)}`;
  const onInput = ({target}: Event) => setColor(token, scheme, (target as HTMLInputElement).value);
  return html`<div class="color">
    <input type="color" aria-label=${label} .value=${live(current)} @input=${onInput} />
    <input
      type="text"
      aria-label=${`${label}, ${t('as text', 'como texto')}`}
      aria-invalid=${invalid === undefined ? nothing : 'true'}
      spellcheck="false"
      autocomplete="off"
      placeholder=${current}
      .value=${live(invalid ?? chosen ?? '')}
      @change=${onInput}
    />
    ${
      invalid === undefined
        ? nothing
        : html`<p class="wrong">${t('This is not a color.', 'Esto no es un color.')}</p>`
    }
  </div>`;
}

function colorRow(name: EditableColor, values: Values): TemplateResult {
  const title = translate(colorLabels[name]);
  const {hint} = colorLabels[name];
  return html`<div class="colors" role="group" aria-label=${title}>
    <p><strong>${title}</strong>${hint ? html` <small>${translate(hint)}</small>` : nothing}</p>
    ${schemes.map((scheme) => colorField(name, scheme, values))}
  </div>`;
}

/** The colors that most themes set. */
export const colorControls = (values: Values): TemplateResult =>
  group(
    t('Colors', 'Colores'),
    html`<p class="schemes" aria-hidden="true">
      ${schemes.map((scheme) => html`<span>${schemeLabel(scheme)}</span>`)}
    </p>`,
    mainColors.map((name) => colorRow(name, values)),
  );

/** The colors that are computed unless a page sets them. */
export const moreColorControls = (values: Values): TemplateResult =>
  html`<details class="more">
    <summary>${t('More colors', 'Más colores')}</summary>
    <p class="hint">
      ${t('Empty fields are computed from the other colors.', 'Los campos vacíos se calculan a partir de los demás colores.')}
    </p>
    ${moreColors.map((name) => colorRow(name, values))}
  </details>`;
