import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Signs and tests', es: 'Señales y pruebas'},
  summary: {
    en: 'When to get help, which signs to report, and what each test shows.',
    es: 'Cuándo pedir ayuda, qué señales debe comunicar a su equipo médico y qué muestra cada prueba.',
  },
  attributes: contentAttributes,
} satisfies ElementInfo;
