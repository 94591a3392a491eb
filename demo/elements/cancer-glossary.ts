import {headingLevel, lang, reviewedBy, tools, words} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Glossary', es: 'Glosario'},
  summary: {
    en: 'What medical terms mean, from A to Z, in both languages.',
    es: 'Qué significan los términos médicos, de la A a la Z, en los dos idiomas.',
  },
  attributes: [lang, tools, headingLevel, reviewedBy, words],
} satisfies ElementInfo;
