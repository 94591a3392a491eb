import type {AttributeInfo} from './element-info.js';

export const lang: AttributeInfo = {
  name: 'lang',
  values: 'en, es',
  text: {
    en: 'The initial language. Defaults to the page’s language.',
    es: 'El idioma inicial. De forma predeterminada, el de la página.',
  },
};

export const sections: AttributeInfo = {
  name: 'sections',
  text: {
    en: 'The sections to show, in this order. A minus sign before a name hides that section. Defaults to all sections.',
    es: 'Las secciones que se muestran, en este orden. Un signo menos delante de un nombre oculta esa sección. De forma predeterminada, todas.',
  },
};

export const tools: AttributeInfo = {
  name: 'tools',
  values: 'language print listen text-size feedback none',
  text: {
    en: 'Tools for the reader. Defaults to the language buttons.',
    es: 'Herramientas para quien lee. De forma predeterminada, los botones de idioma.',
  },
};

export const headingLevel: AttributeInfo = {
  name: 'heading-level',
  values: '1 to 6',
  text: {
    en: 'The level of the first heading, to fit your page’s outline. Defaults to 2.',
    es: 'El nivel del primer título, para que encaje en su página. De forma predeterminada, 2.',
  },
};

export const remember: AttributeInfo = {
  name: 'remember',
  text: {
    en: 'Stores what the reader enters on this device, with a button to clear it. By default, nothing is stored.',
    es: 'Guarda en este dispositivo lo que la persona anota, con un botón para borrarlo. De forma predeterminada, no se guarda nada.',
  },
};

export const reviewedBy: AttributeInfo = {
  name: 'reviewed-by',
  text: {
    en: 'The clinician at your hospital who reviewed the content. Set `reviewed-on` to the date.',
    es: 'La persona de su hospital que revisó los textos. Ponga la fecha en `reviewed-on`.',
  },
};

export const careName: AttributeInfo = {
  name: 'care-name',
  text: {
    en: 'The name of your care team. Used with `care-phone`.',
    es: 'El nombre de su equipo médico. Se usa junto con `care-phone`.',
  },
};

export const carePhone: AttributeInfo = {
  name: 'care-phone',
  text: {
    en: 'Your care team’s phone number. It is added wherever the text says to call.',
    es: 'El teléfono de su equipo médico. Aparece donde el texto pide llamar.',
  },
};

export const carePhoneAfterHours: AttributeInfo = {
  name: 'care-phone-after-hours',
  text: {
    en: 'The phone number for nights and weekends.',
    es: 'El teléfono para las noches y los fines de semana.',
  },
};

export const words: AttributeInfo = {
  name: 'words',
  text: {
    en: 'The URL of your `words.json` from the review sheet.',
    es: 'La URL de su `words.json` de la hoja de revisión.',
  },
};

/** The attributes of every element that shows content. */
export const contentAttributes: readonly AttributeInfo[] = [
  lang,
  sections,
  tools,
  headingLevel,
  careName,
  carePhone,
  carePhoneAfterHours,
  reviewedBy,
  words,
];
