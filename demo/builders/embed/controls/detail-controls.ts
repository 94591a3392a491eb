import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {group, textField} from '../../shared/controls.js';
import {t} from '../../shared/translate.js';
import {getChoices, update} from '../store.js';

const headingLevels = [1, 2, 3, 4, 5, 6];

const headingLevelControl = (level: number): TemplateResult =>
  html`<label class="field"
    ><span>${t('Level of the first heading', 'Nivel del primer título')}</span>
    <select
      .value=${live(String(level))}
      @change=${({target}: Event) => update({level: Number((target as HTMLSelectElement).value)})}
    >
      ${headingLevels.map(
        (option) => html`<option value=${option} ?selected=${option === level}>h${option}</option>`,
      )}
    </select></label
  >`;

/** Heading level, reviewer and overrides. */
export function detailControls(): TemplateResult {
  const {level, reviewedBy, reviewedOn, words} = getChoices();
  return group(
    t('Details', 'Detalles'),
    headingLevelControl(level),
    textField(t('Reviewed by', 'Revisado por'), reviewedBy, (value) => update({reviewedBy: value})),
    textField(
      t('Reviewed on', 'Fecha de la revisión'),
      reviewedOn,
      (value) => update({reviewedOn: value}),
      {type: 'date'},
    ),
    textField(t('Your own wording', 'Textos propios'), words, (value) => update({words: value}), {
      hint: t(
        'The URL of your words.json from the review sheet.',
        'La URL de su words.json de la hoja de revisión.',
      ),
    }),
  );
}
