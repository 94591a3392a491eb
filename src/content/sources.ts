/**
 * Where the words come from. Titles stand in the language of the source; `date` is the date that the
 * source prints of itself (ISO, as precise as printed), absent where it prints none.
 */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  /** Absent where no lasting public address is known. */
  readonly address?: string;
}

const table = {
  'breastcancer-org': {
    title: 'Recurrent & Metastatic Breast Cancer',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org',
  },
  'faq-comes-back': {
    title: 'When breast cancer comes back',
    publisher: 'The Breast Place',
  },
  'scca-advanced': {
    title: 'Advanced Breast Cancer',
    publisher: 'Seattle Cancer Care Alliance (now Fred Hutchinson Cancer Center)',
    address: 'https://www.fredhutch.org',
  },
  'komen-2015': {
    title: 'Return of Breast Cancer after Treatment',
    publisher: 'Susan G. Komen',
    date: '2015-07-28',
    address: 'https://www.komen.org',
  },
  'mayo-2022': {
    title: 'Recurrent breast cancer: Diagnosis and treatment',
    publisher: 'Mayo Clinic',
    date: '2022-07-02',
    address:
      'https://www.mayoclinic.org/diseases-conditions/recurrent-breast-cancer/diagnosis-treatment/drc-20377141',
  },
  'mayo-recurrent-symptoms': {
    title: 'Recurrent breast cancer: Symptoms and causes',
    publisher: 'Mayo Clinic',
    address:
      'https://www.mayoclinic.org/diseases-conditions/recurrent-breast-cancer/symptoms-causes/syc-20377135',
  },
  'nci-why-returns-2005': {
    title: 'When Cancer Returns: Why and Where Cancer Returns',
    publisher: 'National Cancer Institute',
    date: '2005-08-23',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080916040530/http://www.cancer.gov/cancertopics/When-Cancer-Returns/page2',
  },
  'breastcancer-org-regional': {
    title: 'Regional Recurrence',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/where_recur/regional',
  },
  'mayo-complications-2011': {
    title: 'Recurrent breast cancer: Complications',
    publisher: 'Mayo Clinic',
    date: '2011-05-24',
    address:
      'https://www.mayoclinic.org/diseases-conditions/recurrent-breast-cancer/basics/complications/con-20032432',
  },
  'nci-prognosis': {
    title: 'Understanding Cancer Prognosis',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/diagnosis-staging/prognosis',
  },
  'cancer-australia-chance': {
    title: 'Chance of breast cancer returning or spreading',
    publisher: 'Cancer Australia',
    address:
      'https://canceraustralia.gov.au/affected-cancer/cancer-types/breast-cancer/diagnosis/diagnosis-early-breast-cancer/chance-breast-cancer-returning-or-spreading',
  },
  'nci-male-breast-2008': {
    title: 'Male Breast Cancer Treatment (PDQ), patient version',
    publisher: 'National Cancer Institute',
    date: '2008-07-09',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090511103302/http://www.cancer.gov/cancertopics/pdq/treatment/malebreast/patient/allpages/print',
  },
  'daily-denovo-2021': {
    title: 'Epidemiology of De Novo Metastatic Breast Cancer',
    publisher: 'Daily and others, Clinical Breast Cancer 21(4)',
    date: '2021-01-31',
    address: 'https://doi.org/10.1016/j.clbc.2021.01.017',
  },
  'lord-mja-2022': {
    title:
      'Long term risk of distant metastasis in women with non-metastatic breast cancer and survival after metastasis detection',
    publisher: 'Lord and others, Medical Journal of Australia 217(8)',
    date: '2022-09-05',
    address: 'https://doi.org/10.5694/mja2.51687',
  },
  'lord-cebp-2024': {
    title: 'Decline in the Incidence of Distant Recurrence of Breast Cancer',
    publisher: 'Lord and others, Cancer Epidemiology, Biomarkers & Prevention 33(2)',
    date: '2024',
    address:
      'https://aacrjournals.org/cebp/article/33/2/314/733932/Decline-in-the-Incidence-of-Distant-Recurrence-of',
  },
  'lifeline-988': {
    title: '988 Suicide & Crisis Lifeline',
    publisher: '988lifeline.org',
    address: 'https://988lifeline.org',
  },
} satisfies Record<string, Source>;

/** The id of a source. */
export type SourceId = keyof typeof table;

/** Every source by its id. */
export const sources: Readonly<Record<SourceId, Source>> = table;
