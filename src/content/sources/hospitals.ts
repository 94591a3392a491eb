/** Other hospitals and cancer centers. */
import type {Source} from './source.js';

export default {
  'huntsman-bleeding': {
    title: 'Bleeding',
    publisher: 'Huntsman Cancer Institute, University of Utah',
    address:
      'https://healthcare.utah.edu/huntsmancancerinstitute/cancer-information/cancer-types-and-topics/bleeding.php',
  },
  'uva-brain-metastases': {
    title: 'Brain metastases symptoms',
    publisher: 'UVA Health',
    address: 'https://www.uvahealth.com/healthy-balance/brain-metastases-symptoms/',
  },
  'altru-jaundice': {
    title: 'Illness-related jaundice',
    publisher: 'Altru Health System',
    address: 'https://www.altru.org/health-library/definitions/illness-related-jaundice',
  },
  'cleveland-lymph-nodes': {
    title: 'Swollen Lymph Nodes',
    publisher: 'Cleveland Clinic',
    address:
      'https://my.clevelandclinic.org/health/diseases/15219-swollen-lymph-nodes/outlook--prognosis',
  },
  'mountsinai-fatigue': {
    title: 'Coping with cancer - managing fatigue',
    publisher: 'Mount Sinai',
    address:
      'https://www.mountsinai.org/health-library/special-topic/coping-with-cancer-managing-fatigue',
  },
  'dana-farber-mbc-symptoms': {
    title: 'Symptoms of metastatic breast cancer',
    publisher: 'Dana-Farber Cancer Institute',
    date: '2017-10',
    address: 'https://blog.dana-farber.org/insight/2017/10/symptoms-metastatic-breast-cancer/',
  },
  'baycare-mammogram-prep': {
    title: 'Preparing for Your Mammogram',
    publisher: 'BayCare',
    address:
      'https://baycare.org/specialties-and-treatments/breast-health/healthy-breast-screening-practices/preparing-for-your-mammogram',
  },
  'peacehealth-ultrasound': {
    title: 'Breast ultrasound',
    publisher: 'PeaceHealth',
    address: 'https://www.peacehealth.org/southwest/services/breast-center/Pages/breast-ultrasound',
  },
  'msk-breast-mri': {
    title: 'About Breast Magnetic Resonance Imaging (MRI)',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    address:
      'https://www.mskcc.org/cancer-care/patient-education/magnetic-resonance-imaging-mri-breast',
  },
  'covenant-pet': {
    title: 'PET/CT',
    publisher: 'Covenant HealthCare',
    address: 'https://www.covenanthealthcare.com/ch/pet',
  },
  'brigham-chest-x-ray': {
    title: 'Chest X-ray',
    publisher: 'Brigham and Women’s Hospital, Health Library',
    address:
      'https://healthlibrary.brighamandwomens.org/Library/TestsProcedures/Gastroenterology/92,P07746',
  },
  'dana-farber-standard-care': {
    title: 'How is Standard of Care for Cancer Treatment Determined?',
    publisher: 'Dana-Farber Cancer Institute',
    date: '2023-05',
    address:
      'https://blog.dana-farber.org/insight/2023/05/how-is-standard-of-care-for-cancer-treatment-determined/',
  },
  'iu-men': {
    title: 'Breast cancer in men',
    publisher: 'Indiana University Simon Comprehensive Cancer Center, Komen Tissue Bank',
    address: 'https://cancer.iu.edu/ktb/donate/male-donors.html',
  },
  'kaiser-core-biopsy': {
    title: 'Core Needle Biopsy: About This Test',
    publisher: 'Kaiser Permanente',
    address:
      'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.core-needle-biopsy-about-this-test.acl9909',
  },
  'cityofhope-her2': {
    title: 'HER2 Status and Breast Cancer',
    publisher: 'City of Hope',
    date: '2025-04-10',
    address: 'https://www.cityofhope.org/clinical-program/breast-cancer/diagnosis-staging/her2',
  },
  'umiami-scanxiety': {
    title: 'How Can People with Cancer Manage ‘Scanxiety’?',
    publisher: 'University of Miami Health System',
    address: 'https://news.umiamihealth.org/en/how-can-people-with-cancer-manage-scanxiety/',
  },
  'lifespan-terms': {
    title: 'Cancer terms: remission, cancer-free, no evidence of disease',
    publisher: 'Lifespan Cancer Institute',
    address:
      'https://www.cancer.lifespan.org/lifespan-living/cancer-terms-what-remission-cancer-free-and-no-evidence-disease',
  },
  'dana-farber-coping-2019': {
    title: 'Tips for Coping with a Cancer Recurrence',
    publisher: 'Dana-Farber Cancer Institute',
    date: '2019-05',
    address:
      'https://blog.dana-farber.org/insight/2019/05/tips-for-coping-with-a-cancer-recurrence-2/',
  },
  'nkch-memory': {
    title: 'Memory Changes',
    publisher: 'North Kansas City Hospital',
    address: 'https://www.nkch.org/services/cancer/treatment-side-effects/memory-changes/',
  },
  'roswell-2015': {
    title: 'Coping with Your Cancer Diagnosis: When to Seek Help',
    publisher: 'Roswell Park',
    date: '2015-11',
    address:
      'https://www.roswellpark.org/cancertalk/201511/coping-your-cancer-diagnosis-when-seek-help',
  },
  'dana-farber-sexual': {
    title: 'Sexual Health, Intimacy, and Cancer',
    publisher: 'Dana-Farber Cancer Institute',
    address: 'https://www.dana-farber.org/health-library/sexual-health-intimacy-cancer',
  },
  'mgh-pact': {
    title: 'Frequently Asked Questions, for parents',
    publisher: 'Massachusetts General Hospital, PACT program',
    address: 'https://www.mghpact.org/for-parents/faqs',
  },
  'cornell-trial-costs-2023': {
    title: 'Paying for a Clinical Trial (text adapted from the National Cancer Institute)',
    publisher: 'Weill Cornell Medicine, Meyer Cancer Center',
    date: '2023-11-15',
    address: 'https://meyercancer.weill.cornell.edu/PayingForAClinicalTrial',
  },
  'dana-farber-talk-2015': {
    title: 'Tips for Communicating with Your Cancer Care Team',
    publisher: 'Dana-Farber Cancer Institute',
    address:
      'https://blog.dana-farber.org/insight/2015/12/tips-for-communicating-with-your-cancer-care-team/',
  },
  'stlukes-report-symptoms': {
    title: 'Cancer: When to report symptoms',
    publisher: 'Saint Luke’s Health System, Kansas City',
    address: 'https://www.saintlukeskc.org/health-library/cancer-when-report-symptoms-0',
  },
  'brown-diarrhea': {
    title: 'Diarrhea (chemotherapy)',
    publisher: 'Brown University Health Cancer Institute',
    address:
      'https://www.brownhealth.org/centers-services/cancer-institute/cancer-treatment-information/chemotherapy/diarrhea',
  },
  'essentia-oral-side-effects': {
    title: 'Oral Cancer Medicine Side Effects',
    publisher: 'Essentia Health',
    address:
      'https://www.essentiahealth.org/services/cancer-care-services/chemotherapy-immunotherapy/oral-cancer-medicine-side-effects/',
  },
  'cleveland-immuno-call': {
    title: 'Immunotherapy: when to call the doctor',
    publisher: 'Cleveland Clinic',
    address:
      'https://my.clevelandclinic.org/health/treatments/11582-immunotherapy/when-to-call-the-doctor',
  },
  'hopkins-ibc': {
    title: 'Inflammatory Breast Cancer',
    publisher: 'Johns Hopkins Medicine',
    address:
      'https://www.hopkinsmedicine.org/breast_center/breast_cancers_other_conditions/inflammatory_breast_cancer.html',
  },
  'danafarber-tdxd-pertuzumab': {
    title:
      'Dana-Farber Research Supports FDA Approval of T-DXd Plus Pertuzumab for First-Line Treatment of HER2+ Metastatic Breast Cancer',
    publisher: 'Dana-Farber Cancer Institute (on MDspire)',
    date: '2025-12-15',
    address:
      'https://www.mdspire.com/article-page?id=67276880-DB83-11F0-854E96261E0D0BED&pub=Dana-Farber',
  },
  'hopkins-vaginal-dryness': {
    title: 'Vaginal Dryness During Breast Cancer Treatment',
    publisher: 'Johns Hopkins Medicine',
    address: 'https://www.hopkinsmedicine.org/health/conditions-and-diseases/vaginal-dryness',
  },
  'houston-methodist-dryness': {
    title: 'Vaginal Dryness: How to Navigate This Side Effect of Breast Cancer Treatment',
    publisher: 'Houston Methodist',
    date: '2025-08-14',
    address:
      'https://www.houstonmethodist.org/blog/articles/2025/aug/vaginal-dryness-how-to-navigate-this-side-effect-of-breast-cancer-treatment',
  },
  'mskcc-brain-radiation': {
    title: 'Side Effects of Palliative Radiation Therapy to the Brain',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    address:
      'https://www.mskcc.org/cancer-care/patient-education/video/side-effects-palliative-radiation-therapy-brain',
  },
  'unc-caregiver-guides': {
    title: 'Caregiver Guides (lists the NCI booklets)',
    publisher: 'UNC Lineberger Comprehensive Cancer Center',
    address: 'https://unclineberger.org/ccsp/caregivers/additional-resources/',
  },
  'upmc-pleural': {
    title: 'Pleural Effusion and Breast Cancer',
    publisher: 'UPMC',
    address: 'https://www.upmc.com/services/breast/conditions/pleural-effusion-breast-cancer',
  },
  'dana-farber-brain-2017': {
    title: 'What Is Brain Metastasis and How Is It Treated?',
    publisher: 'Dana-Farber Cancer Institute',
    date: '2017-07',
    address:
      'https://blog.dana-farber.org/insight/2017/07/which-cancers-are-most-likely-to-spread-to-the-brain/',
  },
  'ucsf-bct-2008': {
    title: 'UCSF Launches Nationwide Clinical Trial-Matching Website for Breast Cancer',
    publisher: 'University of California San Francisco',
    date: '2008-10',
    address:
      'https://www.ucsf.edu/news/2008/10/8000/ucsf-launches-nationwide-clinical-trial-matching-website-breast-cancer',
  },
  'bvhs-acep-list': {
    title: 'When to Call for Help (with the list of the American College of Emergency Physicians)',
    publisher: 'Blanchard Valley Health System, health library',
    address: 'https://healthlibrary.bvhealthsystem.org/85,P00868',
  },
  'upmc-ibc': {
    title: 'Inflammatory Breast Cancer',
    publisher: 'UPMC Magee-Womens Hospital, Pittsburgh',
    address:
      'https://www.upmc.com/locations/hospitals/magee/services/magee-womens-cancers/breast-cancer-program/types-of-breast-cancer/inflammatory-breast-cancer',
  },
  'foxchase-stopping': {
    title: 'Deciding Against Cancer Treatment',
    publisher: 'Fox Chase Cancer Center, Philadelphia',
    address: 'https://www.foxchase.org/blog/deciding-against-cancer-treatment',
  },
  'mountsinai-lymph-nodes': {
    title: 'Cancer and lymph nodes',
    publisher: 'Mount Sinai',
    address: 'https://www.mountsinai.org/health-library/special-topic/cancer-and-lymph-nodes',
  },
  'princeton-pet': {
    title: 'PET/CT: how to prepare',
    publisher: 'Princeton Radiology',
    address: 'https://www.princetonradiology.com/service/pet-ct/petct-prep/',
  },
  'mskcc-breastfeeding': {
    title: 'Can I Breast-feed during Cancer Treatment?',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    address: 'https://www.mskcc.org/blog/can-breast-feed-during-cancer-treatment',
  },
} satisfies Record<string, Source>;
