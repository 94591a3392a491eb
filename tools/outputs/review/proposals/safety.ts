/** Proposals on signs to call for, and on check-ups. */
import type {Proposal} from './proposal.ts';

export const safety: readonly Proposal[] = [
  {
    fact: 'F140',
    passage: 'diagnosis.urgent.diarrhea',
    en: 'Many teams want a call at five or six loose stools in a day. Ask for your number. On immunotherapy or sacituzumab, call at the first one.',
    es: 'Muchos equipos quieren que llame si va al baño con diarrea cinco o seis veces en un día. Pregunte cuál es su número. Con inmunoterapia o sacituzumab, llame desde la primera vez.',
    sources: ['brown-diarrhea', 'mayo-diarrhea-cancer', 'openfda-trodelvy-label'],
    confirm: {
      en: 'Hospitals use four, five or six: set your own number.',
      es: 'Los hospitales usan cuatro, cinco o seis: ponga el suyo.',
    },
  },
  {
    fact: 'F144',
    passage: 'diagnosis.urgent.broken-bone',
    en: 'If strong bone pain starts all at once and you cannot use the arm either, go to an emergency room.',
    es: 'Si de golpe le da un dolor fuerte en un hueso y tampoco puede usar el brazo, vaya a una sala de emergencias.',
    sources: ['acs-bone-problems-older', 'aaos-metastatic-bone'],
    confirm: {
      en: 'The sign is from the American Cancer Society; the emergency room is our own conclusion.',
      es: 'La señal es de la Sociedad Americana Contra El Cáncer; lo de la sala de emergencias es conclusión nuestra.',
    },
  },
  {
    fact: 'F150',
    passage: 'treatment.treatments.adc-call',
    en: 'On sacituzumab, call the first time you have diarrhea. Call too for black or bloody stools, if you feel faint, or if you cannot drink.',
    es: 'Con sacituzumab, llame la primera vez que tenga diarrea. Llame también si las heces son negras o tienen sangre, si siente que se desmaya o si no puede beber.',
    sources: ['openfda-trodelvy-label'],
    confirm: {
      en: 'Compare with the current FDA patient leaflet.',
      es: 'Compárelo con el folleto actual de la FDA para pacientes.',
    },
  },
  {
    fact: 'F157',
    passage: 'treatment.treatments.immuno-call',
    en: 'Tell every doctor, dentist and emergency room that you get, or have had, immunotherapy. Ask for a card to carry.',
    es: 'Diga en cada consulta médica o dental y en cada sala de emergencias que recibe, o recibió, inmunoterapia. Pida una tarjeta para llevarla consigo.',
    sources: ['cleveland-immuno-call'],
    confirm: {
      en: 'Usual advice, but not in the part of the source that could be read. Does your hospital give a card?',
      es: 'Es un consejo común, pero no está en la parte de la fuente que se pudo leer. ¿Da su hospital una tarjeta?',
    },
  },
  {
    fact: 'F164',
    passage: 'treatment.treatments.hormone-call',
    en: 'On tamoxifen, also call for bleeding from the vagina that is not normal for you, or for pain or pressure low in the belly.',
    es: 'Si toma tamoxifeno, llame también si sangra por la vagina de una forma que no es normal para usted, o si siente dolor o presión en la parte baja de la barriga.',
    sources: ['soltamox-boxed'],
    confirm: {
      en: 'Compare the signs with MedlinePlus.',
      es: 'Compare las señales con MedlinePlus.',
    },
  },
  {
    fact: 'F169',
    passage: 'diagnosis.no-scans.mammograms',
    en: 'Some people also get a breast MRI each year. Ask about it if you were 50 or younger at diagnosis, have dense breasts, or were born with certain gene changes.',
    es: 'A algunas personas también les hacen una resonancia magnética (MRI) del seno cada año. Pregunte por ella si tenía 50 años o menos en el diagnóstico, si tiene senos densos o si nació con ciertos cambios en los genes.',
    sources: ['densebreast-survivor-mri'],
    confirm: {
      en: 'From U.S. radiologists (2018), for breast tissue that is left; other groups differ.',
      es: 'Es de radiólogos de EE. UU. (2018), para el tejido del seno que queda; otros grupos opinan distinto.',
    },
  },
  {
    fact: 'F172',
    passage: 'treatment.treatments.her2-call',
    en: 'Tell your team of swollen ankles or legs, a racing heart, fast weight gain or fainting. These can be signs of a weak heart.',
    es: 'Avísele a su equipo si se le hinchan los tobillos o las piernas, si el corazón le late muy rápido, si sube de peso rápido o si se desmaya. Pueden ser señales de un corazón débil.',
    sources: ['lbbc-tdxd-page', 'openfda-herceptin-label'],
    confirm: {
      en: 'The list was read for T-DXd; compare with the patient text of trastuzumab.',
      es: 'La lista se leyó para T-DXd; compárela con el texto de trastuzumab para pacientes.',
    },
  },
  {
    fact: 'F189',
    passage: 'treatment.treatments.adc-notice',
    en: 'With datopotamab deruxtecan, ask about mouth sores, dry or sore eyes, and inflamed lungs.',
    es: 'Con datopotamab deruxtecán, pregunte por las llagas en la boca, los ojos secos o irritados y la inflamación de los pulmones.',
    sources: ['openfda-datroway-approval'],
    confirm: {
      en: 'The text of the U.S. label could not be read.',
      es: 'No se pudo leer el texto de la etiqueta de EE. UU.',
    },
  },
  {
    fact: 'F253',
    passage: 'diagnosis.no-scans.standard',
    en: 'Blood tests that look for traces of cancer (called MRD or ctDNA) are being studied. It is not yet known what to do if one finds something.',
    es: 'Se estudian análisis de sangre que buscan huellas del cáncer (MRD o ctDNA). Todavía no se sabe qué hacer si uno encuentra algo.',
    sources: ['asco-biomarkers-gc'],
    confirm: {
      en: 'The guideline is about metastatic cancer; no statement on early cancer was found.',
      es: 'La guía trata del cáncer metastásico; no se encontró nada sobre el cáncer temprano.',
    },
  },
  {
    fact: 'F300',
    passage: 'treatment.treatments.radiation-notice',
    en: 'After radiation to a bone, the pain can get worse for a few days before it gets better. Call if it is strong.',
    es: 'Después de la radioterapia en un hueso, el dolor puede empeorar unos días antes de mejorar. Llame si es fuerte.',
    sources: ['astro-bone-2024-abstract'],
    confirm: {
      en: 'Read only in an abstract.',
      es: 'Se leyó solo en un resumen.',
    },
  },
  {
    fact: 'F317',
    passage: 'treatment.treatments.cdk46-call',
    en: 'Ribociclib can change the rhythm of the heart. You get a heart test (ECG) before and early in treatment. Tell your team of fainting or a racing heart.',
    es: 'Ribociclib puede cambiar el ritmo del corazón. Le hacen una prueba del corazón (ECG) antes del tratamiento y al principio. Avísele a su equipo si se desmaya o si el corazón le late muy rápido.',
    sources: ['novartis-uk-kisqali-monitoring'],
    confirm: {
      en: 'From a site for the United Kingdom; compare with the U.S. label.',
      es: 'Es de un sitio del Reino Unido; compárelo con la etiqueta de EE. UU.',
    },
  },
  {
    fact: 'F324',
    passage: 'treatment.treatments.radiation-call',
    en: 'Radiation on the left side may also reach the heart. Ask how yours is kept out of the way.',
    es: 'La radioterapia del lado izquierdo también puede llegar al corazón. Pregunte cómo lo protegen.',
    sources: ['mybcteam-radiation-2023'],
    confirm: {
      en: 'From a patient community reviewed by a doctor. The part on the lungs now shows, from the American Cancer Society.',
      es: 'Es de una comunidad de pacientes revisada por un médico. La parte sobre los pulmones ya se muestra, según la Sociedad Americana Contra El Cáncer.',
    },
  },
];
