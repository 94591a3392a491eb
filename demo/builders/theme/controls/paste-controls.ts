import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {t} from '../../shared/translate.js';
import {readBrandColors, type FoundColor} from '../brand-colors.js';
import {InvalidValue} from '../check-theme.js';
import {swatch} from '../swatch.js';
import {redraw, update} from '../store.js';

const maxColors = 24;

let pasted: {readonly text: string; readonly found: readonly FoundColor[]; readonly error: string} =
  {text: '', found: [], error: ''};

function readPasted(text: string): void {
  try {
    const {state, found} = readBrandColors(text);
    const isEmpty = !Object.keys(state).length;
    const error = isEmpty && text.trim() ? t('No colors found.', 'No se encontraron colores.') : '';
    pasted = {text, found, error};
    if (isEmpty) redraw();
    else update(state);
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    const prefix = t('This cannot be read', 'Esto no se puede leer');
    pasted = {text, found: [], error: `${prefix}: ${error.message}.`};
    redraw();
  }
}

const foundColor = ({name, hex}: FoundColor): TemplateResult =>
  html`<li>
    ${swatch(hex, hex, hex)} <code>${hex}</code> <small>${name}</small>
    <button
      type="button"
      aria-label=${`${hex}: ${t('use as accent', 'usar como acento')}`}
      @click=${() => update({'--rw-color-accent': {light: hex}})}
    >
      ${t('Accent', 'Acento')}
    </button>
  </li>`;

/** A field for a brand's colors in any form. */
export const pasteControls = (): TemplateResult =>
  html`<details class="more">
    <summary>${t('Paste your brand’s colors', 'Pegue los colores de su marca')}</summary>
    <label class="field"
      ><small
        >${t(
          'Hex values, CSS, or design tokens as JSON',
          'Valores hex, CSS o tokens de diseño en JSON',
        )}</small
      >
      <textarea
        rows="4"
        spellcheck="false"
        .value=${live(pasted.text)}
        @input=${({target}: Event) => readPasted((target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    ${pasted.error ? html`<p class="wrong" role="status">${pasted.error}</p>` : nothing}
    <ul class="found">
      ${pasted.found.slice(0, maxColors).map(foundColor)}
    </ul>
  </details>`;
