import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'Coping', es: 'Sobrellevarlo'},
  summary: {
    en: 'Feelings, people, faith, work and money, and where to turn when it gets to be too much.',
    es: 'Sentimientos, personas, fe, trabajo y dinero, y a quién acudir cuando es demasiado.',
  },
  attributes: contentAttributes,
} satisfies ElementInfo;
