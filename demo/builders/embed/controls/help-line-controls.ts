import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../../layout/text.js';
import {group, textField} from '../../shared/controls.js';
import {t, translate} from '../../shared/translate.js';
import {helpLine, helpLineFields, type HelpLine} from '../choices.js';
import {getChoices, update} from '../store.js';

const labels: Readonly<Record<keyof HelpLine, Text & {readonly hint?: string}>> = {
  name: {en: 'Name', es: 'Nombre'},
  phone: {en: 'Phone', es: 'Teléfono'},
  hours: {en: 'Hours', es: 'Horario', hint: 'Mo-Fr 08:00-17:00'},
  'time-zone': {en: 'Time zone', es: 'Zona horaria', hint: 'America/Denver'},
  languages: {en: 'Languages', es: 'Idiomas', hint: 'en es'},
  url: {en: 'Website', es: 'Sitio web', hint: 'https://…'},
  text: {en: 'What it is for', es: 'Para qué sirve'},
};

function lineFields(line: HelpLine, index: number): TemplateResult {
  const {lines} = getChoices();
  const setField = (name: keyof HelpLine, value: string) =>
    update({
      lines: lines.map((other, at) => (at === index ? {...other, [name]: value} : other)),
    });
  const remove = () => update({lines: lines.filter((_, at) => at !== index)});
  return html`<div class="line" role="group" aria-label="${t('Help line', 'Línea')} ${index + 1}">
    ${helpLineFields.map((name) =>
      textField(translate(labels[name]), line[name], (value) => setField(name, value), {
        hint: labels[name].hint ?? '',
      }),
    )}
    <button type="button" @click=${remove}>${t('Remove this line', 'Quitar esta línea')}</button>
  </div>`;
}

/** The hospital's own help lines, if the widget that shows them is chosen. */
export function helpLineControls(): TemplateResult | typeof nothing {
  const {widgets, lines} = getChoices();
  if (!widgets.includes('support-resources')) return nothing;
  const add = () => update({lines: [...lines, helpLine(() => '')]});
  return group(
    t('Your own help lines', 'Líneas de ayuda de su hospital'),
    lines.map(lineFields),
    html`<button type="button" @click=${add}>${t('Add a help line', 'Agregar una línea')}</button>`,
  );
}
