/** Other organizations for people with cancer. */
import type {Source} from './source.js';

export default {
  'metastatic-trial-talk-standard': {
    title: 'Standard of Care for MBC',
    publisher: 'Metastatic Trial Talk',
    date: '2024-04-19',
    address: 'https://metastatictrialtalk.org/inside-clinical-trials/standard-of-care-for-mbc/',
  },
  'komen-aromatase-side-effects': {
    title: 'Side Effects of Aromatase Inhibitors',
    publisher: 'Susan G. Komen',
    address:
      'https://www.komen.org/breast-cancer/treatment/type/hormone-therapy/aromatase-inhibitors/side-effects/',
  },
  'force-biomarkers': {
    title: 'Breast Cancer: Biomarker Testing',
    publisher: 'Facing Our Risk of Cancer Empowered (FORCE)',
    address:
      'https://facingourrisk.org/info/risk-management-and-treatment/cancer-treatment/by-cancer-type/breast/biomarkers-genetic-testing',
  },
  'cancercare-intimacy': {
    title: 'Intimacy: questions and answers',
    publisher: 'CancerCare',
    address: 'https://cancercare.org/tagged/intimacy',
  },
  'someone-hardest-questions': {
    title: 'Teaching Kids About Cancer: The Hardest Questions',
    publisher: 'Someone I Love Is Sick',
    address:
      'https://www.someoneiloveissick.com/talking-to-your-children-about-cancer/questions-children-ask-about-cancer/',
  },
  'komen-glossary': {
    title: 'Breast Cancer Glossary',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/support-resources/tools/glossary/',
  },
  'cancer-careers-law': {
    title: 'Legal Overview: ADA and FMLA',
    publisher: 'Cancer and Careers',
    address: 'https://www.cancerandcareers.org/rodale/site/managers/131265/index.htm',
  },
  'cancercare-costs': {
    title: 'Tips for Managing the Cost of Cancer',
    publisher: 'CancerCare',
    address: 'https://www.cancercare.org/publications/339-tips_for_managing_the_cost_of_cancer',
  },
  'cancercare-legal': {
    title: 'Legal Assistance: Finding Resources and Support',
    publisher: 'CancerCare',
    address:
      'https://cancercare.org/publications/331-legal_assistance_finding_resources_and_support',
  },
  'caringbridge-triage': {
    title: 'How Triage Cancer Can Help on a Health Journey',
    publisher: 'CaringBridge',
    address:
      'https://www.caringbridge.org/resources/how-triage-cancer-can-help-on-a-health-journey/',
  },
  'komen-young': {
    title: 'Unique Issues for Young Women with Breast Cancer',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/breast-cancer/treatment/issues/young-women-and-breast-cancer/',
  },
  'ysc-fertility': {
    title: 'Fertility Preservation',
    publisher: 'Young Survival Coalition',
    address:
      'https://www.youngsurvival.org/learn/living-with-breast-cancer/fertility-and-family-planning/fertility-preservation',
  },
  'komen-immuno': {
    title: 'Immunotherapy for breast cancer',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/breast-cancer/treatment/type/immunotherapy/',
  },
  'csc-languages-2022': {
    title: '6 Ways the Cancer Support Community Serves Non-English-Speaking Patients',
    publisher: 'Cancer Support Community',
    date: '2022-04-07',
    address:
      'https://www.cancersupportcommunity.org/blog/6-ways-csc-serves-non-english-speaking-patients',
  },
  'mbca-report-2014': {
    title: 'Full report (landscape of metastatic breast cancer), page 87',
    publisher: 'Metastatic Breast Cancer Alliance',
    date: '2014',
    address: 'https://mbcalliance.org/wp-content/uploads/flipbook/32/files/basic-html/page87.html',
  },
  'mbca-story': {
    title: 'MBC Alliance Tells Its Story',
    publisher: 'Metastatic Breast Cancer Alliance',
    address: 'https://www.mbcalliance.org/news/the-mbc-alliance-a-story-of-success-in-advocacy/',
  },
  'cancercare-counseling': {
    title: 'Counseling',
    publisher: 'CancerCare',
    address: 'https://www.cancercare.org/counseling',
  },
  'paf-debt': {
    title: 'Financial Assistance & Debt Crisis Intervention',
    publisher: 'Patient Advocate Foundation',
    address: 'https://www.patientadvocate.org',
  },
  'metavivor-groups': {
    title: 'METAvivor Peer to Peer Support Group Leadership Training',
    publisher: 'METAvivor',
    address:
      'https://metavivor.org/support/metavivor-peer-to-peer-support-group-leadership-training',
  },
  'ysc-groups': {
    title: 'Cancer Support Community for Young Women Redefines “Support Group”',
    publisher: 'Amoena',
    address: 'https://www.amoena.com/us-en/amoena-life/cancer-support-community-for-young-women/',
  },
  'lls-nausea-vomiting': {
    title: 'Nausea and Vomiting',
    publisher: 'Leukemia & Lymphoma Society',
    address: 'https://www.lls.org/treatment/managing-side-effects/nausea-and-vomiting',
  },
  'nbcc-waiting-periods': {
    title:
      'Ensure access to disability benefits and Medicare for people with metastatic breast cancer (policy priority)',
    publisher: 'National Breast Cancer Coalition',
    address: 'https://www.stopbreastcancer.org/information-center/positions-policies/priority-2/',
  },
  'metavivor-trial-search': {
    title: 'How do I find Clinical Trials?',
    publisher: 'METAvivor',
    address: 'https://www.metavivor.org/mbc-prep/clinical-trial-search/',
  },
  'csc-fear': {
    title: 'Fear of Recurrence',
    publisher: 'Cancer Support Community',
    address:
      'https://www.cancersupportcommunity.org/MainMenu/About-Cancer/Cancer-Survivorship/Emotional-Wellbeing/Fear-of-Recurrence.html',
  },
  'stepup-lymphedema': {
    title: 'Lymphedema Emergencies and Medical Care',
    publisher: 'Step Up, Speak Out',
    address: 'https://stepup-speakout.org/Emergencies_and_Medical_Care_lymphedema.htm',
  },
  'force-appeals': {
    title: 'Health Insurance Appeals',
    publisher: 'Facing Our Risk of Cancer Empowered (FORCE)',
    address:
      'https://www.facingourrisk.org/understanding-brca-and-hboc/information/finding-health-care/health-insurance-appeals/',
  },
  'triage-appeals': {
    title: 'Appealing an Insurance Company’s Decision',
    publisher: 'Triage Cancer',
    address: 'https://triagecancer.org/appealing-insurance-companys-decision',
  },
  'chemocare-fulvestrant': {
    title: 'Fulvestrant',
    publisher: 'Chemocare',
    address: 'https://chemocare.com/chemotherapy/drug-info/Fulvestrant.aspx',
  },
  'chemocare-abemaciclib': {
    title: 'Abemaciclib',
    publisher: 'Chemocare',
    address: 'https://chemocare.com/chemotherapy/drug-info/abemaciclib.aspx',
  },
  'cancer-network-work': {
    title: 'The Work of the National LGBT Cancer Network',
    publisher: 'National LGBT Cancer Network',
    address:
      'https://cancer-network.org/cancer-information/cancer-and-the-lgbt-community/work-national-lgbt-cancer-network/',
  },
  'lls-aca-2021': {
    title: 'The Affordable Care Act (ACA): patient protections',
    publisher: 'Leukemia & Lymphoma Society',
    date: '2021-11-05',
    address: 'https://www.lls.org/node/27186',
  },
  'triage-fertility': {
    title: 'Cancer Treatment & Fertility: How to get the information you need',
    publisher: 'Triage Cancer',
    address:
      'https://triagecancer.org/cancer-treatment-fertility-how-to-get-the-information-you-need',
  },
  'mybcteam-radiation-2023': {
    title: '5 Ways Radiation Therapy Can Affect Your Heart and Lungs',
    publisher: 'MyBCTeam',
    date: '2023-10-04',
    address:
      'https://mybcteam.com/resources/ways-radiation-therapy-can-affect-your-heart-and-lungs',
  },
  'webmd-surgery-complications': {
    title: 'Complications of Breast Cancer Surgery',
    publisher: 'WebMD',
    address: 'https://www.webmd.com/breast-cancer/complications-surgery',
  },
  'webmd-recurrence-risk': {
    title: 'What Are the Risk Factors for a Breast Cancer Recurrence?',
    publisher: 'WebMD',
    address: 'https://www.webmd.com/breast-cancer/guide/breast-cancer-recurrence?page=2',
  },
  'verywell-mbc-symptoms': {
    title: 'What Are the Symptoms of Metastatic Breast Cancer?',
    publisher: 'Verywell Health',
    address: 'https://www.verywellhealth.com/common-symptoms-of-metastatic-breast-cancer-4154709',
  },
  'komen-recurrence': {
    title: 'Breast Cancer Recurrence',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/breast-cancer/treatment/recurrence/',
  },
  'ysc-metastatic': {
    title: 'What is metastatic breast cancer?',
    publisher: 'Young Survival Coalition',
    address:
      'https://www.youngsurvival.org/breast-cancer-in-young-women/faq/what-is-metastatic-breast-cancer',
  },
  'triage-trials': {
    title: 'Insurance Coverage for Cancer Clinical Trials',
    publisher: 'Triage Cancer',
    address: 'https://triagecancer.org/triage-insurance-coverage-for-cancer-clinical-trials',
  },
} satisfies Record<string, Source>;
