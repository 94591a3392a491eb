/**
 * The addresses of trial searches, made from a reader's answers. Pure functions: what they give is sent
 * to no one until the reader follows it. The terms are those of the two sites, which are in English.
 * Only parameters are used that those sites' own or others' published code uses.
 */
import type {Receptors, TrialPlace} from '../../content/clinical-trials.js';

/** What the reader chose and wrote. */
export interface TrialAnswers {
  readonly place: TrialPlace;
  readonly receptors: Receptors;
  /** A city, a state or a ZIP code, as typed. */
  readonly near: string;
}

/** An address, and what it asks for in plain view. */
export interface TrialLink {
  readonly site: 'clinicaltrials' | 'nci';
  readonly href: string;
  readonly criteria: readonly string[];
}

/** No answers. */
export const noAnswers: TrialAnswers = {place: 'open', receptors: 'open', near: ''};

const conditions: Readonly<Record<TrialPlace, string>> = {
  near: 'recurrent breast cancer',
  distant: 'metastatic breast cancer',
  open: 'breast cancer',
};

const terms: Readonly<Record<Receptors, string>> = {
  'hr-positive': 'hormone receptor positive',
  'her2-positive': 'HER2 positive',
  'triple-negative': 'triple negative',
  open: '',
};

/** The National Cancer Institute's code for breast cancer. */
const breastCancer = 'C4872';

/** `name=value` pairs of what has a value; spaces as `%20`, which every reader of addresses knows. */
const query = (values: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value))
    .toString()
    .replaceAll('+', '%20');

/** The five digits of a ZIP code; empty if it is none. */
const zipOf = (place: string): string => /^(\d{5})(?:-\d{4})?$/.exec(place)?.[1] ?? '';

/** A link for ClinicalTrials.gov: open studies. A bare ZIP code would be matched as text, so it stays out. */
function clinicalTrials({place, receptors, near}: TrialAnswers): TrialLink {
  const cond = conditions[place];
  const term = terms[receptors];
  const locStr = zipOf(near) ? '' : near;
  return {
    site: 'clinicaltrials',
    href: `https://clinicaltrials.gov/search?${query({cond, term, locStr})}&aggFilters=status:rec`,
    criteria: [cond, term, locStr].filter(Boolean),
  };
}

/** A link for the National Cancer Institute: its basic search takes a ZIP code and no other place. */
function nci({place, receptors, near}: TrialAnswers): TrialLink {
  const z = zipOf(near);
  // One phrase only: each more would hide trials that word it another way.
  const q = terms[receptors] || (place === 'open' ? '' : conditions[place].split(' ')[0]!);
  const values = {loc: z ? '1' : '0', q, rl: '1', t: breastCancer, z};
  return {
    site: 'nci',
    href: `https://www.cancer.gov/research/participate/clinical-trials-search/r?${query(values)}`,
    criteria: ['breast cancer', q, z].filter(Boolean),
  };
}

/** The links for some answers. */
export function trialLinks(answers: TrialAnswers): readonly TrialLink[] {
  const trimmed = {...answers, near: answers.near.replace(/\s+/g, ' ').trim()};
  return [clinicalTrials(trimmed), nci(trimmed)];
}
