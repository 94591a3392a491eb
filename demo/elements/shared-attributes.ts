import type {AttributeInfo} from './element-info.js';

export const lang: AttributeInfo = {
  name: 'lang',
  values: 'en, es',
  text: {
    en: 'The language to begin with. Left out, it is the page’s.',
    es: 'El idioma con el que empieza. Si falta, es el de la página.',
  },
};

export const sections: AttributeInfo = {
  name: 'sections',
  text: {
    en: 'Which sections, in which order. A minus leaves one out.',
    es: 'Qué secciones y en qué orden. Con un guion delante, se quita una.',
  },
};

export const tools: AttributeInfo = {
  name: 'tools',
  values: 'language print listen text-size feedback none',
  text: {
    en: 'The reader’s tools. Left out, the language buttons show.',
    es: 'Las herramientas de quien lee. Si falta, se ven los botones de idioma.',
  },
};

export const headingLevel: AttributeInfo = {
  name: 'heading-level',
  values: '1 to 6',
  text: {
    en: 'The level of the first heading, so that it fits your page. Left out, it is 2.',
    es: 'El nivel del primer título, para que encaje en su página. Si falta, es 2.',
  },
};

export const remember: AttributeInfo = {
  name: 'remember',
  text: {
    en: 'Keeps what the reader enters on this device, with a way to clear it. Left out, nothing is stored.',
    es: 'Guarda en este dispositivo lo que la persona anota, con una forma de borrarlo. Si falta, no se guarda nada.',
  },
};

export const reviewedBy: AttributeInfo = {
  name: 'reviewed-by',
  text: {
    en: 'Your clinician who reviewed the words. With `reviewed-on`, the date.',
    es: 'Quién revisó los textos en su hospital. Con `reviewed-on`, la fecha.',
  },
};

export const words: AttributeInfo = {
  name: 'words',
  text: {
    en: 'The address of your own `words.json`, which the review sheet saves.',
    es: 'La dirección de su propio `words.json`, que guarda la hoja de revisión.',
  },
};

/** The attributes of every element that shows content. */
export const contentAttributes: readonly AttributeInfo[] = [
  lang,
  sections,
  tools,
  headingLevel,
  reviewedBy,
  words,
];
