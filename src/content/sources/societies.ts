/** Other professional societies and manuals. */
import type {Source} from './source.js';

export default {
  'msd-headache': {
    title: 'Overview of Headaches (Quick Facts)',
    publisher: 'MSD Manual, consumer version',
    address:
      'https://www.msdmanuals.com/en-pt/home/quick-facts-brain,-spinal-cord,-and-nerve-disorders/headaches/overview-of-headaches',
  },
  'merck-nipple-discharge': {
    title: 'Nipple Discharge',
    publisher: 'Merck Manual, professional version',
    date: '2024-01',
    address:
      'https://www.merckmanuals.com/professional/gynecology_and_obstetrics/breast_disorders/nipple_discharge.html',
  },
  'adam-bloating': {
    title: 'Abdominal bloating',
    publisher: 'A.D.A.M. encyclopedia, St. Luke’s Hospital, St. Louis',
    address: 'https://stlukes-stl.com/health-content/health-ency-multimedia/1/003123.htm',
  },
  'adam-bone-scan': {
    title: 'Bone scan',
    publisher: 'A.D.A.M. encyclopedia, UF Health Shands',
    address: 'https://shands.org/health/information/003833.htm',
  },
  'rtanswers-side-effects': {
    title: 'Breast cancer: Side Effects',
    publisher: 'RTAnswers (American Society for Radiation Oncology)',
    address: 'https://rtanswers.org/Cancer-Types/Breast-Cancer/Side-Effects',
  },
  'nccn-iv-p14': {
    title:
      'NCCN Guidelines for Patients: Breast Cancer - Metastatic (Stage IV), Version 2.2017, page 14',
    publisher: 'National Comprehensive Cancer Network',
    date: '2017',
    address:
      'https://www.nccn.org/patients/guidelines/stage_iv_breast/files/assets/basic-html/page-14.html',
  },
  'nccn-iii-p77': {
    title:
      'NCCN Guidelines for Patients: Breast Cancer - Locally Advanced (Stage III), Version 1.2017, dictionary, page 77',
    publisher: 'National Comprehensive Cancer Network',
    date: '2017',
    address:
      'https://www.nccn.org/patients/guidelines/stage_iii_breast/files/assets/basic-html/page-77.html',
  },
  'nccn-iv-p50': {
    title:
      'NCCN Guidelines for Patients: Breast Cancer - Metastatic (Stage IV), Version 2.2017, dictionary, page 50',
    publisher: 'National Comprehensive Cancer Network',
    date: '2017',
    address:
      'https://www.nccn.org/patients/guidelines/stage_iv_breast/files/assets/basic-html/page-50.html',
  },
  'nccn-0-p54': {
    title:
      'NCCN Guidelines for Patients: Breast Cancer - Carcinoma in Situ (Stage 0), Version 1.2016, dictionary, page 54',
    publisher: 'National Comprehensive Cancer Network',
    date: '2016',
    address:
      'https://www.nccn.org/patients/guidelines/stage_0_breast/files/assets/basic-html/page-54.html',
  },
  'nccn-0-p42': {
    title:
      'NCCN Guidelines for Patients: Stage 0 Breast Cancer, Version 1.2014, dictionary, page 42',
    publisher: 'National Comprehensive Cancer Network',
    date: '2014',
    address:
      'https://www.nccn.org/patients/guidelines/stage_0_breast/files/assets/basic-html/page42.html',
  },
  'nccn-early-p103': {
    title:
      'NCCN Guidelines for Patients: Breast Cancer - Early-Stage, Version 1.2016, dictionary, page 103',
    publisher: 'National Comprehensive Cancer Network',
    date: '2016',
    address:
      'https://www.nccn.org/patients/guidelines/stage_i_ii_breast/files/assets/basic-html/page-103.html',
  },
  'densebreast-survivor-mri': {
    title:
      'If a woman is a breast cancer survivor and has dense breasts, is mammography adequate screening?',
    publisher: 'DenseBreast-info.org (cites American College of Radiology 2018)',
    address:
      'https://densebreast-info.org/providers-faqs/if-a-woman-is-a-breast-cancer-survivor-and-has-dense-breasts-is-mammography-adequate-screening/',
  },
  'aaos-cauda-equina': {
    title: 'Cauda Equina Syndrome',
    publisher: 'American Academy of Orthopaedic Surgeons (OrthoInfo)',
    date: '2014',
    address: 'https://orthoinfo.aaos.org/topic.cfm?topic=A00362',
  },
  'aaos-metastatic-bone': {
    title: 'Metastatic Bone Disease',
    publisher: 'American Academy of Orthopaedic Surgeons (OrthoInfo)',
    address: 'https://orthoinfo.aaos.org/en/diseases--conditions/metastatic-bone-disease/',
  },
  'astro-bone-2024': {
    title:
      'External Beam Radiation Therapy for Palliation of Symptomatic Bone Metastases: ASTRO guideline, recommendations',
    publisher: 'American Society for Radiation Oncology, on Guideline Central',
    date: '2024-05-22',
    address: 'https://www.guidelinecentral.com/guideline/3802027/',
  },
  'nccn-early-p76': {
    title:
      'NCCN Guidelines for Patients, Stages I and II Breast Cancer: Treatment for recurrence, Review',
    publisher: 'National Comprehensive Cancer Network',
    address:
      'https://www.nccn.org/patients/guidelines/stage_i_ii_breast/files/assets/basic-html/page76.html',
  },
  'acr-lrr': {
    title:
      'ACR Appropriateness Criteria: Local-Regional Recurrence and Salvage Surgery, Breast Cancer',
    publisher: 'American College of Radiology, in CancerNetwork',
    address:
      'https://www.cancernetwork.com/view/acr-appropriateness-criteria-local-regional-recurrence-lrr-and-salvage-surgerybreast-cancer',
  },
  'polst-org-directives': {
    title: 'Advance directives and POLST forms',
    publisher: 'National POLST',
    address: 'https://polst.org/advance-directives/',
  },
  'cmdt-effusions': {
    title: 'Malignant Effusions (Quick Medical Diagnosis and Treatment)',
    publisher: 'McGraw Hill AccessMedicine',
    address: 'https://accessmedicine.mhmedical.com/content.aspx?bookid=3241&sectionid=271746777',
  },
  'rtanswers-brain-effects': {
    title: 'Brain Tumors: Side Effects (of radiation therapy)',
    publisher: 'American Society for Radiation Oncology (RTAnswers)',
    address: 'https://rtanswers.org/Cancer-Types/Brain-Tumors/Side-Effects',
  },
  'facs-lymphedema': {
    title: 'Preventing Swelling (lymphedema after breast surgery)',
    publisher: 'American College of Surgeons',
    address:
      'https://www.facs.org/for-patients/the-day-of-your-surgery/breast-cancer-surgery/after-your-operation/preventing-swelling',
  },
  'aba-emtala-2019': {
    title: 'The Emergency Medical Treatment and Active Labor Act',
    publisher: 'American Bar Association, ABA Health eSource',
    date: '2019-06',
    address:
      'https://www.americanbar.org/groups/health_law/publications/aba_health_esource/2018-2019/june19/border/',
  },
  'accc-sacituzumab-hr-2023': {
    title: 'FDA Approves Sacituzumab Govitecan-hziy for HR-positive Breast Cancer',
    publisher: 'Association of Cancer Care Centers (text of the FDA notice)',
    date: '2023-02-06',
    address:
      'https://accc-cancer.org/detail-pages/blurb-discussion-detail/fda-approves-sacituzumab-govitecan-hziy-for-hr-positive-breast-cancer',
  },
  'cardiosmart-her2-heart': {
    title: 'Breast Cancer and Your Heart: Signs and Symptoms',
    publisher: 'American College of Cardiology (CardioSmart)',
    date: '2018-02-28',
    address:
      'https://www.cardiosmart.org/topics/cancer-treatment-and-your-heart/breast-cancer-and-your-heart/signs-and-symptoms',
  },
  'facs-call-surgeon': {
    title: 'Breast Cancer Surgery: When to Call Your Surgeon',
    publisher: 'American College of Surgeons',
    address:
      'https://www.facs.org/for-patients/the-day-of-your-surgery/breast-cancer-surgery/after-your-operation/call-your-surgeon',
  },
  'aacr-pembrolizumab-shot-2025': {
    title: 'New Pembrolizumab Formulation Approved for Subcutaneous Injection',
    publisher: 'American Association for Cancer Research',
    address:
      'https://www.aacr.org/patients-caregivers/progress-against-cancer/new-pembrolizumab-formulation-approved-for-subcutaneous-injection',
  },
} satisfies Record<string, Source>;
