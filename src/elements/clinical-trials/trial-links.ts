/**
 * Builds URLs of trial searches from a reader's answers. Nothing is sent until the reader follows a link. The
 * search terms are English, as the two sites expect. The parameters are those of the sites' own links or of
 * published code.
 */
import type {Receptors, TrialPlace} from '../../content/clinical-trials.js';

/** The reader's answers. */
export interface TrialAnswers {
  readonly place: TrialPlace;
  readonly receptors: Receptors;
  /** A city, a state or a ZIP code, as typed. */
  readonly near: string;
}

/** A link to a search. */
export interface TrialLink {
  readonly site: 'clinicaltrials' | 'nci';
  readonly href: string;
  /** The search criteria in the URL, to show to the reader. */
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

/** A query string without empty values. Spaces are `%20`, because not every site decodes `+`. */
const query = (values: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value))
    .toString()
    .replaceAll('+', '%20');

/** The five digits of a ZIP code; empty if it is not one. */
const zipOf = (place: string): string => /^(\d{5})(?:-\d{4})?$/.exec(place)?.[1] ?? '';

/** A link to open studies on ClinicalTrials.gov. Its search would match a ZIP code as text, so it is omitted. */
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

/** A link to the National Cancer Institute, whose basic search accepts only a ZIP code as the place. */
function nci({place, receptors, near}: TrialAnswers): TrialLink {
  const z = zipOf(near);
  // One phrase only: more would exclude trials that use other words.
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
