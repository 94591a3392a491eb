/**
 * The ten elements as the site shows them: what each gives, in both languages, a first snippet, and
 * the attributes that a webmaster uses most. The whole list is in the reference, made from the code.
 */

/** Attributes that the widgets share. */
const shared = {
  lang: {
    values: 'en, es',
    en: 'The language to begin with. Left out, it is the page’s.',
    es: 'El idioma con el que empieza. Si falta, es el de la página.',
  },
  sections: {
    values: '',
    en: 'Which sections, in which order. A minus leaves one out.',
    es: 'Qué secciones y en qué orden. Con un guion delante, se quita una.',
  },
  chapters: {
    name: 'sections',
    values: '',
    en: 'Which chapters, in which order. A minus leaves one out.',
    es: 'Qué capítulos y en qué orden. Con un guion delante, se quita uno.',
  },
  tools: {
    values: 'language print listen text-size feedback none',
    en: 'The reader’s tools. Left out, the language buttons show.',
    es: 'Las herramientas de quien lee. Si falta, se ven los botones de idioma.',
  },
  'heading-level': {
    values: '1 to 6',
    en: 'The level of the first heading, so that it fits your page. Left out, it is 2.',
    es: 'El nivel del primer título, para que encaje en su página. Si falta, es 2.',
  },
  remember: {
    values: '',
    en: 'Keeps what the reader enters on this device, with a way to clear it. Left out, nothing is stored.',
    es: 'Guarda en este dispositivo lo que la persona anota, con una forma de borrarlo. Si falta, no se guarda nada.',
  },
  'reviewed-by': {
    values: '',
    en: 'Your clinician who reviewed the words. With `reviewed-on`, the date.',
    es: 'Quién revisó los textos en su hospital. Con `reviewed-on`, la fecha.',
  },
  words: {
    values: '',
    en: 'The address of your own `words.json`, which the review sheet saves.',
    es: 'La dirección de su propio `words.json`, que guarda la hoja de revisión.',
  },
};

const content = ['lang', 'sections', 'tools', 'heading-level', 'reviewed-by', 'words'];

