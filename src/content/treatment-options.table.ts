/**
 * The rules of the options list: which treatments are shown in which situation, how often they are
 * considered, and which passages of the section `for-you` describe them. The rules are code that the element
 * imports once; the passages are part of each language's content.
 */
import {her2, near, type When} from './questions.table.js';

/** How often a treatment is considered in a situation. */
export type Frequency = 'often' | 'sometimes' | 'less';

/** The first row that matches decides a treatment's frequency and main passage. */
export interface Row {
  readonly treatment: string;
  readonly frequency: Frequency;
  readonly passage: string;
  readonly when: When;
}

/** A passage that is added to a treatment already in the list, for example for one place. */
export type Addition = Omit<Row, 'frequency'>;

const brain = ['brain'] as const;
const bones = ['bones'] as const;
const notBefore = ['no', 'unknown'] as const;

/** No medicine for invasive cancer is shown for DCIS. */
const type = ['invasive', 'unknown'] as const;

// prettier-ignore
const table: readonly (readonly [treatment: string, Frequency, passage: string, When])[] = [
  // To be known first.
  ['know-kind',      'often',     'know-kind',                {kind: ['unknown']}],
  ['know-receptors', 'often',     'know-receptors',           {receptors: ['unknown']}],
  ['know-receptors', 'sometimes', 'know-hormone-receptors',   {receptors: ['her2-positive']}],
  // Surgery.
  ['surgery',        'often',     'surgery-dcis',             {kind: ['local'], type: ['dcis']}],
  ['surgery',        'often',     'surgery-after-lumpectomy', {kind: ['local'], surgery: ['lumpectomy']}],
  ['surgery',        'often',     'surgery-after-mastectomy', {kind: ['local'], surgery: ['mastectomy']}],
  ['surgery',        'often',     'surgery-first',            {kind: ['local'], surgery: ['none']}],
  ['surgery',        'often',     'surgery-local',            {kind: ['local']}],
  ['surgery',        'often',     'surgery-underarm',         {kind: ['regional']}],
  ['surgery',        'less',      'surgery-collarbone',       {kind: ['collarbone']}],
  ['surgery',        'sometimes', 'surgery-metastatic',       {kind: ['metastatic'], place: ['brain', 'bones']}],
  ['surgery',        'less',      'surgery-metastatic',       {kind: ['metastatic']}],
  ['surgery',        'sometimes', 'surgery-unknown',          {}],
  ['nodes',          'sometimes', 'nodes',                    {kind: ['local'], type}],
  // Radiation: less likely only near the breast, if that place already had it.
  ['radiation',      'less',      'radiation-again',          {kind: near, radiation: ['yes']}],
  ['radiation',      'sometimes', 'radiation-dcis',           {kind: ['local'], type: ['dcis']}],
  ['radiation',      'often',     'radiation-first',          {kind: near, radiation: ['no']}],
  ['radiation',      'sometimes', 'radiation-near-if',        {kind: near}],
  ['radiation',      'often',     'radiation-relief',         {kind: ['metastatic'], place: brain, radiation: notBefore}],
  ['radiation',      'sometimes', 'radiation-relief',         {kind: ['metastatic']}],
  ['radiation',      'sometimes', 'radiation-if',             {}],
  // Medicines in general.
  ['medicines',      'often',     'medicines',                {kind: ['metastatic']}],
  // Hormone therapy.
  ['hormone',        'sometimes', 'hormone-dcis',             {type: ['dcis'], receptors: ['hr-positive', 'her2-and-hr-positive', 'her2-positive', 'unknown']}],
  ['hormone',        'less',      'hormone-less',             {type, receptors: ['triple-negative', 'her2-only']}],
  ['hormone',        'often',     'hormone-metastatic',       {kind: ['metastatic'], receptors: ['hr-positive']}],
  ['hormone',        'often',     'hormone',                  {type, receptors: ['hr-positive']}],
  ['hormone',        'often',     'hormone',                  {type, kind: near, receptors: ['her2-and-hr-positive']}],
  ['hormone',        'sometimes', 'hormone-her2',             {type, receptors: ['her2-and-hr-positive']}],
  ['hormone',        'sometimes', 'hormone-if',               {type}],
  ['cdk46',          'sometimes', 'cdk46-again',              {kind: ['metastatic'], receptors: ['hr-positive'], medicines: ['cdk46']}],
  ['cdk46',          'often',     'cdk46',                    {kind: ['metastatic'], receptors: ['hr-positive']}],
  ['pathway',        'sometimes', 'pathway-early',            {kind: ['metastatic'], receptors: ['hr-positive'], medicines: ['hormone-recent']}],
  ['pathway',        'sometimes', 'pathway',                  {kind: ['metastatic'], receptors: ['hr-positive']}],
  // Medicines against HER2.
  ['her2',           'often',     'her2-metastatic',          {kind: ['metastatic'], receptors: her2}],
  ['her2',           'often',     'her2',                     {type, receptors: her2}],
  ['her2',           'sometimes', 'her2-if',                  {type, receptors: ['unknown']}],
  ['her2',           'less',      'her2-less',                {type}],
  ['adc',            'often',     'adc-her2',                 {kind: ['metastatic'], receptors: her2}],
  ['adc',            'often',     'adc-triple-negative',      {kind: ['metastatic'], receptors: ['triple-negative']}],
  ['adc',            'sometimes', 'adc-hr-positive',          {kind: ['metastatic'], receptors: ['hr-positive']}],
  ['adc',            'sometimes', 'adc-collarbone',           {kind: ['collarbone'], receptors: [...her2, 'triple-negative']}],
  // Chemotherapy.
  ['chemo',          'often',     'chemo-negative',           {kind: ['metastatic'], receptors: ['triple-negative']}],
  ['chemo',          'sometimes', 'chemo-her2',               {kind: ['metastatic'], receptors: her2, medicines: ['her2-recent']}],
  ['chemo',          'often',     'chemo-her2',               {kind: ['metastatic'], receptors: her2}],
  ['chemo',          'sometimes', 'chemo-later',              {kind: ['metastatic'], receptors: ['hr-positive']}],
  ['chemo',          'sometimes', 'chemo-far-if',             {kind: ['metastatic']}],
  ['chemo',          'often',     'chemo-near-negative',      {type, kind: near, receptors: ['triple-negative']}],
  ['chemo',          'often',     'chemo-near-her2',          {type, kind: near, receptors: her2}],
  ['chemo',          'sometimes', 'chemo-near-positive',      {type, kind: near, receptors: ['hr-positive']}],
  ['chemo',          'sometimes', 'chemo-near',               {type, kind: near}],
  ['chemo',          'sometimes', 'chemo-if',                 {type}],
  // Medicines for which one more test decides.
  ['immuno',         'sometimes', 'immuno',                   {kind: ['metastatic'], receptors: ['triple-negative']}],
  ['immuno',         'sometimes', 'immuno-near',              {type, kind: near, receptors: ['triple-negative']}],
  ['parp',           'sometimes', 'parp',                     {kind: ['metastatic'], receptors: ['hr-positive', 'triple-negative']}],
  ['parp',           'sometimes', 'parp-near',                {type, kind: near, receptors: ['hr-positive', 'triple-negative']}],
  // Help with one place.
  ['bone',           'often',     'bone',                     {kind: ['metastatic'], place: bones}],
  ['bone',           'sometimes', 'bone-if',                  {kind: ['metastatic']}],
  ['fluid',          'sometimes', 'fluid',                    {kind: ['metastatic'], place: ['lungs', 'liver', 'belly', 'other']}],
  // For everyone.
  ['palliative',     'often',     'palliative',               {kind: ['metastatic']}],
  ['palliative',     'sometimes', 'palliative',               {}],
  ['trial',          'sometimes', 'trial',                    {}],
];

