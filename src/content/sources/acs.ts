/** The American Cancer Society: tests, treatment and its effects. */
import type {Source} from './source.js';

export default {
  'acs-men-statistics': {
    title: 'Key Statistics for Breast Cancer in Men',
    publisher: 'American Cancer Society',
    address: 'https://www.cancer.org/cancer/types/breast-cancer-in-men/about/key-statistics.html',
  },
  'acs-follow-up': {
    title: 'Follow-up Care After Breast Cancer Treatment',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/types/breast-cancer/living-as-a-breast-cancer-survivor/follow-up-care-after-breast-cancer-treatment.html',
  },
  'acs-shortness-of-breath': {
    title: 'Shortness of Breath',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/treatments-and-side-effects/physical-side-effects/shortness-of-breath.html',
  },
  'acs-bone-metastasis-signs': {
    title: 'Signs and Symptoms of Bone Metastasis',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/understanding-your-diagnosis/bone-metastasis/signs-symptoms.html',
  },
  'acs-imaging-spread': {
    title: 'Imaging Tests to Look for Breast Cancer Spread',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/types/breast-cancer/understanding-a-breast-cancer-diagnosis/tests-to-find-out-if-breast-cancer-has-spread.html',
  },
  'acs-imaging-spread-older': {
    title: 'Imaging Tests to Find Out if Breast Cancer Has Spread',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/screening-tests-and-early-detection/tests-to-find-out-if-breast-cancer-has-spread.html',
  },
  'acs-ct': {
    title: 'CT Scan for Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/diagnosis-staging/tests/imaging-tests/ct-scan-for-cancer.html',
  },
  'acs-spread-men': {
    title: 'Looking for Breast Cancer Spread',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer-in-men/detection-diagnosis-staging/finding-spread.html',
  },
  'acs-core-biopsy': {
    title: 'Core Needle Biopsy of the Breast',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/screening-tests-and-early-detection/breast-biopsy/core-needle-biopsy-of-the-breast.html',
  },
  'acs-gene-protein-tests': {
    title: 'Other Breast Cancer Gene, Protein, and Blood Tests',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/types/breast-cancer/understanding-a-breast-cancer-diagnosis/other-breast-cancer-gene-protein-blood-tests.html',
  },
  'acs-hormone': {
    title: 'Hormone Therapy for Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/cancer/types/breast-cancer/treatment/hormone-therapy-for-breast-cancer.html',
  },
  'acs-opioids': {
    title: 'Opioids for Cancer Pain',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/side-effects/pain/opioid-pain-medicines-for-cancer-pain.html',
  },
  'acs-stage4-older': {
    title: 'Treatment of Stage IV (Metastatic) Breast Cancer (earlier version)',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/treatment/treatment-of-breast-cancer-by-stage/treatment-of-stage-iv-advanced-breast-cancer.html',
  },
  'acs-recurrence': {
    title: 'Understanding Recurrence',
    publisher: 'American Cancer Society',
    address: 'https://www.cancer.org/cancer/survivorship/long-term-health-concerns/recurrence.html',
  },
  'acs-targeted': {
    title: 'Targeted Drug Therapy for Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/treatment/targeted-therapy-for-breast-cancer.html',
  },
  'acs-mammogram-after-surgery-new': {
    title: 'Mammograms After Breast Cancer Surgery',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/screening-tests-and-early-detection/mammograms/having-a-mammogram-after-youve-had-breast-cancer-surgery.html',
  },
  'acs-recurrent-page': {
    title: 'Treatment of Recurrent Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/treatment/treatment-of-breast-cancer-by-stage/treatment-of-recurrent-breast-cancer.html',
  },
  'acs-stage4-page': {
    title: 'Treatment of Stage IV (Metastatic) Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/types/breast-cancer/treatment/treatment-of-breast-cancer-by-stage/treatment-of-stage-iv-advanced-breast-cancer.html',
  },
  'acs-bone-mets': {
    title: 'Bone Metastases',
    publisher: 'American Cancer Society',
    address: 'https://www.cancer.org/cancer/managing-cancer/advanced-cancer/bone-metastases.html',
  },
  'acs-bone-problems-older': {
    title: 'Treating problems caused by bone metastases',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/understandingyourdiagnosis/bonemetastasis/bone-metastasis-treating-problems-caused',
  },
  'acs-dcis': {
    title: 'Treatment of Ductal Carcinoma in Situ (DCIS)',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/treatment/treatment-of-breast-cancer-by-stage/treatment-of-ductal-carcinoma-in-situ-dcis.html',
  },
  'acs-men-hormone': {
    title: 'Hormone Therapy for Breast Cancer in Men',
    publisher: 'American Cancer Society',
    address: 'https://www.cancer.org/cancer/breast-cancer-in-men/treating/hormone-therapy.html',
  },
  'acs-biomarker-own': {
    title: 'Biomarker Tests and Cancer Treatment',
    publisher: 'American Cancer Society',
    address: 'https://cancer.org/cancer/diagnosis-staging/tests/biomarker-tests',
  },
  'acs-radiation-chest': {
    title: 'Side effects from radiation therapy to the chest',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/treatments-and-side-effects/treatment-types/radiation/radiation-therapy-guide/radiation-to-chest.html',
  },
  'acs-glossary-margin': {
    title: 'surgical margin (glossary)',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/understanding-cancer/glossary/glossary/s/surgical_margin.html',
  },
} satisfies Record<string, Source>;
