/** Proposals on treatments, on numbers and on the kinds of recurrence. */
import type {Proposal} from './proposal.ts';

export const treatment: readonly Proposal[] = [
  {
    fact: 'F186',
    passage: 'explainer.numbers.what-they-say',
    en: 'A newer number is from a study of metastatic triple-negative cancer. Half of the people on datopotamab deruxtecan were alive after about 24 months, and half of those on chemotherapy after about 19.',
    es: 'Un número más nuevo viene de un estudio del cáncer triple negativo metastásico. Con datopotamab deruxtecán, la mitad de las personas seguía con vida después de unos 24 meses; con quimioterapia, después de unos 19.',
    sources: ['ascopost-datroway-tnbc-2026'],
    confirm: {
      en: 'A survival figure: only for the part that the reader opens.',
      es: 'Es una cifra de supervivencia: solo para la parte que abre quien lee.',
    },
  },
  {
    fact: 'F192',
    passage: 'explainer.numbers.what-they-say',
    en: 'In a study of HER2-positive metastatic cancer, T-DXd with pertuzumab held the cancer for about 41 months in half of the people. With the older start it was about 27.',
    es: 'En un estudio del cáncer metastásico HER2 positivo, T-DXd con pertuzumab frenó el cáncer unos 41 meses en la mitad de las personas. Con el tratamiento de antes fueron unos 27.',
    sources: ['danafarber-tdxd-pertuzumab', 'ecancer-tdxd-pertuzumab'],
    confirm: {
      en: 'Only for the numbers; how long people lived was not yet known.',
      es: 'Solo para los números; todavía no se sabía cuánto vivieron las personas.',
    },
  },
  {
    fact: 'F199',
    passage: 'treatment.for-you.her2-metastatic',
    en: 'In a study reported in December 2025, tucatinib with trastuzumab and pertuzumab after the first chemotherapy held the cancer longer. Ask if it is an option.',
    es: 'En un estudio de diciembre de 2025, tucatinib con trastuzumab y pertuzumab después de la primera quimioterapia frenó el cáncer por más tiempo. Pregunte si es una opción.',
    sources: ['pharmtimes-her2climb05'],
    confirm: {
      en: 'No FDA approval for this use was found.',
      es: 'No se encontró que la FDA lo haya aprobado para este uso.',
    },
  },
  {
    fact: 'F200',
    passage: 'treatment.metastatic.targeted',
    en: 'Lapatinib is older. Newer pills are mostly used today.',
    es: 'Lapatinib es más antiguo. Hoy se usan más otras pastillas, más nuevas.',
    sources: ['asco-her2-brain-2022'],
    confirm: {
      en: 'No single source says it in these words.',
      es: 'Ninguna fuente lo dice así por sí sola.',
    },
  },
  {
    fact: 'F213',
    passage: 'treatment.local.her2',
    en: 'It is usually given with chemotherapy.',
    es: 'Por lo general se da con quimioterapia.',
    sources: ['acs-recurrent-page'],
    confirm: {
      en: 'Practice follows early HER2-positive cancer; the source only lists both.',
      es: 'La práctica sigue la del cáncer HER2 positivo temprano; la fuente solo nombra las dos.',
    },
  },
  {
    fact: 'F224',
    passage: 'treatment.for-you.pathway',
    en: 'Another example, gedatolisib, is given by IV for tumors without a PIK3CA change.',
    es: 'Otro ejemplo, gedatolisib, se da por la vena para tumores sin un cambio en PIK3CA.',
    sources: ['openfda-gedatolisib-ndc', 'onclive-gedatolisib-2026'],
    confirm: {
      en: 'On the FDA’s list of marketed drugs; a pharmacist must confirm the exact use in the label.',
      es: 'Está en la lista de la FDA; alguien de farmacia debe confirmar el uso exacto en la etiqueta.',
    },
  },
  {
    fact: 'F243',
    passage: 'treatment.dcis.treat',
    en: 'After earlier radiation, a mastectomy is usual. Without it, a lumpectomy with radiation may be possible.',
    es: 'Si ya recibió radioterapia, lo usual es una mastectomía. Si no, puede ser posible una lumpectomía con radioterapia.',
    sources: ['acs-dcis', 'mdedge-nccn-recurrence'],
    confirm: {
      en: 'Follows from both sources; neither says it in one sentence.',
      es: 'Se deduce de las dos fuentes; ninguna lo dice en una frase.',
    },
  },
  {
    fact: 'F255',
    passage: 'explainer.same-or-new.pathologist',
    en: 'Tests can often tell, but not always.',
    es: 'Muchas veces las pruebas pueden decirlo, pero no siempre.',
    sources: ['acs-recurrent-page'],
    confirm: {
      en: 'Softens “can tell”; the source that says it cannot be cited.',
      es: 'Suaviza lo dicho; la fuente que lo afirma no se puede citar.',
    },
  },
  {
    fact: 'F257',
    passage: 'explainer.places.still-breast-cancer',
    en: 'It can also come back in less usual places, such as the skin, the lining of the belly or an eye.',
    es: 'También puede volver en lugares menos comunes, como la piel, el revestimiento de la barriga o un ojo.',
    sources: ['acs-stage4-page'],
    confirm: {
      en: 'The source says “other organs”; the list is ours.',
      es: 'La fuente dice “otros órganos”; la lista es nuestra.',
    },
  },
  {
    fact: 'F295',
    passage: 'treatment.local.after-mastectomy',
    en: 'If your breast was rebuilt, ask what happens to it. Sometimes it can stay, and sometimes it has to come out, more often with an implant. A new reconstruction may be possible.',
    es: 'Si le reconstruyeron el seno, pregunte qué pasa con él. A veces puede quedarse y a veces hay que sacarlo, más a menudo si es un implante. Puede ser posible otra reconstrucción.',
    sources: ['prs-recurrence-reconstruction-2019'],
    confirm: {
      en: 'From one small study.',
      es: 'Viene de un solo estudio pequeño.',
    },
  },
];
