import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Text} from '../../../layout/text.js';
import {t, translate} from '../../shared/translate.js';
import {fontList} from '../parse-values.js';
import {getState, update} from '../store.js';

/** Font stacks that need no download. */
const stacks: readonly (readonly [stack: string, label: Text])[] = [
  ['', {en: 'The page’s font', es: 'La de la página'}],
  [
    "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    {en: 'The device’s font', es: 'La del dispositivo'},
  ],
  [
    "Optima, Candara, 'Gill Sans', 'Noto Sans', 'Trebuchet MS', sans-serif",
    {en: 'Humanist', es: 'Humanista'},
  ],
  [
    "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
    {en: 'Serif', es: 'Con serifas'},
  ],
  [
    "Verdana, 'DejaVu Sans', Tahoma, Arial, sans-serif",
    {en: 'Wide sans serif', es: 'Ancha, sin serifas'},
  ],
];

const option = (stack: string, label: string, isSelected: boolean): TemplateResult =>
  html`<option value=${stack} .selected=${live(isSelected)}>${label}</option>`;

/** Chooses a font stack, or a font that the page loads by its name. */
export function fontControl(token: string, title: string): TemplateResult {
  const chosen = String(getState()[token] ?? '');
  const isCustom = !stacks.some(([stack]) => stack === chosen);
  const onSelect = ({target}: Event) =>
    update({[token]: (target as HTMLSelectElement).value || undefined});
  const onName = ({target}: Event) =>
    update({[token]: fontList((target as HTMLInputElement).value)});
  return html`<label class="field"
      ><span>${title}</span>
      <select @change=${onSelect}>
        ${stacks.map(([stack, label]) => option(stack, translate(label), stack === chosen))}
        ${isCustom ? option(chosen, chosen, true) : nothing}
      </select></label
    >
    <label class="field"
      ><small
        >${t('Or the name of a font that your page loads', 'O el nombre de una letra que su página carga')}</small
      >
      <input
        type="text"
        spellcheck="false"
        autocomplete="off"
        .value=${live(isCustom ? chosen : '')}
        @change=${onName}
    /></label>`;
}
