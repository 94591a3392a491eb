/** The National Cancer Institute, with copies of its texts kept by others. */
import type {Source} from './source.js';

export default {
  'nci-prognosis': {
    title: 'Understanding Cancer Prognosis',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/diagnosis-staging/prognosis',
  },
  'jnci-2014-follow-up': {
    title: 'Promoting Quality and Evidence-Based Care in Early-Stage Breast Cancer Follow-up',
    publisher: 'Journal of the National Cancer Institute',
    date: '2014-03-13',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4311189',
  },
  'nci-genetic-testing': {
    title: 'Genetic Testing for Inherited Cancer Risk',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/about-cancer/causes-prevention/genetics/genetic-testing-fact-sheet',
  },
  'nci-ad': {
    title: 'Advance Directives',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/cancertopics/factsheet/Support/advance-directives/print',
  },
  'nci-memory': {
    title: 'Memory or Concentration Problems and Cancer Treatment',
    publisher: 'National Cancer Institute',
    address: 'https://cancer.gov/about-cancer/treatment/research/understanding-chemobrain',
  },
  'nci-teen-2011': {
    title: 'When Your Parent Has Cancer: A Guide for Teens',
    publisher: 'National Cancer Institute',
    date: '2011-04-12',
    address: 'https://www.cancer.gov/cancertopics/coping/when-your-parent-has-cancer/page3/print',
  },
  'nci-caregivers-2022': {
    title: 'When Someone You Love Is Being Treated for Cancer: Support for Caregivers',
    publisher: 'National Cancer Institute',
    date: '2022-03',
    address:
      'https://www.cancer.gov/publications/patient-education/when-someone-you-love-is-being-treated',
  },
  'nci-spirituality': {
    title: 'Spirituality in Cancer Care (PDQ), Health Professional Version',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/node/5610/syndication',
  },
  'nci-es-trials': {
    title: '¿Qué son los estudios clínicos?',
    publisher: 'Instituto Nacional del Cáncer',
    language: 'es',
    address: 'https://www.cancer.gov/espanol/cancer/tratamiento/estudios-clinicos/que-son-estudios',
  },
  'nci-phases': {
    title: 'Phases of Clinical Trials',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/treatment/clinical-trials/what-are-trials/phases',
  },
  'nci-randomization': {
    title: 'Randomization and Bias in Cancer Clinical Trials',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/about-cancer/treatment/clinical-trials/what-are-trials/randomization',
  },
  'nci-trial-safety': {
    title: 'Patient Safety in Clinical Trials',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/treatment/clinical-trials/patient-safety',
  },
  'nci-trials-search': {
    title: 'Clinical Trials Search',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/research/participate/clinical-trials-search',
  },
  'nci-lymph-nodes-copy': {
    title: 'What Are Lymph Nodes?',
    publisher: 'National Cancer Institute (copy at StoryMD)',
    address: 'https://storymd.com/amp/qjonqn90nm',
  },
  'nci-dict-pleura': {
    title: 'pleura, Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/pleura',
  },
  'nci-dict-protein': {
    title: 'protein, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2012-10-15',
    address: 'https://siteman.wustl.edu/glossary/CDR0000046092/',
  },
  'nci-dict-symptom': {
    title: 'symptom, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2013-08-30',
    address: 'https://siteman.wustl.edu/glossary/CDR0000045022/',
  },
  'nci-talk-with-doctors': {
    title: 'Talking with Your Health Care Team',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/coping/adjusting-to-cancer/talk-with-doctors',
  },
  'nci-cis': {
    title: 'What is the NCI’s Cancer Information Service?',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/aboutnci/cis/page1/AllPages/Print',
  },
  'nci-when-returns-2019': {
    title: 'When Cancer Returns (booklet, last updated February 2019)',
    publisher: 'National Cancer Institute',
    date: '2019-02',
    address: 'https://www.cancer.gov/publications/patient-education/when-cancer-returns',
  },
  'nci-touchbbca': {
    title: 'TOUCHBBCA Supports and Equips the Black Breast Cancer Community',
    publisher: 'National Cancer Institute, National Cancer Plan',
    address: 'https://nationalcancerplan.cancer.gov/get-involved/touchbbca',
  },
  'nci-trials-federal-programs': {
    title: 'Federal Government Health Insurance Programs (paying for clinical trials)',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/about-cancer/treatment/clinical-trials/paying/federal-programs',
  },
  'nci-trials-home': {
    title: 'Clinical Trials Information for Patients and Caregivers',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/treatment/clinical-trials',
  },
  'nci-dict-mastectomy': {
    title: 'total mastectomy, Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/total-mastectomy',
  },
  'nci-side-effects': {
    title: 'Side Effects of Cancer Treatment',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/treatment/side-effects',
  },
} satisfies Record<string, Source>;
