/**
 * Which treatments are shown in which situation: the whole of the rules, one row each, and no words.
 * For each treatment the first row that fits is taken; where none fits, the treatment is not shown.
 * A question that is skipped, or not asked, counts as `unknown`.
 *
 * The rows hold no words, so they are not part of any language's content: the element imports them
 * as code, once, and the passages that they name come with the words.
 */

/** The questions in the order in which they are asked, and their answers. */
export const questions = {
  kind: ['local', 'regional', 'metastatic', 'unknown'],
  surgery: ['lumpectomy', 'mastectomy', 'unknown'],
  place: ['breast', 'nodes', 'bones', 'lungs', 'liver', 'brain', 'other', 'unknown'],
  radiation: ['yes', 'no', 'unknown'],
  receptors: ['hr-positive', 'her2-positive', 'triple-negative', 'unknown'],
} as const;

/** A question. */
export type Question = keyof typeof questions;

/** An answer to a question. */
export type Answer<Asked extends Question = Question> = (typeof questions)[Asked][number];

/** What is known of a situation: every question with its answer. */
export type Situation = {readonly [Asked in Question]: Answer<Asked>};

/** The answers for which a row is meant; a question that is left out does not matter. */
export type When = {readonly [Asked in Question]?: readonly Answer<Asked>[]};

/** How likely a treatment is to be talked about. */
export type Standing = 'often' | 'sometimes' | 'less';

/** One rule. */
export interface Row {
  readonly treatment: string;
  readonly when: When;
  readonly standing: Standing;
  /** Id of the passage of the section `for-you` that says it, with its condition and the reason. */
  readonly passage: string;
}

/**
 * The situations in which a question is asked; its answer counts in no other. The place says nothing
 * of a local or regional recurrence that the kind has not said.
 */
export const asked: {readonly [Asked in Question]?: When} = {
  surgery: {kind: ['local', 'unknown']},
  place: {kind: ['metastatic']},
};

// prettier-ignore
const table: readonly (readonly [treatment: string, Standing, passage: string, When])[] = [
  // What has to be known first.
  ['know-kind',      'often',     'know-kind',                {kind: ['unknown']}],
  ['know-receptors', 'often',     'know-receptors',           {receptors: ['unknown']}],
  // Surgery.
  ['surgery',        'often',     'surgery-after-lumpectomy', {kind: ['local'], surgery: ['lumpectomy']}],
  ['surgery',        'often',     'surgery-after-mastectomy', {kind: ['local'], surgery: ['mastectomy']}],
  ['surgery',        'often',     'surgery-local',            {kind: ['local']}],
  ['surgery',        'often',     'surgery-regional',         {kind: ['regional']}],
  ['surgery',        'sometimes', 'surgery-brain',            {kind: ['metastatic'], place: ['brain']}],
  ['surgery',        'sometimes', 'surgery-bones',            {kind: ['metastatic'], place: ['bones']}],
  ['surgery',        'less',      'surgery-metastatic',       {kind: ['metastatic']}],
  ['surgery',        'sometimes', 'surgery-unknown',          {}],
  ['nodes',          'sometimes', 'nodes',                    {kind: ['local']}],
  // Radiation: never promised where it was given before.
  ['radiation',      'less',      'radiation-again',          {radiation: ['yes']}],
  ['radiation',      'often',     'radiation-first',          {kind: ['local', 'regional'], radiation: ['no']}],
  ['radiation',      'sometimes', 'radiation-near-if',        {kind: ['local', 'regional']}],
  ['radiation',      'often',     'radiation-brain-if',       {kind: ['metastatic'], place: ['brain']}],
  ['radiation',      'sometimes', 'radiation-bones-if',       {kind: ['metastatic'], place: ['bones']}],
  ['radiation',      'sometimes', 'radiation-relief-if',      {kind: ['metastatic']}],
  ['radiation',      'sometimes', 'radiation-if',             {}],
  // Medicines in general.
  ['medicines',      'often',     'medicines-brain',          {kind: ['metastatic'], place: ['brain']}],
  ['medicines',      'often',     'medicines-liver',          {kind: ['metastatic'], place: ['liver']}],
  ['medicines',      'often',     'medicines-lungs',          {kind: ['metastatic'], place: ['lungs']}],
  ['medicines',      'often',     'medicines',                {kind: ['metastatic']}],
  // Medicines for cancer with hormone receptors.
  ['hormone',        'less',      'hormone-less',             {receptors: ['triple-negative']}],
  ['hormone',        'often',     'hormone-metastatic',       {kind: ['metastatic'], receptors: ['hr-positive']}],
  ['hormone',        'often',     'hormone',                  {receptors: ['hr-positive']}],
  ['hormone',        'sometimes', 'hormone-if',               {}],
  ['cdk46',          'often',     'cdk46',                    {kind: ['metastatic'], receptors: ['hr-positive']}],
  ['pathway',        'sometimes', 'pathway',                  {kind: ['metastatic'], receptors: ['hr-positive']}],
  // Medicines against HER2.
  ['her2',           'often',     'her2-metastatic',          {kind: ['metastatic'], receptors: ['her2-positive']}],
  ['her2',           'often',     'her2',                     {receptors: ['her2-positive']}],
  ['her2',           'sometimes', 'her2-if',                  {receptors: ['unknown']}],
  ['her2',           'less',      'her2-less',                {}],
  // Chemotherapy.
  ['chemo',          'often',     'chemo-negative',           {kind: ['metastatic'], receptors: ['triple-negative']}],
  ['chemo',          'often',     'chemo-her2',               {kind: ['metastatic'], receptors: ['her2-positive']}],
  ['chemo',          'sometimes', 'chemo-later',              {kind: ['metastatic']}],
  ['chemo',          'sometimes', 'chemo-near',               {kind: ['local', 'regional']}],
  ['chemo',          'sometimes', 'chemo-if',                 {}],
  // Medicines for which one more test, or earlier treatment, decides.
  ['immuno',         'sometimes', 'immuno',                   {kind: ['metastatic'], receptors: ['triple-negative']}],
  ['immuno',         'sometimes', 'immuno-near',              {kind: ['local', 'regional'], receptors: ['triple-negative']}],
  ['adc',            'sometimes', 'adc-her2',                 {kind: ['metastatic'], receptors: ['her2-positive']}],
  ['adc',            'sometimes', 'adc-triple-negative',      {kind: ['metastatic'], receptors: ['triple-negative']}],
  ['adc',            'sometimes', 'adc-hr-positive',          {kind: ['metastatic'], receptors: ['hr-positive']}],
  ['parp',           'sometimes', 'parp',                     {kind: ['metastatic'], receptors: ['hr-positive', 'triple-negative']}],
  // Help with one place.
  ['bone',           'often',     'bone',                     {kind: ['metastatic'], place: ['bones']}],
  ['bone',           'sometimes', 'bone-if',                  {kind: ['metastatic'], place: ['unknown']}],
  ['fluid',          'sometimes', 'fluid',                    {kind: ['metastatic'], place: ['lungs']}],
  // For everyone.
  ['palliative',     'often',     'palliative',               {kind: ['metastatic']}],
  ['palliative',     'sometimes', 'palliative',               {}],
  ['trial',          'sometimes', 'trial',                    {}],
];

const rows: readonly Row[] = table.map(([treatment, standing, passage, when]) => ({
  treatment,
  standing,
  passage,
  when,
}));
export default rows;
