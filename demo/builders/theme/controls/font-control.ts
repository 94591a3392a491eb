import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Text} from '../../../layout/text.js';
import {t, translate} from '../../shared/translate.js';
import {fontList} from '../parse-values.js';
import {getState, update} from '../store.js';

/** Font stacks that need no download. */
const stacks: readonly (readonly [stack: string, label: Text])[] = [
  ['', {en: 'The page’s own', es: 'La de la página'}],
  [
    "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    {en: 'The device’s own', es: 'La del dispositivo'},
  ],
  [
    "Optima, Candara, 'Gill Sans', 'Noto Sans', 'Trebuchet MS', sans-serif",
    {en: 'Humanist', es: 'Humanista'},
  ],
  [
    "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
    {en: 'Bookish', es: 'De libro'},
  ],
  [
    "Verdana, 'DejaVu Sans', Tahoma, Arial, sans-serif",
    {en: 'Wide and clear', es: 'Ancha y clara'},
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
        >${t('Or its name, if your page loads it', 'O su nombre, si su página la carga')}</small
      >
      <input
        type="text"
        spellcheck="false"
        autocomplete="off"
        .value=${live(isCustom ? chosen : '')}
        @change=${onName}
    /></label>`;
}