/** The ten, in the order in which a reader needs them. */
export const elements = [
  {
    name: 'recurrence-explainer',
    en: [
      'What a recurrence is',
      'Local, regional or distant, on a body map; why it happens; what to hope for.',
    ],
    es: [
      'Qué es una recurrencia',
      'Local, regional o distante, en un mapa del cuerpo; por qué ocurre; qué se puede esperar.',
    ],
    attributes: content,
  },
  {
    name: 'diagnosis-guide',
    en: ['Signs and tests', 'When to get help, which signs to report, and what each test shows.'],
    es: [
      'Señales y pruebas',
      'Cuándo pedir ayuda, de qué señales avisar y qué muestra cada prueba.',
    ],
    attributes: content,
  },
  {
    name: 'treatment-options',
    en: [
      'Treatment',
      'How a plan is chosen, and what people in a like situation talk over with their team.',
    ],
    es: [
      'Tratamiento',
      'Cómo se elige un plan y de qué hablan con su equipo las personas en una situación parecida.',
    ],
    attributes: [
      {
        name: 'kind',
        values: 'local, regional, metastatic, unknown',
        en: 'Answers the first question, on a page about one situation. The reader can change it.',
        es: 'Contesta la primera pregunta, en una página sobre una situación. La persona puede cambiarla.',
      },
      ...content,
    ],
  },
  {
    name: 'clinical-trials',
    en: [
      'Clinical trials',
      'What they are, what to ask, and a search made from the reader’s own answers.',
    ],
    es: [
      'Ensayos clínicos',
      'Qué son, qué preguntar y una búsqueda hecha con las respuestas de la persona.',
    ],
    attributes: [
      {
        name: 'kind',
        values: 'local, regional, metastatic, unknown',
        en: 'Answers a question of the search beforehand. The reader can change it.',
        es: 'Contesta de antemano una pregunta de la búsqueda. La persona puede cambiarla.',
      },
      ...content,
    ],
  },
  {
    name: 'coping-guide',
    en: [
      'Coping',
      'Feelings, people, faith, work and money, and where to turn when it gets too heavy.',
    ],
    es: [
      'Sobrellevarlo',
      'Sentimientos, personas, fe, trabajo y dinero, y a quién acudir cuando pesa demasiado.',
    ],
    attributes: content,
  },
  {
    name: 'support-resources',
    en: ['People to call', 'Your own help lines first, then national ones, by need and language.'],
    es: [
      'A quién llamar',
      'Primero las líneas de ayuda de su hospital; luego las nacionales, según la necesidad y el idioma.',
    ],
    children: [
      {
        attributes: [
          ['name', 'Nurse line'],
          ['phone', '303-555-0100'],
          ['hours', 'Mo-Fr 08:00-17:00'],
          ['time-zone', 'America/Denver'],
          ['languages', 'en es'],
        ],
        text: 'Questions about your treatment, day by day.',
      },
    ],
    attributes: [
      {
        name: 'national',
        values: 'acs komen nci-cis cancercare … none',
        en: 'Which national organizations, in which order. The crisis line always shows.',
        es: 'Qué organizaciones nacionales y en qué orden. La línea de crisis se ve siempre.',
      },
      {
        name: 'verified-on',
        values: 'cancercare:2026-11-02',
        en: 'When you checked an organization’s hours. For 180 days it says whether it is open now.',
        es: 'Cuándo comprobó usted el horario. Durante 180 días dice si atienden en ese momento.',
      },
      ...content,
    ],
  },
  {
    name: 'appointment-planner',
    en: [
      'A sheet for the visit',
      'What to bring, tell and ask; ticked, added to, printed or shared.',
    ],
    es: [
      'Una hoja para la cita',
      'Qué llevar, decir y preguntar; para marcar, completar, imprimir o compartir.',
    ],
    attributes: ['remember', ...content],
  },
  {
    name: 'cancer-glossary',
    en: ['The words', 'What the doctors’ words mean, from A to Z, in both languages.'],
    es: [
      'Las palabras',
      'Lo que quieren decir las palabras médicas, de la A a la Z, en los dos idiomas.',
    ],
    attributes: content.filter((name) => name !== 'sections'),
  },
  {
    name: 'recurrence-guide',
    en: [
      'All of it, as a short book',
      'One chapter on the screen, a way on, and one’s place kept.',
    ],
    es: [
      'Todo, como un libro breve',
      'Un capítulo a la vez, un camino para seguir y la página donde se quedó.',
    ],
    attributes: [
      {
        name: 'chapter',
        values: 'coping-guide …',
        en: 'The chapter to begin with.',
        es: 'El capítulo con el que empieza.',
      },
      {
        name: 'hash',
        values: '',
        en: 'The page’s address follows the chapter, so that one can link to it.',
        es: 'La dirección de la página sigue al capítulo, para poder enlazarlo.',
      },
      'remember',
      'lang',
      'chapters',
      'tools',
      'heading-level',
      'reviewed-by',
      'words',
    ],
  },
  {
    name: 'language-switch',
    en: ['English · Español', 'One switch for the whole page, in its header.'],
    es: ['English · Español', 'Un botón de idioma para toda la página, en su encabezado.'],
    attributes: [
      {
        name: 'remember',
        values: '',
        en: 'Keeps the choice on this device, with a way to clear it. Left out, nothing is stored.',
        es: 'Guarda la elección en este dispositivo, con una forma de borrarla. Si falta, no se guarda nada.',
      },
      'lang',
    ],
  },
].map((element) => ({
  children: [],
  ...element,
  attributes: element.attributes.map((one) =>
    typeof one === 'string' ? {name: one, ...shared[one]} : one,
  ),
}));

/** What stands in an element until it is ready: where to turn, whatever happens. */
export const fallback = {
  en: 'Call your care team: 555-0100',
  es: 'Llame a su equipo médico: 555-0100',
};
