import {contentAttributes, remember} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Appointment planner', es: 'Plan para la cita'},
  summary: {
    en: 'What to bring, what to tell the doctor and what to ask: a checklist to edit, print or share.',
    es: 'Qué llevar, qué decirle al médico y qué preguntar: una lista para editar, imprimir o compartir.',
  },
  attributes: [remember, ...contentAttributes],
} satisfies ElementInfo;
