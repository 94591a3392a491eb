/**
 * The organizations, as data; their descriptions are part of each language's content. Only confirmed facts
 * are listed: no hours, language or verification date without evidence. The evidence is in the sources of
 * the passage with the same id.
 */

/** The needs that a reader can filter by, and the offers that meet each. */
export const needs = {
  talk: ['phone'],
  peers: ['peer'],
  groups: ['groups'],
  money: ['money', 'insurance', 'work'],
  community: ['community'],
  trials: ['trials'],
} as const;

/** A need that the list can be filtered by. */
export type Need = keyof typeof needs;

/** The valid values of `offers`, also for a hospital's own resources. */
export const offers = [
  'phone',
  'email',
  'chat',
  'text',
  'navigation',
  'information',
  'counseling',
  'peer',
  'groups',
  'money',
  'insurance',
  'work',
  'community',
  'trials',
  'mbc',
  'crisis',
] as const;

/** One offer. */
export type Offer = (typeof offers)[number];

/** An organization or service that a reader can contact. */
export interface Resource {
  readonly id: string;
  /** Its name, if it is the same in every language; otherwise the content has it. */
  readonly name?: string;
  readonly phone?: string;
  /** The number as it is advertised, with letters. */
  readonly letters?: string;
  /** The phone menu key for each language. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly email?: string;
  readonly url?: string;
  /** Pages in other languages. */
  readonly urls?: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  readonly offers: readonly Offer[];
  /** Opening hours in schema.org's format. */
  readonly hours?: string;
  /** IANA zone of the hours. */
  readonly timeZone?: string;
  /** ISO date on which someone last called to verify the hours. */
  readonly verifiedOn?: string;
  /** ISO dates on which it is closed. */
  readonly closedOn?: readonly string[];
}

const both = ['en', 'es'];

/** The crisis line is in its own block, never in the list. */
export const crisis: Resource = {
  id: '988',
  phone: '988',
  keys: {es: '2'},
  url: 'https://988lifeline.org',
  urls: {es: 'https://988lifeline.org/es'},
  languages: both,
  offers: ['phone', 'text', 'crisis'],
  hours: '24/7',
};

/** The organizations, in the order they are shown. */
const resources: readonly Resource[] = [
  {
    id: 'acs',
    phone: '1-800-227-2345',
    letters: '1-800-ACS-2345',
    url: 'https://www.cancer.org/',
    urls: {es: 'https://www.cancer.org/es.html'},
    languages: both,
    offers: ['phone', 'chat', 'groups', 'money'],
    // The phone only: the chat is answered on weekdays.
    hours: '24/7',
  },
  {
    id: 'komen',
    phone: '1-877-465-6636',
    letters: '1-877-GO-KOMEN',
    email: 'helpline@komen.org',
    url: 'https://www.komen.org',
    languages: both,
    offers: ['phone', 'email', 'navigation'],
  },
  {
    id: 'nci-cis',
    phone: '1-800-422-6237',
    letters: '1-800-4-CANCER',
    url: 'https://www.cancer.gov/contact',
    languages: both,
    offers: ['phone', 'chat', 'information', 'trials'],
  },
  {
    id: 'cancercare',
    phone: '1-800-813-4673',
    letters: '1-800-813-HOPE',
    email: 'info@cancercare.org',
    url: 'https://www.cancercare.org',
    languages: both,
    offers: ['phone', 'counseling', 'groups', 'money'],
    hours: 'Mo-Th 10:00-18:00, Fr 10:00-17:00',
    timeZone: 'America/New_York',
  },
  {
    id: 'share',
    phone: '1-844-275-7427',
    letters: '1-844-ASK-SHARE',
    url: 'https://www.sharecancersupport.org',
    languages: both,
    offers: ['phone', 'peer', 'groups', 'mbc'],
  },
  {
    id: 'lbbc',
    phone: '1-888-753-5222',
    letters: '1-888-753-LBBC',
    url: 'https://www.lbbc.org',
    languages: ['en'],
    offers: ['phone', 'peer', 'groups', 'mbc'],
  },
  {
    id: 'csc',
    phone: '1-888-793-9355',
    url: 'https://www.cancersupportcommunity.org',
    languages: both,
    offers: ['phone', 'counseling', 'groups'],
  },
  {
    id: 'paf',
    name: 'Patient Advocate Foundation',
    phone: '1-800-532-5274',
    url: 'https://www.patientadvocate.org',
    languages: ['en'],
    offers: ['phone', 'money', 'insurance'],
  },
  {
    id: 'triage',
    name: 'Triage Cancer',
    url: 'https://triagecancer.org',
    languages: ['en'],
    offers: ['money', 'insurance', 'work'],
  },
  {
    id: 'metavivor',
    name: 'METAvivor',
    url: 'https://www.metavivor.org',
    languages: ['en'],
    offers: ['groups', 'peer', 'mbc'],
  },
  {
    id: 'mbca',
    name: 'Metastatic Breast Cancer Alliance',
    url: 'https://www.mbcalliance.org',
    languages: ['en'],
    offers: ['information', 'mbc'],
  },
  {
    id: 'ysc',
    name: 'Young Survival Coalition',
    url: 'https://www.youngsurvival.org',
    languages: ['en'],
    offers: ['peer', 'groups'],
  },
  {
    id: 'nueva-vida',
    name: 'Nueva Vida',
    url: 'http://www.nueva-vida.org',
    languages: ['es', 'en'],
    offers: ['groups', 'peer'],
  },
  {
    id: 'touch',
    name: 'TOUCH, The Black Breast Cancer Alliance',
    url: 'https://nationalcancerplan.cancer.gov/get-involved/touchbbca',
    languages: ['en'],
    offers: ['information'],
  },
  {
    id: 'lgbt-network',
    name: 'National LGBT Cancer Network',
    url: 'https://cancer-network.org',
    languages: ['en'],
    offers: ['information'],
  },
  {
    id: 'prepare',
    name: 'PREPARE For Your Care',
    url: 'https://prepareforyourcare.org',
    languages: ['en'],
    offers: ['information'],
  },
  {
    id: 'breastcancer-org',
    url: 'https://www.breastcancer.org',
    languages: both,
    offers: ['information', 'community'],
  },
  {
    id: 'mayo-connect',
    url: 'https://connect.mayoclinic.org',
    languages: ['en'],
    offers: ['community'],
  },
  {
    id: 'clinicaltrials-gov',
    url: 'https://clinicaltrials.gov',
    languages: ['en'],
    offers: ['trials'],
  },
];

export default resources;
