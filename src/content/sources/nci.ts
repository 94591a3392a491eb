/** The National Cancer Institute, with copies of its texts kept by others. */
import type {Source} from './source.js';

export default {
  'nci-why-returns-2005': {
    title: 'When Cancer Returns: Why and Where Cancer Returns',
    publisher: 'National Cancer Institute',
    date: '2005-08-23',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080916040530/http://www.cancer.gov/cancertopics/When-Cancer-Returns/page2',
  },
  'nci-prognosis': {
    title: 'Understanding Cancer Prognosis',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/diagnosis-staging/prognosis',
  },
  'nci-male-breast-2008': {
    title: 'Male Breast Cancer Treatment (PDQ), patient version',
    publisher: 'National Cancer Institute',
    date: '2008-07-09',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090511103302/http://www.cancer.gov/cancertopics/pdq/treatment/malebreast/patient/allpages/print',
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
  'nci-returns-feelings-2011': {
    title: 'When Cancer Returns: Your Feelings',
    publisher: 'National Cancer Institute',
    date: '2011-07-13',
    address: 'https://www.cancer.gov/cancertopics/coping/when-cancer-returns/page5',
  },
  'nci-returns-page1-2005': {
    title: 'When Cancer Returns: Adjusting to the News',
    publisher: 'National Cancer Institute',
    date: '2005-08-23',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080916040530/http://www.cancer.gov/cancertopics/When-Cancer-Returns/page1/print?page=&keyword=',
  },
  'nci-returns-family-2005': {
    title: 'When Cancer Returns: Family and Friends',
    publisher: 'National Cancer Institute',
    date: '2005-08-23',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080916040530/http://www.cancer.gov/cancertopics/When-Cancer-Returns/page7',
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
  'nci-teen-2006': {
    title: 'When Your Parent Has Cancer: A Guide for Teens (earlier edition)',
    publisher: 'National Cancer Institute',
    date: '2006-04-05',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080923212753/http://www.cancer.gov/cancertopics/When-Your-Parent-Has-Cancer-Guide-for-Teens/allpages/print',
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
  'nci-spirituality-2008': {
    title: 'Spirituality in Cancer Care (PDQ): Modes of Intervention',
    publisher: 'National Cancer Institute',
    date: '2008-05-22',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090114161838/http://www.cancer.gov/cancertopics/pdq/supportivecare/spirituality/HealthProfessional/129.cdr',
  },
  'nci-es-trials': {
    title: '¿Qué son los estudios clínicos?',
    publisher: 'Instituto Nacional del Cáncer',
    language: 'es',
    address: 'https://www.cancer.gov/espanol/cancer/tratamiento/estudios-clinicos/que-son-estudios',
  },
  'nci-trials-faq-2013': {
    title: 'Clinical Trials at NIH: General Public FAQs',
    publisher: 'National Cancer Institute',
    date: '2013-02-14',
    address:
      'https://cybercemetery.unt.edu/archive/oilspill/20130214125504/http://bethesdatrials.cancer.gov/general-public/faqs.aspx',
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
  'nci-dict-local': {
    title: 'locally recurrent cancer, Dictionary of Cancer Terms (archived copy)',
    publisher: 'National Cancer Institute',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090509083333/http://www.cancer.gov/Templates/db_alpha.aspx?CdrID=559442',
  },
  'nci-metastatic-reprint-2016': {
    title: 'Metastatic Cancer: information from the National Cancer Institute',
    publisher: 'NCI text, reprinted by the Columbia Daily Tribune',
    date: '2016-10-15',
    address:
      'https://www.columbiatribune.com/story/news/2016/10/15/metastatic-cancer-information-from-national/21818248007/',
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
  'nci-dict-brca1': {
    title: 'BRCA1, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2009-03-25',
    address: 'https://siteman.wustl.edu/glossary/CDR0000046047/?xml=CDR0000046047.xml',
  },
  'nci-dict-pdl1': {
    title: 'PD-L1, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2019-07-24',
    address: 'https://siteman.wustl.edu/glossary/CDR0000797389/',
  },
  'nci-imaging-copy': {
    title: 'Imaging tests',
    publisher: 'StoryMD, with text of the National Cancer Institute',
    address: 'https://storymd.com/amp/2wzg22z0lj',
  },
  'nci-dict-marker': {
    title: 'tumor marker, Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/Common/PopUps/popDefinition.aspx?id=46636&version=healthprofessional&language=English&dictionary=Cancer.gov',
  },
  'nci-dict-parp': {
    title: 'PARP inhibitor, Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/Common/PopUps/popDefinition.aspx?id=660869&language=English&version=Patient',
  },
  'nci-dict-adc': {
    title: 'antibody-drug conjugate, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    address: 'https://siteman.wustl.edu/glossary/cdr0000488441/',
  },
  'nci-dict-symptom': {
    title: 'symptom, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2013-08-30',
    address: 'https://siteman.wustl.edu/glossary/CDR0000045022/',
  },
  'nci-directives-2000': {
    title: 'Advance Directives, Fact Sheet (archived copy)',
    publisher: 'National Cancer Institute',
    date: '2000-03-07',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080917193913/http://www.cancer.gov/cancertopics/factsheet/support/advance-directives',
  },
  'nci-talk-with-doctors': {
    title: 'Talking with Your Health Care Team',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/coping/adjusting-to-cancer/talk-with-doctors',
  },
  'nci-visits-2009': {
    title: 'Communication in Cancer Care: Talking with the Health Care Team (archived copy)',
    publisher: 'National Cancer Institute',
    date: '2009-05-08',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090509081949/http://www.cancer.gov/cancertopics/pdq/supportivecare/communication/Patient/page4',
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
} satisfies Record<string, Source>;
