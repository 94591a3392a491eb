/** Journals, and news written for clinicians. */
import type {Source} from './source.js';

export default {
  'daily-denovo-2021': {
    title: 'Epidemiology of De Novo Metastatic Breast Cancer',
    publisher: 'Daily and others, Clinical Breast Cancer 21(4)',
    date: '2021-01-31',
    address: 'https://doi.org/10.1016/j.clbc.2021.01.017',
  },
  'lord-cebp-2024': {
    title: 'Decline in the Incidence of Distant Recurrence of Breast Cancer',
    publisher: 'Lord and others, Cancer Epidemiology, Biomarkers & Prevention 33(2)',
    date: '2024',
    address:
      'https://aacrjournals.org/cebp/article/33/2/314/733932/Decline-in-the-Incidence-of-Distant-Recurrence-of',
  },
  'brca-review-2024': {
    title: 'Review of BRCA1 and BRCA2 mutations in breast cancer',
    publisher: 'British Journal of Cancer',
    date: '2024',
    address: 'https://www.nature.com/articles/s41416-024-02827-z',
  },
  'modpathol-esr1': {
    title: 'Immunohistochemical analysis of estrogen receptor in breast cancer with ESR1 mutations',
    publisher: 'Modern Pathology',
    date: '2018-08-29',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6309269',
  },
  'cancertoday-ultralow': {
    title: 'Treating HER2-Ultralow Breast Cancer',
    publisher: 'Cancer Today (American Association for Cancer Research)',
    address: 'https://cancertodaymag.org/cancer-talk/treating-her2-ultralow-breast-cancer',
  },
  'cancertoday-her2shift': {
    title: 'The HER2 Shift',
    publisher: 'Cancer Today (American Association for Cancer Research)',
    date: '2025',
    address: 'https://www.cancertodaymag.org/fall-2025/the-her2-shift',
  },
  'cancertoday-hospice': {
    title: 'How Can Palliative Care and Hospice Services Support a Person With Cancer?',
    publisher: 'Cancer Today (American Association for Cancer Research)',
    date: '2023',
    address:
      'https://www.cancertodaymag.org/winter-2023-2024/how-can-palliative-care-and-hospice-services-support-a-person-with-cancer/',
  },
  'jbi-men-2023': {
    title: 'Discussion and Optimization of the Male Breast Cancer Patient Experience',
    publisher: 'Journal of Breast Imaging',
    date: '2023',
    address: 'https://doi.org/10.1093/jbi/wbac086',
  },
  'csc-navigation-2022': {
    title: 'Personalized Cancer Navigation Is a Phone Call Away',
    publisher: 'Journal of Oncology Navigation & Survivorship 13(2)',
    date: '2022-02',
    address:
      'https://www.jons-online.com/issues/2022/february-2022-vol-13-no-2/4388-personalized-cancer-navigation-is-a-phone-call-away',
  },
  'share-jons-2025': {
    title: 'SHARE Cancer Support: Serving Diverse Patients',
    publisher: 'Journal of Oncology Navigation & Survivorship 16(4)',
    date: '2025-04',
    address: 'https://www.jons-online.com/issues/2025/april-2025-vol-16-no-4/share-cancer-support',
  },
  'nueva-vida-nbc': {
    title: 'DC-Area Group Has Breast Cancer Resources for Latinas',
    publisher: 'NBC4 Washington',
    address:
      'https://www.nbcwashington.com/news/local/dc-area-group-has-breast-cancer-resources-for-latinas/2838694/',
  },
  'mayo-connect-2021': {
    title:
      'Integrating online community support into outpatient breast cancer care: Mayo Clinic Connect online platform',
    publisher: 'Harmon and others, Digital Health',
    date: '2021',
    address: 'https://doi.org/10.1177/20552076211048979',
  },
  'ascopost-cdk46-lung-2019': {
    title:
      'FDA Issues Drug Safety Communication on Lung Inflammation Due to Treatment With CDK4/6 Inhibitors',
    publisher: 'The ASCO Post',
    date: '2019-09',
    address:
      'https://ascopost.com/news/september-2019/fda-issues-drug-safety-communication-on-lung-inflammation-due-to-treatment-with-cdk46-inhibitors/',
  },
  'ascopost-datroway-tnbc-2026': {
    title: 'FDA Approves Antibody-Drug Conjugate for Triple-Negative Breast Cancer',
    publisher: 'The ASCO Post',
    date: '2026-06-25',
    address:
      'https://ascopost.com/issues/june-25-2026/fda-approves-antibody-drug-conjugate-for-triple-negative-breast-cancer/',
  },
  'ascopost-trodelvy-tnbc-2026': {
    title:
      'FDA Approves Sacituzumab Govitecan-hziy as Monotherapy and in Combination With Pembrolizumab for First-Line Treatment of TNBC',
    publisher: 'The ASCO Post',
    date: '2026-06',
    address:
      'https://ascopost.com/news/june-2026/fda-approves-sacituzumab-govitecan-hziy-as-monotherapy-and-in-combination-with-pembrolizumab-for-first-line-treatment-of-tnbc/',
  },
  'aacr-fda-q2-2026': {
    title: 'FDA Approvals in Oncology: April-June 2026',
    publisher: 'American Association for Cancer Research',
    date: '2026-07-02',
    address: 'https://www.aacr.org/blog/2026/07/02/fda-approvals-in-oncology-april-june-2026/',
  },
  'curetoday-veppanu-2026': {
    title: 'FDA Approves Veppanu, First PROTAC for ESR1-Mutant Breast Cancer',
    publisher: 'CURE',
    date: '2026-05-08',
    address:
      'https://www.curetoday.com/view/fda-approves-veppanu-first-protac-for-esr1-mutant-breast-cancer',
  },
  'onclive-fda-april-2026': {
    title: 'FDA Flashback: Breast Cancer Decisions and News From April 2026',
    publisher: 'OncLive',
    date: '2026-05-01',
    address:
      'https://www.onclive.com/view/fda-flashback-breast-cancer-decisions-and-news-from-april-2026',
  },
  'onclive-gedatolisib-2026': {
    title:
      'FDA Grants Priority Review to Gedatolisib for HR+, HER2-Negative Advanced Breast Cancer',
    publisher: 'OncLive',
    date: '2026-01-20',
    address:
      'https://www.onclive.com/view/fda-grants-priority-review-to-gedatolisib-for-hr-her2-negative-advanced-breast-cancer',
  },
  'pharmtimes-her2climb05': {
    title:
      'Tucatinib Enhances First-Line Maintenance Outcomes in HER2-Positive Metastatic Breast Cancer',
    publisher: 'Pharmacy Times',
    date: '2025-12-11',
    address:
      'https://www.pharmacytimes.com/view/tucatinib-enhances-first-line-maintenance-outcomes-in-her2-positive-metastatic-breast-cancer',
  },
  'astro-bone-2024-abstract': {
    title:
      'External Beam Radiation Therapy for Palliation of Symptomatic Bone Metastases: An ASTRO Clinical Practice Guideline (abstract)',
    publisher: 'Alcorn and others, Practical Radiation Oncology',
    date: '2024',
    address: 'https://scholars.duke.edu/publication/1634048',
  },
  'astro-bone-2017-news': {
    title: 'ASTRO issues updated guidelines on palliative radiation therapy',
    publisher: 'Oncology Nurse Advisor',
    date: '2017',
    address:
      'https://www.oncologynurseadvisor.com/home/cancer-types/general-oncology/astro-issues-updated-guidelines-on-palliative-radiation-therapy/',
  },
  'targetedonc-nccn-2026': {
    title: 'NCCN Updates Breast Cancer Guidelines: Sacituzumab Govitecan for 1L TNBC',
    publisher: 'Targeted Oncology',
    date: '2026-01-29',
    address:
      'https://www.targetedonc.com/view/nccn-updates-breast-cancer-guidelines-sacituzumab-govitecan-for-1l-tnbc',
  },
  'calor-2018': {
    title:
      'Efficacy of Chemotherapy for ER-Negative and ER-Positive Isolated Locoregional Recurrence of Breast Cancer: Final Analysis of the CALOR Trial',
    publisher: 'Wapnir and others, Journal of Clinical Oncology',
    date: '2018-02-14',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5891132',
  },
  'mdedge-nccn-recurrence': {
    title: 'NCCN breast cancer radiation guidelines (recurrence)',
    publisher: 'MDedge Hematology and Oncology',
    address:
      'https://www.mdedge.com/hematology-oncology/article/107879/breast-cancer/nccn-breast-cancer-rt-guidelines-hypofractionation',
  },
  'cancernetwork-br002': {
    title: 'Chmura on metastases-directed therapy in NRG-BR002',
    publisher: 'CancerNetwork',
    date: '2022',
    address:
      'https://www.cancernetwork.com/view/steven-j-chmura-md-phd-compares-addition-of-metastases-directed-therapy-vs-soc-alone-for-oligometastatic-breast-cancer',
  },
  'vitalrecord-br002-2026': {
    title: 'NRG-BR002: SBRT in oligometastatic breast cancer',
    publisher: 'The Vital Record',
    date: '2026-06-22',
    address: 'https://thevitalrecord.ai/2026/06/22/nrg-br002-sbrt-oligometastatic-breast/',
  },
  'nejm-20-year': {
    title:
      'Long-Term Risk of Breast Cancer Recurrence After 5 Years of Endocrine Therapy (Pan and others, New England Journal of Medicine 377:1836)',
    publisher: 'The ASCO Post',
    date: '2017',
    address: 'https://ascopost.com/News/58288',
  },
  'lobular-mets-2017': {
    title:
      'Distinct Pattern of Metastases in Patients with Invasive Lobular Carcinoma of the Breast',
    publisher:
      'Mathew and others, Geburtshilfe und Frauenheilkunde (University of Pittsburgh data)',
    date: '2017-06-28',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5489406',
  },
  'tnbc-review-bcr': {
    title: 'Triple-negative breast cancer, Table 4: general characteristics',
    publisher: 'Breast Cancer Research',
    address: 'https://breast-cancer-research.biomedcentral.com/articles/10.1186/bcr2574/tables/4',
  },
  'ascopost-imlunestrant-2025': {
    title: 'New Approvals in Breast and Bladder Cancers',
    publisher: 'The ASCO Post',
    date: '2025-10-25',
    address:
      'https://ascopost.com/issues/october-25-2025/new-approvals-in-breast-and-bladder-cancers',
  },
  'prs-recurrence-reconstruction-2019': {
    title:
      'Locoregional Cancer Recurrence after Breast Reconstruction: Detection, Management, and Secondary Reconstructive Strategies',
    publisher: 'Mirzabeigi and others, Plastic and Reconstructive Surgery 143(5)',
    date: '2019-05',
    address:
      'https://journals.lww.com/plasreconsurg/Abstract/2019/05000/Locoregional_Cancer_Recurrence_after_Breast.10.aspx',
  },
  'cancertoday-denials': {
    title: 'What options do we have for appealing the insurance company’s decision?',
    publisher: 'Cancer Today, American Association for Cancer Research',
    address: 'https://www.cancertodaymag.org/?p=21781',
  },
  'nsabp-b43-2021': {
    title:
      'Comparison of Radiation With or Without Concurrent Trastuzumab for HER2-Positive Ductal Carcinoma In Situ (NRG Oncology/NSABP B-43)',
    publisher: 'Cobleigh and others, Journal of Clinical Oncology 39(21)',
    date: '2021-03-19',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8462554',
  },
  'jons-indigenous-2023': {
    title: 'Providing Oncology Care for Indigenous Peoples',
    publisher: 'Journal of Oncology Navigation & Survivorship 14(1)',
    date: '2023-01-05',
    address:
      'https://www.jons-online.com/issues/2023/january-2023-vol-14-no-1?view=article&artid=4766:providing-oncology-care-for-indigenous-peoples',
  },
  'ascopost-tdxd-her2low-2022': {
    title: 'FDA Approves First Targeted Therapy for HER2-Low Breast Cancer',
    publisher: 'The ASCO Post',
    date: '2022-09-10',
    address:
      'https://ascopost.com/issues/september-10-2022/fda-approves-first-targeted-therapy-for-her2-low-breast-cancer',
  },
  'curetoday-dpyd-2026': {
    title: 'FDA Updates Safety Warnings for Common Chemotherapy Drugs',
    publisher: 'CURE',
    date: '2026-02-05',
    address:
      'https://www.curetoday.com/view/fda-updates-safety-warnings-for-common-chemotherapy-drugs',
  },
  'drugscom-datroway-hr-2025': {
    title: 'FDA Approves Datroway for HR-Positive, HER2-Negative Breast Cancer',
    publisher: 'HealthDay, on Drugs.com',
    date: '2025-01-31',
    address:
      'https://www.drugs.com/news/fda-approves-datroway-hr-positive-her2-negative-breast-cancer-123539.html',
  },
  'delair-breast-metastases-2013': {
    title: 'Non-mammary metastases to the breast and axilla: a study of 85 cases',
    publisher: 'DeLair and others, Modern Pathology 26 (Memorial Sloan Kettering)',
    date: '2013',
    address: 'https://www.nature.com/articles/modpathol2012191',
  },
  'lactation-review-2020': {
    title: 'Lactation during and after Breast Cancer (abstract)',
    publisher: 'Advances in Experimental Medicine and Biology 1252',
    date: '2020',
    address: 'https://doi.org/10.1007/978-3-030-41596-9_22',
  },
} satisfies Record<string, Source>;
