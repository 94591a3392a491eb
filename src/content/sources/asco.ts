/** The American Society of Clinical Oncology, with the pages of Cancer.Net. */
import type {Source} from './source.js';

export default {
  'asco-biomarkers-2024': {
    title:
      'Biomarkers for Systemic Therapy in Metastatic Breast Cancer: guideline and rapid update',
    publisher: 'American Society of Clinical Oncology',
    date: '2024-09-20',
    address: 'https://ace.asco.org/guidelines/9676',
  },
  'asco-germline-2024': {
    title:
      'Germline Testing in Patients With Breast Cancer: ASCO-Society of Surgical Oncology Guideline',
    publisher: 'American Society of Clinical Oncology',
    date: '2024-11-05',
    address: 'https://ace.asco.org/guidelines/196944',
  },
  'asco-germline-2024-recs': {
    title: 'Germline Testing in Patients with Breast Cancer: recommendations',
    publisher: 'ASCO and Society of Surgical Oncology, on Guideline Central',
    date: '2024-01-04',
    address: 'https://www.guidelinecentral.com/guideline/3352537/',
  },
  'asco-hr-mbc-2024': {
    title:
      'Endocrine and Targeted Therapy for HR-Positive, HER2-Negative Metastatic Breast Cancer: rapid recommendation update',
    publisher: 'American Society of Clinical Oncology',
    date: '2024-02-06',
    address: 'https://ace.asco.org/guidelines/9326',
  },
  'asco-hr-mbc-2021': {
    title:
      'Endocrine Treatment and Targeted Therapy for Hormone Receptor-Positive, HER2-Negative Metastatic Breast Cancer: ASCO Guideline Update',
    publisher: 'Burstein and others, Journal of Clinical Oncology 39(35)',
    date: '2021-07-29',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8659999',
  },
  'asco-her2-brain-2022': {
    title:
      'Management of Advanced HER2-Positive Breast Cancer and Brain Metastases: ASCO guideline, recommendations',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2022-05-31',
    address: 'https://www.guidelinecentral.com/guideline/7342/',
  },
  'asco-her2-brain-pocket': {
    title: 'Advanced HER2-Positive Breast Cancer, Brain Metastases: ASCO pocket guide',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2022',
    address: 'https://eguideline.guidelinecentral.com/i/1475439/4',
  },
  'asco-men-2020': {
    title: 'Management of Male Breast Cancer: ASCO Guideline',
    publisher: 'American Society of Clinical Oncology',
    date: '2020-02-14',
    address: 'https://ace.asco.org/guidelines/142881',
  },
  'asco-men-pocket': {
    title: 'Management of Male Breast Cancer: ASCO pocket guide',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2020',
    address: 'https://eguideline.guidelinecentral.com/i/1475473-management-of-male-breast-cancer/2',
  },
  'asco-biomarkers-gc': {
    title:
      'Biomarkers for Systemic Therapy in Metastatic Breast Cancer: ASCO pocket guide, key points',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2024-03-13',
    address: 'https://www.guidelinecentral.com/guideline/1890548/pocket-guide/1890554/',
  },
  'asco-biomarkers-2022-abstract': {
    title:
      'Biomarkers for Systemic Therapy in Metastatic Breast Cancer: ASCO Guideline Update (abstract)',
    publisher: 'Henry and others, Journal of Clinical Oncology',
    date: '2022',
    address: 'https://doi.org/10.1200/JCO.22.01063',
  },
  'asco-vaccines-patient-2024': {
    title: 'Vaccination of Adults with Cancer: patient guideline',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2024-04-23',
    address: 'https://www.guidelinecentral.com/guideline/3507630/patient-education/3580804/',
  },
  'asco-vaccines-news-2024': {
    title:
      'New ASCO Guideline Recommendations Answer Key Questions About Vaccinating Adults with Cancer',
    publisher: 'American Society of Clinical Oncology',
    date: '2024-03-26',
    address:
      'https://society.asco.org/news-initiatives/policy-news-analysis/new-asco-guideline-recommendations-answer-key-questions-about',
  },
  'asco-exercise-2022': {
    title:
      'Exercise, Diet, and Weight Management During Cancer Treatment: ASCO guideline, recommendations',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2022-05-16',
    address: 'https://www.guidelinecentral.com/guideline/1711290/',
  },
  'asco-exercise-summary-2022': {
    title:
      'Exercise, Diet, and Weight Management During Cancer Treatment: ASCO Guideline Summary and Q&A',
    publisher: 'JCO Oncology Practice',
    date: '2022-07-05',
    address: 'https://ascopubs.org/doi/10.1200/OP.22.00277',
  },
  'asco-geriatric-2023': {
    title:
      'Practical Assessment and Management of Vulnerabilities in Older Patients Receiving Systemic Cancer Therapy: ASCO Guideline Update',
    publisher: 'American Society of Clinical Oncology, Journal of Clinical Oncology',
    date: '2023',
    address: 'https://ascopubs.org/doi/full/10.1200/JCO.23.00933',
  },
  'asco-geriatric-pocket': {
    title:
      'Assessment and Management of Vulnerabilities in Older Patients Receiving Chemotherapy: ASCO pocket guide',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2018',
    address:
      'https://eguideline.guidelinecentral.com/i/1475444-assessment-and-management-of-vulnerabilities-in-older-patients-receiving-chemotherapy/1',
  },
  'asco-cipn-2020': {
    title:
      'Prevention and Management of Chemotherapy-Induced Peripheral Neuropathy in Survivors of Adult Cancers: ASCO guideline',
    publisher: 'American Society of Clinical Oncology, on Guideline Central',
    date: '2020-07-14',
    address:
      'https://www.guidelinecentral.com/summaries/prevention-and-management-of-chemotherapy-induced-peripheral-neuropathy-in-survivors-of-adult-cancers-american-society-of-clinical-oncology-clinical-practice-guideline/',
  },
} satisfies Record<string, Source>;
