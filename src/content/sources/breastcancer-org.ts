/** Breastcancer.org and Living Beyond Breast Cancer. */
import type {Source} from './source.js';

export default {
  'breastcancer-org-regional': {
    title: 'Regional Recurrence',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/where_recur/regional',
  },
  'bco-brain-metastasis': {
    title: 'Brain Metastasis: Symptoms and Diagnosis',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/metastic/brain',
  },
  'bco-local-symptoms': {
    title: 'Local Recurrence Symptoms',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/where_recur/local',
  },
  'lbbc-blood-tests': {
    title: 'Blood tests',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/testing/blood-tests',
  },
  'lbbc-blood-chemistry': {
    title: 'Blood chemistry tests',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/testing/blood-chemistry',
  },
  'bco-biopsy-recurrence': {
    title: 'Biopsy to Confirm Recurrence',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/where_recur/biopsy',
  },
  'bco-her2-status': {
    title: 'HER2 Status',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/pathology-report/her2-status',
  },
  'bcorg-bone': {
    title: 'Bone-Strengthening Medicines for Bone Metastasis',
    publisher: 'Breastcancer.org',
    address:
      'https://www.breastcancer.org/types/metastatic/bone-metastasis/bone-strengthening-medicines',
  },
  'bcorg-truqap': {
    title: 'Truqap (Capivasertib)',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/treatment/targeted-therapy/truqap',
  },
  'bcorg-parp': {
    title: 'What Are PARP Inhibitors?',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/treatment/targeted-therapy/what-are-parp-inhibitors',
  },
  'lbbc-pembro': {
    title: 'Pembrolizumab',
    publisher: 'Living Beyond Breast Cancer',
    address:
      'https://www.lbbc.org/learn/treatments-and-research/immunotherapy/types-immunotherapy/pembrolizumab',
  },
  'lbbc-her2low': {
    title: 'HER2-positive or HER2-low breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/types-breast-cancer/her2-positive',
  },
  'lbbc-children-2016': {
    title: 'Talking with children about metastatic breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    date: '2016-03-01',
    address: 'https://www.lbbc.org/news/talking-with-children-about-metastatic-breast-cancer',
  },
  'lbbc-parp': {
    title: 'PARP inhibitors for BRCA-positive breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    address:
      'https://lbbc.org/learn/treatments-and-research/targeted-therapy/parp-inhibitors-brca-positive-breast-cancer',
  },
  'lbbc-biomarkers': {
    title: 'Biomarker testing',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/testing/biomarker',
  },
  'lbbc-tdxd-page': {
    title: 'Trastuzumab deruxtecan',
    publisher: 'Living Beyond Breast Cancer',
    date: '2021-03-25',
    address:
      'https://www.lbbc.org/learn/treatments-and-research/targeted-therapy/targeted-therapy-her2-positive-breast-cancer-1',
  },
  'lbbc-birth-control': {
    title: 'Birth control & breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    address:
      'https://www.lbbc.org/about-breast-cancer/family-relationships/sex-and-intimacy/birth-control-and-breast-cancer',
  },
  'breastcancer-org-mammogram': {
    title: 'Mammograms After Breast Surgery',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/screening-testing/mammograms/mammography-after-surgery',
  },
  'breastcancer-org-implant-faq': {
    title: 'Frequently Asked Questions About Breast Implant Illness and BIA-ALCL',
    publisher: 'Breastcancer.org',
    address:
      'https://www.breastcancer.org/treatment/surgery/reconstruction/types/implants/special-report/faqs',
  },
  'lbbc-tucatinib-2020': {
    title: 'FDA approves tucatinib for HER2-positive metastatic breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    date: '2020-04',
    address:
      'https://www.lbbc.org/news-opinion/fda-approves-tucatinib-her2-positive-metastatic-breast-cancer',
  },
  'bco-20-years': {
    title:
      'Distant Recurrence Risk of Hormone-Receptor-Positive Breast Cancer Steady 20 Years After Initial Diagnosis',
    publisher: 'Breastcancer.org',
    address:
      'https://www.breastcancer.org/research-news/distant-recurrence-risk-steady-20-years-later',
  },
  'lbbc-tnbc-fear': {
    title: 'TNBC: Risks and fear of recurrence',
    publisher: 'Living Beyond Breast Cancer',
    date: '2018-04-18',
    address:
      'https://www.lbbc.org/about-breast-cancer/types-breast-cancer/triple-negative/living-triple-negative-breast-cancer/fear-of-recurrence',
  },
  'bco-stage0-2021': {
    title: 'Stage 0 Treatment Options',
    publisher: 'Breastcancer.org',
    date: '2021-07-29',
    address: 'https://www.breastcancer.org/treatment/planning/cancer_stage/stage_0',
  },
  'bco-liver-page': {
    title: 'Liver Metastasis',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/types/metastatic/liver-metastasis',
  },
  'bco-fluid': {
    title: 'Local Treatments for Fluid Around the Lungs or in the Abdomen',
    publisher: 'Breastcancer.org',
    address:
      'https://www.breastcancer.org/symptoms/types/recur_metast/treat_metast/options/local/fluid',
  },
  'bco-where-recur': {
    title: 'Where Can Breast Cancer Come Back or Metastasize (Spread)?',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/where_recur',
  },
  'lbbc-metastatic': {
    title: 'Metastatic breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/topics/stages-breast-cancer/metastatic',
  },
  'bco-dict-pathologist': {
    title: 'pathologist (dictionary)',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/dictionary/p/pathologist_t',
  },
  'bco-dict-hormone-receptor': {
    title: 'hormone receptor positive (dictionary)',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/dictionary/h/hormonereceptorpositive_t',
  },
} satisfies Record<string, Source>;
