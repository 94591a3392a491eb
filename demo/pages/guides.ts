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
    title: {en: 'Get started in five minutes', es: 'Cinco minutos para webmasters'},
    summary: {
      en: 'Copy a folder to your server and paste two lines of HTML.',
      es: 'Copie una carpeta a su servidor y pegue dos líneas de HTML.',
    },
  },
  {
    path: 'docs/wordpress.html',
    title: {en: 'WordPress', es: 'WordPress'},
    summary: {
      en: 'The plugin: blocks, a shortcode and settings.',
      es: 'El plugin: bloques, un shortcode y ajustes.',
    },
  },
  {
    path: 'docs/wordpress-html.html',
    title: {en: 'WordPress without the plugin', es: 'WordPress sin el plugin'},
    summary: {
      en: 'HTML or class names in any editor.',
      es: 'HTML o nombres de clase en cualquier editor.',
    },
  },
  {
    path: 'docs/drupal.html',
    title: {en: 'Drupal', es: 'Drupal'},
    summary: {
      en: 'Also with filtered text formats.',
      es: 'También con formatos de texto filtrados.',
    },
  },
  {
    path: 'docs/sharepoint.html',
    title: {en: 'SharePoint', es: 'SharePoint'},
    summary: {en: 'In an iframe, or with a script.', es: 'Con un marco o con un script.'},
  },
  {
    path: 'docs/cms.html',
    title: {en: 'Sitecore, AEM and Kentico', es: 'Sitecore, AEM y Kentico'},
    summary: {
      en: 'The script in the template, a div or an iframe on the page.',
      es: 'El script en la plantilla, un div o un iframe en la página.',
    },
  },
  {
    path: 'docs/site-builders.html',
    title: {en: 'Squarespace and Wix', es: 'Squarespace y Wix'},
    summary: {
      en: 'A code block or an iframe.',
      es: 'Un bloque de código o un iframe.',
    },
  },
  {
    path: 'docs/tag-managers.html',
    title: {en: 'Tag managers and consent tools', es: 'Gestores de etiquetas y de consentimiento'},
    summary: {
      en: 'Google Tag Manager, Cookiebot, OneTrust.',
      es: 'Google Tag Manager, Cookiebot, OneTrust.',
    },
  },
  {
    path: 'docs/react.html',
    title: {en: 'React', es: 'React'},
    summary: {
      en: 'The npm package, with TypeScript types.',
      es: 'El paquete de npm, con tipos de TypeScript.',
    },
  },
  {
    path: 'docs/frameworks.html',
    title: {en: 'Vue, Svelte and Angular', es: 'Vue, Svelte y Angular'},
    summary: {
      en: 'Components that use the npm package.',
      es: 'Componentes que usan el paquete de npm.',
    },
  },
  {
    path: 'docs/settings.html',
    title: {en: 'Settings for the whole page', es: 'Ajustes para toda la página'},
    summary: {
      en: 'Your numbers, your reviewer and your wording, declared once.',
      es: 'Sus números, quién revisó los textos y su redacción, una sola vez.',
    },
  },
  {
    path: 'docs/troubleshooting.html',
    title: {en: 'It does not show up: what to check', es: 'No aparece: qué revisar'},
    summary: {
      en: 'Optimizers, policies, missing files.',
      es: 'Optimizadores, políticas, archivos que faltan.',
    },
  },
  {
    path: 'docs/upgrading.html',
    title: {en: 'Upgrading', es: 'Actualizar a otra versión'},
    summary: {
      en: 'Without broken pages.',
      es: 'Sin que falle ninguna página.',
    },
  },
  {
    path: 'docs/reference.html',
    title: {en: 'Attributes and events', es: 'Atributos y eventos'},
    summary: {
      en: 'The complete reference, generated from the code.',
      es: 'La referencia completa, generada a partir del código.',
    },
  },
  {
    path: 'docs/words.html',
    title: {en: 'Content policy and updating', es: 'Los textos y su actualización'},
    summary: {
      en: 'Where the content comes from, and how it changes.',
      es: 'De dónde viene el contenido y cómo cambia.',
    },
  },
  {
    path: 'docs/sources.html',
    title: {en: 'Sources', es: 'Fuentes'},
    summary: {
      en: 'Every source of the content, by publisher and by age.',
      es: 'Todas las fuentes de los textos, por quién las publica y por fecha.',
    },
  },
  {
    path: 'docs/review.html',
    title: {en: 'Review and your own wording', es: 'Revisión y textos propios'},
    summary: {
      en: 'For your clinicians and translators.',
      es: 'Para su personal clínico y de traducción.',
    },
  },
  {
    path: 'docs/accessibility.html',
    title: {en: 'Accessibility conformance', es: 'Informe de accesibilidad'},
    summary: {
      en: 'WCAG 2.2 and Section 508, in the form of a VPAT.',
      es: 'WCAG 2.2 y la Sección 508, en el formato VPAT.',
    },
  },
  {
    path: 'docs/privacy.html',
    title: {en: 'Privacy', es: 'Privacidad'},
    summary: {en: 'What is sent, and what is stored.', es: 'Qué se envía y qué se guarda.'},
  },
  {
    path: 'docs/analytics.html',
    title: {en: 'Feedback and analytics', es: 'Opiniones y estadísticas'},
    summary: {
      en: 'Count “Was this helpful?”, after consent.',
      es: 'Contar las respuestas a «¿Le sirvió esta información?», con consentimiento.',
    },
  },
  {
    path: 'docs/browsers.html',
    title: {en: 'Browser support', es: 'Navegadores'},
    summary: {
      en: 'Minimum versions, and what older browsers show.',
      es: 'Versiones mínimas, y qué muestran los navegadores anteriores.',
    },
  },
  {
    path: 'docs/hosting.html',
    title: {en: 'Hosting and security policy', es: 'Alojamiento y seguridad'},
    summary: {
      en: 'Content Security Policy, headers and caching.',
      es: 'Política de seguridad de contenido, encabezados y caché.',
    },
  },
];
