import type {TemplateResult} from 'lit';
import {group, textField} from '../../shared/controls.js';
import {t} from '../../shared/translate.js';
import {getChoices, update} from '../store.js';

/** The name and the phone numbers of the hospital's care team. */
export function careContactControls(): TemplateResult {
  const {careName, call, careNight} = getChoices();
  return group(
    t('Your care team', 'Su equipo médico'),
    textField(t('Phone', 'Teléfono'), call, (value) => update({call: value}), {
      hint: t(
        'Added wherever the text says to call, and shown until a widget is ready.',
        'Aparece donde el texto pide llamar, y se muestra hasta que el widget está listo.',
      ),
    }),
    textField(
      t('Phone at night and on weekends', 'Teléfono de noche y en fin de semana'),
      careNight,
      (value) => update({careNight: value}),
    ),
    textField(t('Name of the team', 'Nombre del equipo'), careName, (value) =>
      update({careName: value}),
    ),
  );
}
