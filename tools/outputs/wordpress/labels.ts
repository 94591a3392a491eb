/** The names of attributes and values in the block editor, where the content has none. */

/** A text in every language. */
export type Text = Readonly<Record<string, string>>;

/** Names of attributes. The questions of a widget's own form are named by the content. */
export const attributeLabels: Readonly<Record<string, Text>> = {
  lang: {en: 'Language', es: 'Idioma'},
  sections: {en: 'Sections', es: 'Secciones'},
  tools: {en: 'Tools for the reader', es: 'Herramientas para quien lee'},
  'heading-level': {en: 'Level of the first heading', es: 'Nivel del primer título'},
  theme: {en: 'Color scheme', es: 'Esquema de colores'},
  planner: {en: 'Page that has the planner', es: 'Página que tiene la hoja para la cita'},
  remember: {en: 'Remember on the reader’s device', es: 'Recordar en el dispositivo'},
  national: {en: 'National organizations', es: 'Organizaciones nacionales'},
  'verified-on': {en: 'Hours verified on', es: 'Horarios comprobados el'},
  kind: {en: 'Type of recurrence', es: 'Tipo de recurrencia'},
  chapter: {en: 'First chapter', es: 'Primer capítulo'},
  hash: {en: 'Chapter in the page’s URL', es: 'Capítulo en la URL de la página'},
};

/** Names of values, by attribute. */
export const valueLabels: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  theme: {
    light: {en: 'Light', es: 'Claro'},
    dark: {en: 'Dark', es: 'Oscuro'},
  },
  tools: {
    language: {en: 'Language buttons', es: 'Botones de idioma'},
    print: {en: 'Print', es: 'Imprimir'},
    listen: {en: 'Listen', es: 'Escuchar'},
    'text-size': {en: 'Text size', es: 'Tamaño del texto'},
    feedback: {en: '“Was this helpful?”', es: '“¿Le sirvió esta información?”'},
    none: {en: 'None', es: 'Ninguna'},
  },
  kind: {
    local: {en: 'Local', es: 'Local'},
    regional: {en: 'Regional', es: 'Regional'},
    metastatic: {en: 'Metastatic', es: 'Metastásico'},
  },
};

/** Any question can be left open. */
export const unknownLabel: Text = {en: 'Not known', es: 'No se sabe'};
