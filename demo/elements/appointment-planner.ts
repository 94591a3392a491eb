import {contentAttributes, remember} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'A sheet for the visit', es: 'Una hoja para la cita'},
  summary: {
    en: 'What to bring, tell and ask; ticked, added to, printed or shared.',
    es: 'Qué llevar, decir y preguntar; para marcar, completar, imprimir o compartir.',
  },
  attributes: [remember, ...contentAttributes],
} satisfies ElementInfo;
