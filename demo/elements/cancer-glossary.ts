import {headingLevel, lang, reviewedBy, tools, words} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'The words', es: 'Las palabras'},
  summary: {
    en: 'What the doctors’ words mean, from A to Z, in both languages.',
    es: 'Lo que quieren decir las palabras médicas, de la A a la Z, en los dos idiomas.',
  },
  attributes: [lang, tools, headingLevel, reviewedBy, words],
} satisfies ElementInfo;
