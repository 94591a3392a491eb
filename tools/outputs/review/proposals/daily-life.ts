/** Proposals on daily life, money, work and groups. */
import type {Proposal} from './proposal.ts';

export const dailyLife: readonly Proposal[] = [
  {
    fact: 'F262',
    passage: 'coping.work-money.ada-limit',
    en: 'You need to tell your employer only if you want changes at work. Unfair treatment is against the law either way.',
    es: 'Tiene que decírselo a su empleador solo si quiere cambios en el trabajo. El trato injusto está prohibido en todo caso.',
    sources: ['eeoc-cancer-page'],
    confirm: {
      en: 'Only the start of the source could be read.',
      es: 'Solo se pudo leer el comienzo de la fuente.',
    },
  },
  {
    fact: 'F267',
    passage: 'coping.work-money.disability-limit',
    en: 'A bill in Congress (MBC Access to Care Act) would end both waits for metastatic breast cancer. Ask if it has become law.',
    es: 'Un proyecto de ley en el Congreso (MBC Access to Care Act) quitaría las dos esperas para el cáncer de seno metastásico. Pregunte si ya es ley.',
    sources: ['policybrief-s3442'],
    confirm: {
      en: 'It was not found to be law in November 2026.',
      es: 'En noviembre de 2026 no se encontró que fuera ley.',
    },
  },
  {
    fact: 'F274',
    passage: 'coping.work-money.ask-early',
    en: 'In many states, Medicaid pays for treatment if you have no insurance and the cancer was found through the CDC’s screening program. The rules differ from state to state.',
    es: 'En muchos estados, Medicaid paga el tratamiento si no tiene seguro y el cáncer se encontró con el programa de detección de los CDC. Las reglas cambian de un estado a otro.',
    sources: ['gao-bccpta-2009'],
    confirm: {
      en: 'The source is from 2009; confirm at medicaid.gov.',
      es: 'La fuente es de 2009; confírmelo en medicaid.gov.',
    },
  },
  {
    fact: 'F278',
    passage: 'coping.work-money.bills',
    en: 'With Medicare Part D, nobody has to pay more than $2,100 in 2026 for covered drugs. The limit changes each year.',
    es: 'Con la Parte D de Medicare, en 2026 nadie tiene que pagar más de $2,100 por las medicinas cubiertas. El límite cambia cada año.',
    sources: ['bms-medicare-2026'],
    confirm: {
      en: 'No Medicare page could be read; the limit for 2027 was not found.',
      es: 'No se pudo leer ninguna página de Medicare; no se encontró el límite de 2027.',
    },
  },
  {
    fact: 'F279',
    passage: 'coping.work-money.bills',
    en: 'You can spread the cost of Part D drugs over the year. Ask your plan how to sign up.',
    es: 'Puede repartir el costo de las medicinas de la Parte D a lo largo del año. Pregúntele a su plan cómo inscribirse.',
    sources: ['bms-medicare-2026'],
    confirm: {
      en: 'Confirm at medicare.gov.',
      es: 'Confírmelo en medicare.gov.',
    },
  },
  {
    fact: 'F306',
    passage: 'coping.fear.exercise',
    en: 'Being active, a steady weight, little or no alcohol and not smoking are good for your health. It is not proven that they prevent a return.',
    es: 'Moverse, mantener un peso estable, tomar poco o nada de alcohol y no fumar son buenos para la salud. No está probado que eviten que el cáncer vuelva.',
    sources: ['asco-exercise-2022'],
    confirm: {
      en: 'The page of the American Cancer Society on this could not be read.',
      es: 'No se pudo leer la página de la Sociedad Americana Contra El Cáncer sobre esto.',
    },
  },
  {
    fact: 'F308',
    passage: 'coping.people.groups',
    en: 'There are groups for one kind of cancer or person, for example FORCE (inherited cancer), Triple Negative Breast Cancer Foundation, Lobular Breast Cancer Alliance, Male Breast Cancer Global Alliance, Inflammatory Breast Cancer Research Foundation, Imerman Angels and ABCD.',
    es: 'Hay grupos para un tipo de cáncer o de persona; por ejemplo, FORCE (cáncer hereditario), Triple Negative Breast Cancer Foundation, Lobular Breast Cancer Alliance, Male Breast Cancer Global Alliance, Inflammatory Breast Cancer Research Foundation, Imerman Angels y ABCD.',
    sources: [],
    confirm: {
      en: 'No page of these groups was read: open or call each one first.',
      es: 'No se leyó ninguna página de estos grupos: ábralas o llame antes a cada uno.',
    },
  },
  {
    fact: 'F309',
    passage: 'coping.work-money.ask-early',
    en: 'Every state has free advice on Medicare, also for your family: the State Health Insurance Assistance Program (SHIP).',
    es: 'En cada estado hay consejo gratis sobre Medicare, también para su familia: el programa SHIP (State Health Insurance Assistance Program).',
    sources: ['stmarys-ship'],
    confirm: {
      en: 'The federal page and its number were not confirmed.',
      es: 'No se confirmaron la página federal ni su número.',
    },
  },
  {
    fact: 'F327',
    passage: 'coping.work-money.bills',
    en: 'A plan from the health insurance Marketplace may not turn you away, or charge you more, because you have had cancer. It must cover the cancer from the first day.',
    es: 'Un plan del Mercado de seguros médicos no puede rechazarle ni cobrarle más porque tuvo cáncer. Debe cubrir el cáncer desde el primer día.',
    sources: ['lls-aca-2021'],
    confirm: {
      en: 'The source is from 2021; confirm at healthcare.gov.',
      es: 'La fuente es de 2021; confírmelo en cuidadodesalud.gov.',
    },
  },
  {
    fact: 'F328',
    passage: 'trials.search.take-along',
    en: 'BreastCancerTrials.org is a free service that matches people to breast cancer trials.',
    es: 'BreastCancerTrials.org es un servicio gratis, en inglés, que busca ensayos de cáncer de seno para cada persona.',
    sources: ['ucsf-bct-2008'],
    confirm: {
      en: 'The source is from 2008; open the site first.',
      es: 'La fuente es de 2008; abra antes el sitio.',
    },
  },
  {
    fact: 'F329',
    passage: 'coping.young.fertility',
    en: 'Livestrong Fertility helps to lower the cost of saving eggs, embryos or sperm.',
    es: 'Livestrong Fertility ayuda a bajar el costo de guardar óvulos, embriones o espermatozoides.',
    sources: ['triage-fertility'],
    confirm: {
      en: 'The program’s own page was not read.',
      es: 'No se leyó la página del propio programa.',
    },
  },
  {
    fact: 'F331',
    passage: 'coping.people.hospital',
    en: 'If you are American Indian or Alaska Native, ask your clinic, your tribe or the Indian Health Service for a Native patient navigator.',
    es: 'Si usted es de un pueblo indígena de EE. UU. o de Alaska, pida en su clínica, en su tribu o en el Servicio de Salud Indígena (Indian Health Service) a alguien que guíe a pacientes indígenas.',
    sources: ['jons-indigenous-2023'],
    confirm: {
      en: 'The source is for navigators; no national line was found.',
      es: 'La fuente es para profesionales; no se encontró una línea nacional.',
    },
  },
];
