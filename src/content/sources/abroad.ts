/** Sources from outside the United States: used only where no US source says it. */
import type {Source} from './source.js';

export default {
  'cancer-australia-chance': {
    title: 'Chance of breast cancer returning or spreading',
    publisher: 'Cancer Australia',
    address:
      'https://canceraustralia.gov.au/affected-cancer/cancer-types/breast-cancer/diagnosis/diagnosis-early-breast-cancer/chance-breast-cancer-returning-or-spreading',
  },
  'lord-mja-2022': {
    title:
      'Long term risk of distant metastasis in women with non-metastatic breast cancer and survival after metastasis detection',
    publisher: 'Lord and others, Medical Journal of Australia 217(8)',
    date: '2022-09-05',
    address: 'https://doi.org/10.5694/mja2.51687',
  },
  'canada-hypercalcemia': {
    title: 'High calcium levels (hypercalcemia)',
    publisher: 'Canadian Cancer Society',
    address: 'https://cdn.cancer.ca/en/treatments/side-effects/high-calcium-levels',
  },
  'cruk-spinal-cord': {
    title: 'Spinal cord compression',
    publisher: 'Cancer Research UK',
    address:
      'https://www.cancerresearchuk.org/about-cancer/coping/physically/spinal-cord-compression/about',
  },
  'nidirect-jaundice': {
    title: 'Jaundice',
    publisher: 'nidirect, government of Northern Ireland',
    address: 'https://www.nidirect.gov.uk/conditions/jaundice',
  },
  'canada-svcs': {
    title: 'superior vena cava syndrome',
    publisher: 'Canadian Cancer Society',
    address:
      'https://cancer.ca/en/cancer-information/resources/glossary/s/superior-vena-cava-syndrome',
  },
  'macmillan-secondary-symptoms': {
    title: 'What are the symptoms of secondary breast cancer?',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://www.macmillan.org.uk/cancer-information-and-support/breast-cancer/symptoms-of-secondary-breast-cancer',
  },
  'macmillan-secondary-signs-old': {
    title: 'Signs and symptoms of secondary breast cancer',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://www.macmillan.org.uk/information-and-support/breast-cancer-secondary/understanding-cancer/signs-symptoms-secondary-breast-cancer.html',
  },
  'canceraustralia-practice12': {
    title: 'The Cancer Australia Statement: Practice 12',
    publisher: 'Cancer Australia',
    address: 'https://thestatement.canceraustralia.gov.au/the-practices/practice-12',
  },
  'leeds-brca-parp': {
    title: 'Genetic testing for altered breast cancer genes for PARP inhibitor treatment',
    publisher: 'Leeds Teaching Hospitals',
    address:
      'https://www.leedsth.nhs.uk/patients/resources/genetic-testing-for-altered-breast-cancer-genes-for-parp-inhibitor-treatment/',
  },
  'bcc-local-recurrence': {
    title: 'Treatment of local recurrence',
    publisher: 'Breast Cancer Care (now Breast Cancer Now)',
    date: '2016-07',
    address:
      'https://www.breastcancercare.org.uk/information-support/facing-breast-cancer/diagnosed-breast-cancer/your-primary-cancer-has-come-back-recurrence/breast-cancer-recurrence-prognosis/treatment-local-recurrence',
  },
  'bcc-bone': {
    title: 'Treating secondary breast cancer in the bone',
    publisher: 'Breast Cancer Care (now Breast Cancer Now)',
    address:
      'https://www.breastcancercare.org.uk/information-support/secondary-metastatic-breast-cancer/treatments-secondary-breast-cancer/treating-secondary-breast-cancer-in-bone',
  },
  'bcn-secondary-treatment': {
    title: 'Treatment for secondary breast cancer',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/information-support/facing-breast-cancer/secondary-metastatic-breast-cancer/secondary-breast-cancer-treatment',
  },
  'bcn-bone': {
    title: 'Secondary breast cancer in the bone',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/information-support/facing-breast-cancer/secondary-metastatic-breast-cancer/secondary-metastatic-breast-cancer-in-bone',
  },
  'bcn-bone-treatment': {
    title: 'Treatment of secondary breast cancer in the bone',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/living-with-secondary-breast-cancer/additional-treatments/treatment-of-secondary-breast-cancer-in-the-bone',
  },
  'bcn-brain-treatment': {
    title: 'Treatment of secondary breast cancer in the brain',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/living-with-secondary-breast-cancer/additional-treatments/treatment-of-secondary-breast-cancer-in-the-brain',
  },
  'bcn-lung-treatment': {
    title: 'Treatment of secondary breast cancer in the lung',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/living-with-secondary-breast-cancer/additional-treatments/treatment-of-secondary-breast-cancer-in-the-lung',
  },
  'bcn-liver': {
    title: 'Metastatic (secondary) breast cancer in the liver',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/secondary-breast-cancer/secondary-breast-cancer-treatment/metastatic-secondary-breast-cancer-in-the-liver',
  },
  'bcn-chemo': {
    title: 'Chemotherapies for secondary breast cancer',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/secondary-breast-cancer/anticancer-treatment/chemotherapies-for-secondary-breast-cancer',
  },
  'bcn-parp': {
    title: 'PARP inhibitors',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/information-support/facing-breast-cancer/going-through-breast-cancer-treatment/parp-inhibitors-in-breast-cancer-treatment',
  },
  'bcn-phesgo': {
    title: 'Pertuzumab and trastuzumab (Phesgo)',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/treatment/targeted-therapy/pertuzumab-and-trastuzumab-phesgo',
  },
  'bcn-sacituzumab': {
    title: 'Sacituzumab govitecan (Trodelvy)',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/treatment/targeted-therapy/sacituzumab-govitecan-trodelvy',
  },
  'bcn-pause-stop': {
    title: 'Deciding to pause or stop treatment',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/living-with-secondary-breast-cancer/making-treatment-choices/deciding-to-pause-or-stop-treatment',
  },
  'bcna-brain': {
    title: 'Treating metastatic breast cancer in the brain',
    publisher: 'Breast Cancer Network Australia',
    address:
      'https://bcna.org.au/resource-hub/treatments/metastatic-breast-cancer-treatment/treatments-by-subtype/treating-metastatic-breast-cancer-in-the-brain',
  },
  'bcna-bone': {
    title: 'Bone health',
    publisher: 'Breast Cancer Network Australia',
    address: 'https://www.bcna.org.au/metastatic-breast-cancer/treatment/bone-strengthening/',
  },
  'bcna-bone-side': {
    title: 'Side effects of bone-strengthening treatment',
    publisher: 'Breast Cancer Network Australia',
    address:
      'https://bcna.org.au/resource-hub/side-effects/side-effects-by-diagnosis-or-treatment/side-effects-of-bone-strengthening-treatment',
  },
  'bcfnz-surgery': {
    title: 'Side effects and complications',
    publisher: 'Breast Cancer Foundation NZ',
    address:
      'https://breastcancerfoundation.org.nz/breast-cancer/treatment-options/surgery/side-effects-complications',
  },
  'cruk-tdxd': {
    title: 'Trastuzumab deruxtecan (Enhertu)',
    publisher: 'Cancer Research UK',
    address:
      'https://about-cancer.cancerresearchuk.org/about-cancer/treatment/drugs/trastuzumab-deruxtecan',
  },
  'cruk-tamoxifen': {
    title: 'Tamoxifen',
    publisher: 'Cancer Research UK',
    address: 'https://www.cancerresearchuk.org/about-cancer/treatment/drugs/tamoxifen',
  },
  'cruk-chemo-side-effects': {
    title: 'Breast cancer chemo side effects',
    publisher: 'Cancer Research UK',
    address:
      'https://www.cancerresearchuk.org/cancer-help/type/breast-cancer/treatment/chemotherapy/breast-cancer-chemo-side-effects',
  },
  'macmillan-secondary-treatment': {
    title: 'Treatment for secondary breast cancer',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://macmillan.org.uk/cancer-information-and-support/breast-cancer/breast-cancer-secondary/treatment',
  },
  'macmillan-palbociclib': {
    title: 'Palbociclib',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://www.macmillan.org.uk/cancer-information-and-support/treatments-and-drugs/palbociclib',
  },
  'macmillan-abemaciclib': {
    title: 'Abemaciclib',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://www.macmillan.org.uk/cancer-information-and-support/treatments-and-drugs/abemaciclib',
  },
  'macmillan-fulvestrant': {
    title: 'Fulvestrant (Faslodex)',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://www.macmillan.org.uk/cancer-information-and-support/treatments-and-drugs/fulvestrant',
  },
  'macmillan-olaparib': {
    title: 'Olaparib (Lynparza)',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://www.macmillan.org.uk/cancer-information-and-support/treatments-and-drugs/olaparib',
  },
  'macmillan-olaparib-effects': {
    title: 'Olaparib (Lynparza): side effects',
    publisher: 'Macmillan Cancer Support',
    address:
      'https://www.macmillan.org.uk/information-and-support/treating/targeted-biological-therapies/find-your-therapy/olaparib.html',
  },
  'cancercouncil-immuno': {
    title: 'Immunotherapy for breast cancer',
    publisher: 'Cancer Council (Australia)',
    address: 'https://cancercouncil.com.au/breast-cancer/cancer-treatment/immunotherapy',
  },
  'cancervic-remission': {
    title: 'Glossary: remission',
    publisher: 'Cancer Council Victoria',
    address: 'https://www.cancervic.org.au/glossary/definition.aspx?id=remission',
  },
  'cambridge-breaks': {
    title: 'What do you think about treatment breaks?',
    publisher: 'Patients’ voice, Cambridge',
    address: 'https://patients-voice.cancerbrc.org/treatment-breaks-for-patients?tool=survey_tool',
  },
  'ibis-tamoxifen': {
    title: 'Tamoxifen',
    publisher: 'IBIS trials',
    address: 'https://www.ibis-trials.org/thetrials/trialtreatments/tamoxifen',
  },
  'ccs-emotions': {
    title: 'Your emotions and cancer',
    publisher: 'Canadian Cancer Society',
    address: 'https://cancer.ca/en/living-with-cancer/coping-with-changes/your-emotions-and-cancer',
  },
  'ccs-remission': {
    title: 'remission, Glossary',
    publisher: 'Canadian Cancer Society',
    address: 'https://cancer.ca/en/cancer-information/resources/glossary/r/remission',
  },
  'ccs-what-is-cancer': {
    title: 'What is cancer?',
    publisher: 'Canadian Cancer Society',
    date: '2020',
    address:
      'https://cancer.ca/en/cancer-information/resources/cancer-information-videos/2020/what-is-cancer',
  },
  'macmillan-men-hormone': {
    title: 'Hormonal therapy for breast cancer in men',
    publisher: 'Macmillan Cancer Support (United Kingdom)',
    address:
      'https://macmillan.org.uk/cancer-information-and-support/treatments-and-drugs/hormonal-therapy-for-breast-cancer-in-men',
  },
  'ccs-grade': {
    title: 'grade, Glossary',
    publisher: 'Canadian Cancer Society',
    address: 'https://cancer.ca/en/cancer-information/resources/glossary/g/grade',
  },
  'bcn-palbociclib': {
    title: 'Palbociclib (Ibrance)',
    publisher: 'Breast Cancer Now (United Kingdom)',
    address:
      'https://breastcancernow.org/information-support/facing-breast-cancer/going-through-breast-cancer-treatment/targeted-therapy/palbociclib-ibrance',
  },
  'rimuhc-trials': {
    title: 'What are the potential risks and benefits of clinical trials?',
    publisher: 'Research Institute of the McGill University Health Centre',
    address: 'https://rimuhc.ca/what-are-the-potential-risks-and-benefits-of-clinical-trials',
  },
  'swissmedic-itovebi': {
    title: 'Public summary SwissPAR: Itovebi',
    publisher: 'Swissmedic',
    date: '2025-05-20',
    address:
      'https://www.swissmedic.ch/swissmedic/en/home/about-us/publications/public-summary-swiss-par/public-summary-swiss-par-itovebi.html',
  },
  'novartis-uk-kisqali-monitoring': {
    title: 'Recommended monitoring with Kisqali',
    publisher: 'Novartis (UK professional site)',
    address: 'https://www.health.novartis.co.uk/medicines/oncology/kisqali/monitoring',
  },
} satisfies Record<string, Source>;