// prettier-ignore
const added: readonly (readonly [treatment: string, passage: string, When])[] = [
  ['surgery',   'surgery-brain',         {kind: ['metastatic'], place: brain}],
  ['surgery',   'surgery-bones',         {kind: ['metastatic'], place: bones}],
  ['radiation', 'radiation-brain',       {kind: ['metastatic'], place: brain, radiation: notBefore}],
  ['radiation', 'radiation-brain-her2',  {kind: ['metastatic'], place: brain, radiation: notBefore, receptors: her2}],
  ['radiation', 'radiation-brain-again', {kind: ['metastatic'], place: brain, radiation: ['yes']}],
  ['radiation', 'radiation-bones',       {kind: ['metastatic'], place: bones, radiation: notBefore}],
  ['radiation', 'radiation-bones-again', {kind: ['metastatic'], place: bones, radiation: ['yes']}],
  ['radiation', 'radiation-skin-again',  {kind: ['metastatic'], place: ['skin'], radiation: ['yes']}],
  ['radiation', 'radiation-far-again',   {kind: ['metastatic'], place: ['lungs', 'liver', 'belly', 'nodes', 'other', 'unknown'], radiation: ['yes']}],
  ['radiation', 'radiation-far-if',      {kind: ['metastatic'], radiation: ['unknown']}],
  ['medicines', 'medicines-brain',       {kind: ['metastatic'], place: brain}],
  ['medicines', 'medicines-liver',       {kind: ['metastatic'], place: ['liver']}],
  ['hormone',   'hormone-changed',       {kind: ['metastatic'], receptors: ['hr-positive'], medicines: ['hormone-recent']}],
  ['her2',      'her2-recent',           {kind: ['metastatic'], receptors: her2, medicines: ['her2-recent']}],
  ['her2',      'her2-brain',            {kind: ['metastatic'], receptors: her2, place: brain}],
];

/** The rules, in the order in which treatments are listed. */
export const rows: readonly Row[] = table.map(([treatment, frequency, passage, when]) => ({
  treatment,
  frequency,
  passage,
  when,
}));

/** The passages that single answers add. */
export const additions: readonly Addition[] = added.map(([treatment, passage, when]) => ({
  treatment,
  passage,
  when,
}));
