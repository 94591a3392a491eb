import {html, type TemplateResult} from 'lit';
import data from 'site:data';
import {group} from '../../shared/controls.js';
import {presetName} from '../../shared/preset-names.js';
import {t} from '../../shared/translate.js';
import {computeHex, readCss} from '../check-theme.js';
import {swatch} from '../swatch.js';
import {getState, replaceState} from '../store.js';
import {stateFromValues} from '../theme-state.js';
import {serializeTheme} from '../theme-url.js';

const presets = ['default', ...Object.keys(data.themes).filter((name) => name !== 'default')];

function presetButton(name: string): TemplateResult {
  const {values} = readCss(data.themes[name]!)[0]!;
  const state = name === 'default' ? {} : stateFromValues(values);
  const isCurrent = serializeTheme(state) === serializeTheme(getState());
  return html`<button type="button" aria-pressed=${isCurrent} @click=${() => replaceState(state)}>
    ${swatch(...(['surface', 'mark', 'local'] as const).map((color) => computeHex(color, values.light, 'light')))}
    ${presetName(name)}
  </button>`;
}

/** Buttons that start from a preset. */
export const presetControls = (): TemplateResult =>
  group(
    t('Start from', 'Empezar con'),
    html`<div class="presets">${presets.map(presetButton)}</div>`,
  );
