/** Other federal and state offices. */
import type {Source} from './source.js';

export default {
  'lifeline-988': {
    title: '988 Suicide & Crisis Lifeline',
    publisher: '988lifeline.org',
    address: 'https://988lifeline.org',
  },
  'cdc-seizure-first-aid': {
    title: 'Get Seizure Smart!',
    publisher: 'Centers for Disease Control and Prevention',
    address: 'https://www.cdc.gov/epilepsy/communications/features/firstaid.htm',
  },
  'cdc-infections-chemo': {
    title: 'Preventing Infections in Cancer Patients',
    publisher: 'Centers for Disease Control and Prevention',
    address: 'https://www.cdc.gov/cancer/features/preventing-infections.html',
  },
  'nhlbi-cough': {
    title: 'Cough',
    publisher: 'National Heart, Lung, and Blood Institute',
    address: 'https://www.nhlbi.nih.gov/health-topics/cough',
  },
  'medlineplus-ad': {
    title: 'Advance Directives',
    publisher: 'MedlinePlus (National Institutes of Health)',
    address: 'https://medlineplus.gov/advancedirectives.html',
  },
  'samhsa-988': {
    title: '988 Frequently Asked Questions',
    publisher: 'Substance Abuse and Mental Health Services Administration',
    address: 'https://www.samhsa.gov/mental-health/988/faqs',
  },
  'lifeline-988-expect': {
    title: 'What to expect',
    publisher: '988 Suicide & Crisis Lifeline',
    address: 'https://988lifeline.org/get-help/what-to-expect',
  },
  'cdc-caregivers': {
    title: 'Caregivers',
    publisher: 'Centers for Disease Control and Prevention',
    address: 'https://www.cdc.gov/cancer-survivors/caregivers/',
  },
  'nccih-cancer': {
    title: 'Cancer and Complementary Health Approaches: What You Need To Know',
    publisher: 'National Center for Complementary and Integrative Health',
    address: 'https://nccih.nih.gov/health/cancer',
  },
  'dol-fmla': {
    title: 'Workplace Protections for Individuals Impacted by Cancer',
    publisher: 'U.S. Department of Labor',
    address: 'https://dol.gov/agencies/whd/fmla/workplace-protections-for-individuals-cancer',
  },
  'ada-great-lakes': {
    title: 'ADA FAQ',
    publisher: 'Great Lakes ADA Center',
    address: 'https://adagreatlakes.org/ADA/ADA_FAQs.asp?category=1&label=25&question=19',
  },
  'ssa-breast-2023': {
    title:
      'Breast Cancer with Distant Metastases or Recurrent (Compassionate Allowances, DI 23022.125)',
    publisher: 'Social Security Administration',
    date: '2023-10',
    address: 'https://secure.ssa.gov/poms.nsf/lnx/0423022125',
  },
  'ssa-listing-breast': {
    title: 'Listing 13.10, Breast: text of the Social Security listing',
    publisher: 'ssahelper.org',
    date: '2026-05-04',
    address: 'https://ssahelper.org/disability/conditions/cancer/breast',
  },
  'nlm-consent': {
    title: 'Informed consent (KA-03813)',
    publisher: 'National Library of Medicine',
    address: 'https://support.nlm.nih.gov/knowledgebase/article/KA-03813/en-us',
  },
  'clinicaltrials-gov': {
    title: 'ClinicalTrials.gov',
    publisher: 'National Library of Medicine',
    address: 'https://clinicaltrials.gov',
  },
  'hhs-language-help': {
    title: 'HHS Continues to Improve Access for LEP Individuals',
    publisher: 'U.S. Department of Health and Human Services, Office for Civil Rights',
    address:
      'https://www.hhs.gov/civil-rights/for-individuals/special-topics/limited-english-proficiency/hhs-continues-to-improve-access-for-lep-individuals/index.html',
  },
  'eeoc-cancer-page': {
    title: 'Cancer in the Workplace and the ADA',
    publisher: 'U.S. Equal Employment Opportunity Commission',
    address: 'https://www.eeoc.gov/laws/types/cancer.cfm',
  },
  'cms-medicaid-trials-2022': {
    title:
      'Mandatory Medicaid Coverage of Routine Patient Costs Furnished in Connection with Participation in Qualifying Clinical Trials (SMD 21-005, updated)',
    publisher: 'Centers for Medicare & Medicaid Services',
    date: '2022-04-13',
    address: 'https://www.medicaid.gov/federal-policy-guidance/downloads/smd21005.pdf',
  },
  'hhs-medicaid-trials-2021': {
    title: 'Mandatory Medicaid Coverage of Routine Patient Costs in Qualifying Clinical Trials',
    publisher: 'U.S. Department of Health and Human Services',
    date: '2021-12-07',
    address:
      'https://www.hhs.gov/guidance/document/mandatory-medicaid-coverage-routine-patient-costs-furnished-connection-participation',
  },
  'policybrief-s3442': {
    title: 'S.3442, Metastatic Breast Cancer Access to Care Act (119th Congress)',
    publisher: 'PolicyBrief',
    address: 'https://policybrief.co/legislation/s3442-119',
  },
  'gao-bccpta-2009': {
    title:
      'Medicaid: Source of Screening Affects Women’s Eligibility for Coverage of Breast and Cervical Cancer Treatment in Some States (GAO-09-384)',
    publisher: 'U.S. Government Accountability Office',
    date: '2009-05',
    address: 'https://www.gao.gov/assets/a290140.html',
  },
  'stmarys-ship': {
    title: 'State Health Insurance Assistance Program (SHIP)',
    publisher: 'St. Mary’s County, Maryland',
    address: 'https://www.co.saint-marys.md.us/aging/health-insurance-program/',
  },
  'dol-elaws-fmla': {
    title: 'Family and Medical Leave Act Advisor: Employee Eligibility',
    publisher: 'U.S. Department of Labor',
    date: '2025-10-01',
    address: 'https://webapps.dol.gov/elaws/whd/fmla/6f.aspx',
  },
  'southsound911-language': {
    title: 'What if the caller doesn’t speak English?',
    publisher: 'South Sound 911, Washington',
    address: 'https://southsound911.org/hrf_faq/caller-doesnt-speak-english/',
  },
  'medlineplus-broken-bone': {
    title: 'Broken bone',
    publisher: 'MedlinePlus, National Library of Medicine',
    address: 'https://medlineplus.gov/ency/article/000001.htm',
  },
} satisfies Record<string, Source>;
