import type {Text} from '../layout/text.js';

/** A guide in `demo/docs/`. */
export interface Guide {
  readonly path: string;
  readonly title: Text;
  readonly summary: Text;
}

/** The guides, in the order in which a webmaster needs them. */
export const guides: readonly Guide[] = [
  {
    path: 'docs/start.html',
    title: {en: 'Five minutes for a webmaster', es: 'Cinco minutos para webmasters'},
    summary: {en: 'Copy a folder, paste two lines.', es: 'Copie una carpeta, pegue dos líneas.'},
  },
  {
    path: 'docs/wordpress.html',
    title: {en: 'WordPress', es: 'WordPress'},
    summary: {
      en: 'As an administrator, and as an editor.',
      es: 'Como administrador y como editor.',
    },
  },
  {
    path: 'docs/drupal.html',
    title: {en: 'Drupal', es: 'Drupal'},
    summary: {en: 'In filtered text, too.', es: 'También en texto filtrado.'},
  },
  {
    path: 'docs/sharepoint.html',
    title: {en: 'SharePoint', es: 'SharePoint'},
    summary: {en: 'With a frame, or with a script.', es: 'Con un marco o con un script.'},
  },
  {
    path: 'docs/react.html',
    title: {en: 'React', es: 'React'},
    summary: {en: 'From npm, with types.', es: 'Desde npm, con tipos.'},
  },
  {
    path: 'docs/reference.html',
    title: {en: 'Attributes and events', es: 'Atributos y eventos'},
    summary: {en: 'All of them, made from the code.', es: 'Todos, tomados del código.'},
  },
  {
    path: 'docs/words.html',
    title: {en: 'Content policy and updating', es: 'Los textos y su actualización'},
    summary: {
      en: 'Where the words come from, and how they change.',
      es: 'De dónde vienen los textos y cómo cambian.',
    },
  },
  {
    path: 'docs/review.html',
    title: {en: 'Review and words of your own', es: 'Revisión y textos propios'},
    summary: {
      en: 'For your clinicians and translators.',
      es: 'Para su personal clínico y de traducción.',
    },
  },
  {
    path: 'docs/privacy.html',
    title: {en: 'Privacy', es: 'Privacidad'},
    summary: {en: 'What is sent, and what is stored.', es: 'Qué se envía y qué se guarda.'},
  },
  {
    path: 'docs/browsers.html',
    title: {en: 'Browser support', es: 'Navegadores'},
    summary: {
      en: 'Which versions, and what older ones show.',
      es: 'Qué versiones, y qué muestran las anteriores.',
    },
  },
  {
    path: 'docs/hosting.html',
    title: {en: 'Hosting and security policy', es: 'Alojamiento y seguridad'},
    summary: {en: 'Policy, headers, caching.', es: 'Política, encabezados, caché.'},
  },
];
