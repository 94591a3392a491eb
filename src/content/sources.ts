/**
 * Where the words come from. Titles stand in the language of the source; `date` is the date that the
 * source prints of itself (ISO, as precise as printed), absent where it prints none.
 */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  /** Absent where no lasting public address is known. */
  readonly address?: string;
}

const table = {
  'breastcancer-org': {
    title: 'Recurrent & Metastatic Breast Cancer',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org',
  },
  'faq-comes-back': {
    title: 'When breast cancer comes back',
    publisher: 'The Breast Place',
  },
  'scca-advanced': {
    title: 'Advanced Breast Cancer',
    publisher: 'Seattle Cancer Care Alliance (now Fred Hutchinson Cancer Center)',
    address: 'https://www.fredhutch.org',
  },
  'komen-2015': {
    title: 'Return of Breast Cancer after Treatment',
    publisher: 'Susan G. Komen',
    date: '2015-07-28',
    address: 'https://www.komen.org',
  },
  'mayo-2022': {
    title: 'Recurrent breast cancer: Diagnosis and treatment',
    publisher: 'Mayo Clinic',
    date: '2022-07-02',
    address:
      'https://www.mayoclinic.org/diseases-conditions/recurrent-breast-cancer/diagnosis-treatment/drc-20377141',
  },
  'mayo-recurrent-symptoms': {
    title: 'Recurrent breast cancer: Symptoms and causes',
    publisher: 'Mayo Clinic',
    address:
      'https://www.mayoclinic.org/diseases-conditions/recurrent-breast-cancer/symptoms-causes/syc-20377135',
  },
  'nci-why-returns-2005': {
    title: 'When Cancer Returns: Why and Where Cancer Returns',
    publisher: 'National Cancer Institute',
    date: '2005-08-23',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080916040530/http://www.cancer.gov/cancertopics/When-Cancer-Returns/page2',
  },
  'breastcancer-org-regional': {
    title: 'Regional Recurrence',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/where_recur/regional',
  },
  'mayo-complications-2011': {
    title: 'Recurrent breast cancer: Complications',
    publisher: 'Mayo Clinic',
    date: '2011-05-24',
    address:
      'https://www.mayoclinic.org/diseases-conditions/recurrent-breast-cancer/basics/complications/con-20032432',
  },
  'nci-prognosis': {
    title: 'Understanding Cancer Prognosis',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/about-cancer/diagnosis-staging/prognosis',
  },
  'cancer-australia-chance': {
    title: 'Chance of breast cancer returning or spreading',
    publisher: 'Cancer Australia',
    address:
      'https://canceraustralia.gov.au/affected-cancer/cancer-types/breast-cancer/diagnosis/diagnosis-early-breast-cancer/chance-breast-cancer-returning-or-spreading',
  },
  'nci-male-breast-2008': {
    title: 'Male Breast Cancer Treatment (PDQ), patient version',
    publisher: 'National Cancer Institute',
    date: '2008-07-09',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090511103302/http://www.cancer.gov/cancertopics/pdq/treatment/malebreast/patient/allpages/print',
  },
  'daily-denovo-2021': {
    title: 'Epidemiology of De Novo Metastatic Breast Cancer',
    publisher: 'Daily and others, Clinical Breast Cancer 21(4)',
    date: '2021-01-31',
    address: 'https://doi.org/10.1016/j.clbc.2021.01.017',
  },
  'lord-mja-2022': {
    title:
      'Long term risk of distant metastasis in women with non-metastatic breast cancer and survival after metastasis detection',
    publisher: 'Lord and others, Medical Journal of Australia 217(8)',
    date: '2022-09-05',
    address: 'https://doi.org/10.5694/mja2.51687',
  },
  'lord-cebp-2024': {
    title: 'Decline in the Incidence of Distant Recurrence of Breast Cancer',
    publisher: 'Lord and others, Cancer Epidemiology, Biomarkers & Prevention 33(2)',
    date: '2024',
    address:
      'https://aacrjournals.org/cebp/article/33/2/314/733932/Decline-in-the-Incidence-of-Distant-Recurrence-of',
  },
  'lifeline-988': {
    title: '988 Suicide & Crisis Lifeline',
    publisher: '988lifeline.org',
    address: 'https://988lifeline.org',
  },
  'acs-follow-up': {
    title: 'Follow-up Care After Breast Cancer Treatment',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/types/breast-cancer/living-as-a-breast-cancer-survivor/follow-up-care-after-breast-cancer-treatment.html',
  },
  'acep-emergency-signs': {
    title: 'Recognizing a Medical Emergency',
    publisher:
      'Greene County, Georgia, with the list of the American College of Emergency Physicians',
    address: 'https://www.greenecountyga.gov/257/Recognizing-a-Medical-Emergency',
  },
  'nih-stroke-signs': {
    title: 'What are the warning signs of stroke?',
    publisher: 'National Institutes of Health (NIHSeniorHealth)',
    address: 'https://nihseniorhealth.gov/stroke/faq/faq5.html',
  },
  'acs-shortness-of-breath': {
    title: 'Shortness of Breath',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/treatments-and-side-effects/physical-side-effects/shortness-of-breath.html',
  },
  'oncolink-clot': {
    title: 'Thromboembolism (Blood Clot)',
    publisher: 'OncoLink, Penn Medicine',
    address:
      'https://oncolink.org/cancer-treatment/hospital-helpers/oncologic-emergencies/thromboembolism-blood-clot',
  },
  'acs-chemo-when-to-call': {
    title: 'When to call your doctor about side effects from chemotherapy',
    publisher: 'American Cancer Society',
    date: '2015-06-09',
    address:
      'https://www.cancer.org/treatment/treatmentsandsideeffects/treatmenttypes/chemotherapy/understandingchemotherapyaguideforpatientsandfamilies/understanding-chemotherapy-when-to-call-the-doctor',
  },
  'bco-brain-metastasis': {
    title: 'Brain Metastasis: Symptoms and Diagnosis',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/metastic/brain',
  },
  'canada-hypercalcemia': {
    title: 'High calcium levels (hypercalcemia)',
    publisher: 'Canadian Cancer Society',
    address: 'https://cdn.cancer.ca/en/treatments/side-effects/high-calcium-levels',
  },
  'cdc-seizure-first-aid': {
    title: 'Get Seizure Smart!',
    publisher: 'Centers for Disease Control and Prevention',
    address: 'https://www.cdc.gov/epilepsy/communications/features/firstaid.htm',
  },
  'cruk-spinal-cord': {
    title: 'Spinal cord compression',
    publisher: 'Cancer Research UK',
    address:
      'https://www.cancerresearchuk.org/about-cancer/coping/physically/spinal-cord-compression/about',
  },
  'acs-bone-metastasis-signs': {
    title: 'Signs and Symptoms of Bone Metastasis',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/understanding-your-diagnosis/bone-metastasis/signs-symptoms.html',
  },
  'oncolink-neutropenic-fever': {
    title: 'Neutropenic Fever',
    publisher: 'OncoLink, Penn Medicine',
    date: '2024-07-24',
    address:
      'https://oncolink.org/cancer-treatment/hospital-helpers/oncologic-emergencies/neutropenic-fever',
  },
  'cdc-infections-chemo': {
    title: 'Preventing Infections in Cancer Patients',
    publisher: 'Centers for Disease Control and Prevention',
    address: 'https://www.cdc.gov/cancer/features/preventing-infections.html',
  },
  'huntsman-bleeding': {
    title: 'Bleeding',
    publisher: 'Huntsman Cancer Institute, University of Utah',
    address:
      'https://healthcare.utah.edu/huntsmancancerinstitute/cancer-information/cancer-types-and-topics/bleeding.php',
  },
  'msd-headache': {
    title: 'Overview of Headaches (Quick Facts)',
    publisher: 'MSD Manual, consumer version',
    address:
      'https://www.msdmanuals.com/en-pt/home/quick-facts-brain,-spinal-cord,-and-nerve-disorders/headaches/overview-of-headaches',
  },
  'uva-brain-metastases': {
    title: 'Brain metastases symptoms',
    publisher: 'UVA Health',
    address: 'https://www.uvahealth.com/healthy-balance/brain-metastases-symptoms/',
  },
  'oncolink-hypercalcemia': {
    title: 'Hypercalcemia',
    publisher: 'OncoLink, Penn Medicine',
    date: '2025',
    address: 'https://oncolink.org/print/html/14786',
  },
  'nidirect-jaundice': {
    title: 'Jaundice',
    publisher: 'nidirect, government of Northern Ireland',
    address: 'https://www.nidirect.gov.uk/conditions/jaundice',
  },
  'altru-jaundice': {
    title: 'Illness-related jaundice',
    publisher: 'Altru Health System',
    address: 'https://www.altru.org/health-library/definitions/illness-related-jaundice',
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
  'bco-local-symptoms': {
    title: 'Local Recurrence Symptoms',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/types/recur_metast/where_recur/local',
  },
  'msd-nipple-discharge': {
    title: 'Nipple Discharge (Quick Facts)',
    publisher: 'MSD Manual, consumer version',
    address:
      'https://www.msdmanuals.com/home/quick-facts-women-s-health-issues/breast-disorders/nipple-discharge',
  },
  'cleveland-lymph-nodes': {
    title: 'Swollen Lymph Nodes',
    publisher: 'Cleveland Clinic',
    address:
      'https://my.clevelandclinic.org/health/diseases/15219-swollen-lymph-nodes/outlook--prognosis',
  },
  'acs-lymphedema-2014': {
    title: 'Lymphedema after breast cancer treatment',
    publisher: 'American Cancer Society',
    date: '2014-01-31',
    address:
      'https://www.cancer.org/cancer/breastcancer/overviewguide/breast-cancer-overview-after-lymphedema',
  },
  'ucsf-lymphedema': {
    title: 'Lymphedema',
    publisher: 'UCSF Breast Care Center',
    address: 'https://cancer.ucsf.edu/breastcarecenter/treatment/surgical_oncology/lymphedema',
  },
  'komen-aromatase-side-effects': {
    title: 'Side Effects of Aromatase Inhibitors',
    publisher: 'Susan G. Komen',
    address:
      'https://www.komen.org/breast-cancer/treatment/type/hormone-therapy/aromatase-inhibitors/side-effects/',
  },
  'nhlbi-cough': {
    title: 'Cough',
    publisher: 'National Heart, Lung, and Blood Institute',
    address: 'https://www.nhlbi.nih.gov/health-topics/cough',
  },
  'mayo-symptoms-not-ignore': {
    title: '7 signs and symptoms not to ignore',
    publisher: 'Mayo Clinic',
    address:
      'https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/symptoms-not-to-ignore/art-20045276',
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
  'adam-bloating': {
    title: 'Abdominal bloating',
    publisher: 'A.D.A.M. encyclopedia, St. Luke’s Hospital, St. Louis',
    address: 'https://stlukes-stl.com/health-content/health-ency-multimedia/1/003123.htm',
  },
  'cancernet-no-routine-tests': {
    title: 'Follow-up Tumor Marker Tests and Imaging Tests for People Treated for Breast Cancer',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    address:
      'https://www.cancer.net/about-us/collaborations/top-five-list-oncology/choosing-wisely%C2%AE-top-five-cancer-related-tests-procedures-and-treatments-many-patients-do-not-need/topic-4-follow-tumor-marker-tests-and-imaging-tests-people-treated-breast-cancer',
  },
  'jnci-2014-follow-up': {
    title: 'Promoting Quality and Evidence-Based Care in Early-Stage Breast Cancer Follow-up',
    publisher: 'Journal of the National Cancer Institute',
    date: '2014-03-13',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4311189',
  },
  'canceraustralia-practice12': {
    title: 'The Cancer Australia Statement: Practice 12',
    publisher: 'Cancer Australia',
    address: 'https://thestatement.canceraustralia.gov.au/the-practices/practice-12',
  },
  'acs-mammogram-after-surgery': {
    title: 'Having a Mammogram After You’ve Had Breast Cancer Surgery',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/screening-tests-and-early-detection/mammograms/having-a-mammogram-after-youve-had-breast-cancer-surgery.html',
  },
  'bco-mammogram-after-surgery-old': {
    title: 'Mammograms After Different Types of Breast Surgery',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/symptoms/testing/types/mammograms/after_surgery',
  },
  'baycare-mammogram-prep': {
    title: 'Preparing for Your Mammogram',
    publisher: 'BayCare',
    address:
      'https://baycare.org/specialties-and-treatments/breast-health/healthy-breast-screening-practices/preparing-for-your-mammogram',
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
  'peacehealth-ultrasound': {
    title: 'Breast ultrasound',
    publisher: 'PeaceHealth',
    address: 'https://www.peacehealth.org/southwest/services/breast-center/Pages/breast-ultrasound',
  },
  'msk-breast-mri': {
    title: 'About Breast Magnetic Resonance Imaging (MRI)',
    publisher: 'Memorial Sloan Kettering Cancer Center',
    address:
      'https://www.mskcc.org/es/cancer-care/patient-education/magnetic-resonance-imaging-mri-breast',
  },
  'oncolink-mri': {
    title: 'MRI (Magnetic Resonance Imaging)',
    publisher: 'OncoLink, Penn Medicine',
    date: '2022-08-02',
    address:
      'https://www.oncolink.org/cancer-treatment/procedures-diagnostic-tests/radiology-tests/mri-magnetic-resonance-imaging',
  },
  'acs-ct': {
    title: 'CT Scan for Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://amp.cancer.org/cancer/diagnosis-staging/tests/imaging-tests/ct-scan-for-cancer.html',
  },
  'oncolink-ct': {
    title: 'CT Scan (Computed Tomography)',
    publisher: 'OncoLink, Penn Medicine',
    date: '2022-08-02',
    address:
      'https://www.oncolink.org/cancer-treatment/procedures-diagnostic-tests/radiology-tests/ct-scan-computed-tomography',
  },
  'cancernet-pet': {
    title: 'Positron Emission Tomography (PET) Scan',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    address:
      'https://www.cancer.net/navigating-cancer-care/diagnosing-cancer/tests-and-procedures/positron-emission-tomography-pet-scan',
  },
  'covenant-pet': {
    title: 'PET/CT',
    publisher: 'Covenant HealthCare',
    address: 'https://www.covenanthealthcare.com/ch/pet',
  },
  'stonybrook-pet-diabetes': {
    title: 'PET instructions for patients with diabetes',
    publisher: 'Stony Brook Medicine',
    address: 'https://cancer.stonybrookmedicine.edu/LungCancer/PET_InstructionsDiabetic',
  },
  'acs-spread-men': {
    title: 'Looking for Breast Cancer Spread',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer-in-men/detection-diagnosis-staging/finding-spread.html',
  },
  'adam-bone-scan': {
    title: 'Bone scan',
    publisher: 'A.D.A.M. encyclopedia, UF Health Shands',
    address: 'https://shands.org/health/information/003833.htm',
  },
  'mayo-bone-scan-prep': {
    title: 'Bone scan: How you prepare',
    publisher: 'Mayo Clinic',
    date: '2014-12-12',
    address:
      'https://www.mayoclinic.org/tests-procedures/bone-scan/basics/how-you-prepare/prc-20020302',
  },
  'novant-xray': {
    title: 'What Is An X-Ray?',
    publisher: 'Novant Health Forsyth Internal Medicine',
    address:
      'https://www.nhforsythinternalmedicine.org/our-services/tests-and-procedures/x-ray.aspx',
  },
  'cancernet-tumor-markers': {
    title: 'Tumor Marker Tests',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    date: '2016-05',
    address:
      'https://www.cancer.net/navigating-cancer-care/diagnosing-cancer/tests-and-procedures/tumor-marker-tests',
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
  'acs-core-biopsy': {
    title: 'Core Needle Biopsy of the Breast',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/screening-tests-and-early-detection/breast-biopsy/core-needle-biopsy-of-the-breast.html',
  },
  'kaiser-core-biopsy': {
    title: 'Core Needle Biopsy: About This Test',
    publisher: 'Kaiser Permanente',
    address:
      'https://healthy.kaiserpermanente.org/health-wellness/health-encyclopedia/he.core-needle-biopsy-about-this-test.acl9909',
  },
  'bco-her2-status': {
    title: 'HER2 Status',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org/pathology-report/her2-status',
  },
  'her2low-review': {
    title: 'Challenges in HER2-low breast cancer identification, detection, and treatment',
    publisher: 'Translational Breast Cancer Research',
    address: 'https://tbcr.amegroups.org/article/view/82434/html',
  },
  'brca-review-2024': {
    title: 'Review of BRCA1 and BRCA2 mutations in breast cancer',
    publisher: 'British Journal of Cancer',
    date: '2024',
    address: 'https://www.nature.com/articles/s41416-024-02827-z',
  },
  'force-brca-guideline': {
    title:
      'Knowing about an inherited BRCA mutation improves outcomes for women with breast cancer',
    publisher: 'Facing Our Risk of Cancer Empowered (FORCE)',
    date: '2020-10-26',
    address:
      'https://www.facingourrisk.org/XRAY/better-outcomes-for-women-that-know-BRCA-mutation-status/printable',
  },
  'leeds-brca-parp': {
    title: 'Genetic testing for altered breast cancer genes for PARP inhibitor treatment',
    publisher: 'Leeds Teaching Hospitals',
    address:
      'https://www.leedsth.nhs.uk/patients/resources/genetic-testing-for-altered-breast-cancer-genes-for-parp-inhibitor-treatment/',
  },
  'asco-biomarkers-2024': {
    title:
      'Biomarkers for Systemic Therapy in Metastatic Breast Cancer: guideline and rapid update',
    publisher: 'American Society of Clinical Oncology',
    date: '2024-09-20',
    address: 'https://ace.asco.org/guidelines/9676',
  },
  'asco-biomarkers-pocket': {
    title: 'Biomarkers for Systemic Therapy in Metastatic Breast Cancer: pocket guide',
    publisher: 'American Society of Clinical Oncology, Guideline Central',
    address: 'https://eguideline.guidelinecentral.com/i/1475448/3',
  },
  'modpathol-esr1': {
    title: 'Immunohistochemical analysis of estrogen receptor in breast cancer with ESR1 mutations',
    publisher: 'Modern Pathology',
    date: '2018-08-29',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6309269',
  },
  'acs-gene-protein-tests': {
    title: 'Other Breast Cancer Gene, Protein, and Blood Tests',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/types/breast-cancer/understanding-a-breast-cancer-diagnosis/other-breast-cancer-gene-protein-blood-tests.html',
  },
  'bco-status-change-2012': {
    title: 'Breast Cancer’s Hormone Receptor and HER2 Status Can Change After Diagnosis',
    publisher: 'Breastcancer.org',
    date: '2012-06-20',
    address: 'https://www.breastcancer.org/research-news/20120620',
  },
  'cityofhope-her2': {
    title: 'HER2 Status and Breast Cancer',
    publisher: 'City of Hope',
    date: '2025-04-10',
    address: 'https://www.cityofhope.org/clinical-program/breast-cancer/diagnosis-staging/her2',
  },
  'acs-biomarker-tests': {
    title: 'Biomarker Tests and Cancer Treatment',
    publisher: 'American Cancer Society',
    address: 'https://amp.cancer.org/cancer/diagnosis-staging/tests/biomarker-tests.html',
  },
  'force-biomarkers': {
    title: 'Breast Cancer: Biomarker Testing',
    publisher: 'Facing Our Risk of Cancer Empowered (FORCE)',
    address:
      'https://facingourrisk.org/info/risk-management-and-treatment/cancer-treatment/by-cancer-type/breast/biomarkers-genetic-testing',
  },
  'nci-genetic-testing': {
    title: 'Genetic Testing for Inherited Cancer Risk',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/about-cancer/causes-prevention/genetics/genetic-testing-fact-sheet',
  },
  'acs-waiting-results': {
    title: 'Waiting for Your Biopsy or Cytology Test Results',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/diagnosis-staging/tests/biopsy-and-cytology-tests/waiting-for-your-biopsy-or-cytology-test-results.html',
  },
  'umiami-scanxiety': {
    title: 'How Can People with Cancer Manage ‘Scanxiety’?',
    publisher: 'University of Miami Health System',
    address: 'https://news.umiamihealth.org/en/how-can-people-with-cancer-manage-scanxiety/',
  },
  'acs-recurrent': {
    title: 'Treatment of Recurrent Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/cancer/breast-cancer/treatment/treatment-of-breast-cancer-by-stage/treatment-of-recurrent-breast-cancer.html',
  },
  'acs-stage4': {
    title: 'Treatment of Stage IV (Metastatic) Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/types/breast-cancer/treatment/treatment-of-breast-cancer-by-stage/treatment-of-stage-iv-advanced-breast-cancer.html',
  },
  'acs-hormone': {
    title: 'Hormone Therapy for Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/cancer/types/breast-cancer/treatment/hormone-therapy-for-breast-cancer.html',
  },
  'acs-bone-2014': {
    title: 'Bone-directed therapy for breast cancer',
    publisher: 'American Cancer Society',
    date: '2014-09-09',
    address:
      'https://www.cancer.org/cancer/breastcancer/overviewguide/breast-cancer-overview-treating-bone-therapy',
  },
  'acs-palliative': {
    title: 'What Is Palliative Care?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/palliative-care/what-is-palliative-care.html',
  },
  'acs-opioids': {
    title: 'Opioids for Cancer Pain',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/side-effects/pain/opioid-pain-medicines-for-cancer-pain.html',
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
  'facs-swelling': {
    title: 'Breast Cancer Surgery: Preventing Swelling',
    publisher: 'American College of Surgeons',
    address:
      'https://facs.org/for-patients/the-day-of-your-surgery/breast-cancer-surgery/after-your-operation/preventing-swelling',
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
  'bcorg-keytruda-2020': {
    title: 'FDA Approves Immunotherapy Keytruda for PD-L1-Positive Triple-Negative Breast Cancer',
    publisher: 'Breastcancer.org',
    address:
      'https://boards.breastcancer.org/research-news/fda-approves-keytruda-for-pd-l1-pos-tnbc',
  },
  'lbbc-pembro': {
    title: 'Pembrolizumab',
    publisher: 'Living Beyond Breast Cancer',
    address:
      'https://www.lbbc.org/learn/treatments-and-research/immunotherapy/types-immunotherapy/pembrolizumab',
  },
  'lbbc-sacituzumab': {
    title: 'Sacituzumab govitecan',
    publisher: 'Living Beyond Breast Cancer',
    address:
      'https://www.lbbc.org/about-breast-cancer/treatments/targeted-therapy/for-triple-negative/sacituzumab-govitecan',
  },
  'lbbc-her2low': {
    title: 'HER2-positive or HER2-low breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/types-breast-cancer/her2-positive',
  },
  'lbbc-tdxd-2021': {
    title: 'Trastuzumab deruxtecan',
    publisher: 'Living Beyond Breast Cancer',
    date: '2021-03-25',
    address:
      'https://www.lbbc.org/learn/treatments-and-research/targeted-therapy/targeted-therapy-her2-positive-breast-cancer-1',
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
  'lifespan-terms': {
    title: 'Cancer terms: remission, cancer-free, no evidence of disease',
    publisher: 'Lifespan Cancer Institute',
    address:
      'https://www.cancer.lifespan.org/lifespan-living/cancer-terms-what-remission-cancer-free-and-no-evidence-disease',
  },
  'cambridge-breaks': {
    title: 'What do you think about treatment breaks?',
    publisher: 'Patients’ voice, Cambridge',
    address: 'https://patients-voice.cancerbrc.org/treatment-breaks-for-patients?tool=survey_tool',
  },
  'oncolink-radiation': {
    title: 'Side Effects of Radiation Therapy for Breast Cancer',
    publisher: 'OncoLink (University of Pennsylvania)',
    address:
      'https://www.oncolink.org/cancers/breast/treatments/radiation-therapy/side-effects-of-radiation-therapy-for-breast-cancer',
  },
  'oncolink-elacestrant': {
    title: 'Elacestrant (Orserdu)',
    publisher: 'OncoLink (University of Pennsylvania)',
    date: '2023-01-31',
    address: 'https://www.oncolink.org/cancer-treatment/oncolink-rx/elacestrant-orserdu',
  },
  'rtanswers-side-effects': {
    title: 'Breast cancer: Side Effects',
    publisher: 'RTAnswers (American Society for Radiation Oncology)',
    address: 'https://rtanswers.org/Cancer-Types/Breast-Cancer/Side-Effects',
  },
  'ysc-tamoxifen': {
    title: 'What are the side effects of tamoxifen?',
    publisher: 'Young Survival Coalition',
    address:
      'https://www.youngsurvival.org/breast-cancer-in-young-women/faq/what-are-the-side-effects-of-tamoxifen',
  },
  'ibis-tamoxifen': {
    title: 'Tamoxifen',
    publisher: 'IBIS trials',
    address: 'https://www.ibis-trials.org/thetrials/trialtreatments/tamoxifen',
  },
  'komen-aromatase': {
    title: 'Side Effects of Aromatase Inhibitors',
    publisher: 'Susan G. Komen',
    address: 'https://ww5.komen.org/BreastCancer/SideEffectsofAromataseInhibitors.html',
  },
  'medlineplus-ad': {
    title: 'Advance Directives',
    publisher: 'MedlinePlus (National Institutes of Health)',
    address: 'https://medlineplus.gov/advancedirectives.html',
  },
  'nci-ad': {
    title: 'Advance Directives',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/cancertopics/factsheet/Support/advance-directives/print',
  },
  'acs-stage4-older': {
    title: 'Treatment of Stage IV (Metastatic) Breast Cancer (earlier version)',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/treatment/treatment-of-breast-cancer-by-stage/treatment-of-stage-iv-advanced-breast-cancer.html',
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
  'samhsa-988': {
    title: '988 Frequently Asked Questions',
    publisher: 'Substance Abuse and Mental Health Services Administration',
    address: 'https://www.samhsa.gov/mental-health/988/faqs',
  },
  'wyoming-988': {
    title: '988 Suicide & Crisis Lifeline',
    publisher: 'Wyoming Department of Health',
    address:
      'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
  },
  'lifeline-988-expect': {
    title: 'What to expect',
    publisher: '988 Suicide & Crisis Lifeline',
    address: 'https://988lifeline.org/get-help/what-to-expect',
  },
  'acs-coping-recurrence': {
    title: 'Coping with Cancer Recurrence',
    publisher: 'American Cancer Society',
    address:
      'https://amp.cancer.org/cancer/survivorship/long-term-health-concerns/recurrence/coping-with-cancer-recurrence.html',
  },
  'acs-recurrence-emotions': {
    title: 'How do people cope emotionally when cancer recurs?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/survivorshipduringandaftertreatment/understandingrecurrence/whenyourcancercomesback/when-cancer-comes-back-coping-with-recurrence',
  },
  'acs-get-support': {
    title: 'When Cancer Comes Back: Get support',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/survivorshipduringandaftertreatment/understandingrecurrence/whenyourcancercomesback/when-cancer-comes-back-coping-with-recurrence-get-support',
  },
  'dana-farber-coping-2019': {
    title: 'Tips for Coping with a Cancer Recurrence',
    publisher: 'Dana-Farber Cancer Institute',
    date: '2019-05',
    address:
      'https://blog.dana-farber.org/insight/2019/05/tips-for-coping-with-a-cancer-recurrence-2/',
  },
  'acs-fear': {
    title: 'Living With Uncertainty: The Fear of Cancer Recurrence',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/survivorshipduringandaftertreatment/understandingrecurrence/livingwithuncertainty/fear-of-cancer-recurrence-add-res',
  },
  'ccs-emotions': {
    title: 'Your emotions and cancer',
    publisher: 'Canadian Cancer Society',
    address: 'https://cancer.ca/en/living-with-cancer/coping-with-changes/your-emotions-and-cancer',
  },
  'nci-memory': {
    title: 'Memory or Concentration Problems and Cancer Treatment',
    publisher: 'National Cancer Institute',
    address: 'https://cancer.gov/about-cancer/treatment/research/understanding-chemobrain',
  },
  'nkch-memory': {
    title: 'Memory Changes',
    publisher: 'North Kansas City Hospital',
    address: 'https://www.nkch.org/services/cancer/treatment-side-effects/memory-changes/',
  },
  'acs-when-call-2013': {
    title: 'Anxiety, Fear, and Depression: When to call the doctor',
    publisher: 'American Cancer Society',
    date: '2013-09-20',
    address:
      'https://www.cancer.org/treatment/treatmentsandsideeffects/emotionalsideeffects/anxietyfearanddepression/anxiety-fear-and-depression-when-to-call-doctor',
  },
  'acs-anxiety': {
    title: 'Anxiety, Fear, and Depression',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/treatmentsandsideeffects/emotionalsideeffects/anxietyfearanddepression/anxiety,-fear,-and-depression',
  },
  'acs-distress': {
    title: 'What Is Distress?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/side-effects/emotional-mood-changes/distress/what-is-distress.html',
  },
  'acs-distress-extra-2014': {
    title: 'Do you need extra help for your distress?',
    publisher: 'American Cancer Society',
    date: '2014-08-13',
    address:
      'https://www.cancer.org/treatment/treatmentsandsideeffects/emotionalsideeffects/distressinpeoplewithcancer/distress-in-people-with-cancer-is-extra-help-needed',
  },
  'roswell-2015': {
    title: 'Coping with Your Cancer Diagnosis: When to Seek Help',
    publisher: 'Roswell Park',
    date: '2015-11',
    address:
      'https://www.roswellpark.org/cancertalk/201511/coping-your-cancer-diagnosis-when-seek-help',
  },
  'acs-es': {
    title: 'American Cancer Society, in Spanish',
    publisher: 'American Cancer Society',
    address: 'https://www.cancer.org/es.html',
  },
  'dana-farber-sexual': {
    title: 'Sexual Health, Intimacy, and Cancer',
    publisher: 'Dana-Farber Cancer Institute',
    address: 'https://www.dana-farber.org/health-library/sexual-health-intimacy-cancer',
  },
  'cancercare-intimacy': {
    title: 'Intimacy: questions and answers',
    publisher: 'CancerCare',
    address: 'https://cancercare.org/tagged/intimacy',
  },
  'acs-children': {
    title: 'Explaining Cancer to Children of Different Ages',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/caregivers/helping-children-when-a-family-member-has-cancer/dealing-with-treatment/intro.html',
  },
  'acs-tell-children': {
    title: 'How to Tell a Child That a Parent Has Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/children-and-cancer/when-a-family-member-has-cancer/dealing-with-diagnosis/how-to-tell-children.html',
  },
  'someone-hardest-questions': {
    title: 'Teaching Kids About Cancer: The Hardest Questions',
    publisher: 'Someone I Love Is Sick',
    address:
      'https://www.someoneiloveissick.com/talking-to-your-children-about-cancer/questions-children-ask-about-cancer/',
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
  'lbbc-children-2016': {
    title: 'Talking with children about metastatic breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    date: '2016-03-01',
    address: 'https://www.lbbc.org/news/talking-with-children-about-metastatic-breast-cancer',
  },
  'mgh-pact': {
    title: 'Frequently Asked Questions, for parents',
    publisher: 'Massachusetts General Hospital, PACT program',
    address: 'https://www.mghpact.org/for-parents/faqs',
  },
  'nci-caregivers-2022': {
    title: 'When Someone You Love Is Being Treated for Cancer: Support for Caregivers',
    publisher: 'National Cancer Institute',
    date: '2022-03',
    address:
      'https://www.cancer.gov/publications/patient-education/when-someone-you-love-is-being-treated',
  },
  'cdc-caregivers': {
    title: 'Caregivers',
    publisher: 'Centers for Disease Control and Prevention',
    address: 'https://www.cdc.gov/cancer-survivors/caregivers/',
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
  'nccih-cancer': {
    title: 'Cancer and Complementary Health Approaches: What You Need To Know',
    publisher: 'National Center for Complementary and Integrative Health',
    address: 'https://nccih.nih.gov/health/cancer',
  },
  'komen-glossary': {
    title: 'Breast Cancer Glossary',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/support-resources/tools/glossary/',
  },
  'dol-fmla': {
    title: 'Workplace Protections for Individuals Impacted by Cancer',
    publisher: 'U.S. Department of Labor',
    address: 'https://dol.gov/agencies/whd/fmla/workplace-protections-for-individuals-cancer',
  },
  'fmla-eligible-2011': {
    title:
      'Which employees are eligible for leave under the Family and Medical Leave Act (29 U.S.C. 2611)',
    publisher: 'Minnesota Employer',
    date: '2011-06-01',
    address:
      'https://www.minnesotaemployer.com/2011/06/01/which-employees-are-eligible-for-leave-under-the-family-and-medical-leave-act/',
  },
  'eeoc-cancer': {
    title: 'Questions and Answers About Cancer in the Workplace and the ADA',
    publisher: 'U.S. Equal Employment Opportunity Commission',
    address: 'https://purl.access.gpo.gov/GPO/LPS105546',
  },
  'ada-great-lakes': {
    title: 'ADA FAQ',
    publisher: 'Great Lakes ADA Center',
    address: 'https://adagreatlakes.org/ADA/ADA_FAQs.asp?category=1&label=25&question=19',
  },
  'cancer-careers-law': {
    title: 'Legal Overview: ADA and FMLA',
    publisher: 'Cancer and Careers',
    address: 'https://www.cancerandcareers.org/rodale/site/managers/131265/index.htm',
  },
  'acs-ssdi': {
    title: 'Social Security Disability Insurance for People with Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/financial-insurance-matters/managing-health-insurance/social-security-disability-income-for-people-with-cancer.html',
  },
  'ssa-breast-2023': {
    title:
      'Breast Cancer with Distant Metastases or Recurrent (Compassionate Allowances, DI 23022.125)',
    publisher: 'Social Security Administration',
    date: '2023-10',
    address: 'https://secure.ssa.gov/poms.nSf/lnx/0423022125',
  },
  'ssa-listing-breast': {
    title: 'Listing 13.10, Breast: text of the Social Security listing',
    publisher: 'ssahelper.org',
    date: '2026-05-04',
    address: 'https://ssahelper.org/disability/conditions/cancer/breast',
  },
  'cancercare-costs': {
    title: 'Tips for Managing the Cost of Cancer',
    publisher: 'CancerCare',
    address:
      'https://www.lungcancer.org/find_information/publications/339-tips_for_managing_the_cost_of_cancer',
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
  'acs-bills': {
    title: 'If You Have Problems Paying a Medical Bill',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/cancer/financial-insurance-matters/managing-health-insurance/if-you-have-problems-paying-a-medical-bill.html',
  },
  'acs-expenses': {
    title: 'Programs and Resources to Help With Cancer-related Expenses',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/finding-and-paying-for-treatment/understanding-health-insurance/if-you-have-trouble-paying-a-bill/programs-and-resources-to-help-with-cancer-related-expenses.html',
  },
  'acs-directive-faq': {
    title: 'Advance directives: frequently asked questions',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/advance-directives/faqs.html',
  },
  'acs-directives': {
    title: 'Advance Directives',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/finding-and-paying-for-treatment/understanding-financial-and-legal-matters/advance-directives.html',
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
  'hoag-fertility': {
    title: 'Fertility Preservation',
    publisher: 'Hoag',
    address:
      'https://www.hoag.org/specialties-services/breast-program/treatment/fertility-preservation/',
  },
  'cancernet-young': {
    title: 'Family, Friends, and Relationships (young adults)',
    publisher: 'Cancer.Net',
    address:
      'https://www.cancer.net/navigating-cancer-care/young-adults/family-friends-and-relationships',
  },
  'cdc-men-2020': {
    title: 'Breast Cancer in Men (reprint by Lincoln Daily News)',
    publisher: 'Centers for Disease Control and Prevention',
    date: '2020-10-14',
    address:
      'https://archives.lincolndailynews.com/2020/Oct/15/PAINT%20PINK/featuresPAINTPINK101420_men.shtml',
  },
  'jbi-men-2023': {
    title: 'Discussion and Optimization of the Male Breast Cancer Patient Experience',
    publisher: 'Journal of Breast Imaging',
    date: '2023',
    address: 'https://doi.org/10.1093/jbi/wbac086',
  },
  'abc-men': {
    title: 'Helping Men Come to Terms With Their Breast Cancer Diagnosis',
    publisher: 'AdvancedBreastCancer.net',
    address: 'https://advancedbreastcancer.net/living/men-diagnosis-support',
  },
  'cancercare-men-tamoxifen': {
    title: 'Question 151: tamoxifen and men',
    publisher: 'CancerCare',
    address: 'https://www.cancercare.org/questions/151',
  },
  'nci-es-trials': {
    title: '¿Qué son los estudios clínicos?',
    publisher: 'Instituto Nacional del Cáncer',
    address: 'https://www.cancer.gov/espanol/cancer/tratamiento/estudios-clinicos/que-son-estudios',
  },
  'nci-trials-faq-2013': {
    title: 'Clinical Trials at NIH: General Public FAQs',
    publisher: 'National Cancer Institute',
    date: '2013-02-14',
    address:
      'https://cybercemetery.unt.edu/archive/oilspill/20130214125504/http://bethesdatrials.cancer.gov/general-public/faqs.aspx',
  },
  'acs-phases': {
    title: 'Phases of Clinical Trials',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/clinical-trials/phases-of-clinical-trials.html',
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
  'nlm-consent': {
    title: 'Informed consent (KA-03813)',
    publisher: 'National Library of Medicine',
    address: 'https://support.nlm.nih.gov/knowledgebase/article/KA-03813/en-us',
  },
  'nih-consent-2008': {
    title: 'Participating in Clinical Trials: Informed Consent',
    publisher: 'NIHSeniorHealth',
    date: '2008-10-05',
    address:
      'https://webarchive.library.unt.edu/eot2008/20081005221146/http:/nihseniorhealth.gov/participatinginclinicaltrials/informedconsent/02.html',
  },
  'nccn-trials-faq': {
    title: 'Clinical trials: frequently asked questions',
    publisher: 'National Comprehensive Cancer Network',
    address: 'https://www.nccn.org/patients/resources/clinical_trials/faq.aspx',
  },
  'cancernet-placebos-2022': {
    title: 'Placebos in Cancer Clinical Trials',
    publisher: 'Cancer.Net',
    date: '2022-10',
    address:
      'https://www.cancer.net/research-and-advocacy/clinical-trials/placebos-cancer-clinical-trials',
  },
  'cancernet-trials': {
    title: 'Clinical Trials',
    publisher: 'Cancer.Net',
    address: 'https://www.cancer.net/navigating-cancer-care/how-cancer-treated/clinical-trials',
  },
  'cancernet-insurance-2016': {
    title: 'Health Insurance Coverage of Clinical Trials',
    publisher: 'Cancer.Net',
    date: '2016-03',
    address:
      'https://www.cancer.net/navigating-cancer-care/how-cancer-treated/clinical-trials/health-insurance-coverage-clinical-trials',
  },
  'cornell-trial-costs-2023': {
    title: 'Paying for a Clinical Trial (text adapted from the National Cancer Institute)',
    publisher: 'Weill Cornell Medicine, Meyer Cancer Center',
    date: '2023-11-15',
    address: 'https://meyercancer.weill.cornell.edu/PayingForAClinicalTrial',
  },
  'acs-decide-trial': {
    title: 'Deciding Whether to Be Part of a Clinical Trial',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/treatment/treatments-and-side-effects/clinical-trials/what-you-need-to-know/who-does-clinical-trials.html',
  },
  'acs-consider-trial': {
    title: 'Clinical trials: things to consider',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/making-treatment-decisions/clinical-trials/things-to-consider.html',
  },
  'clinicaltrials-gov': {
    title: 'ClinicalTrials.gov',
    publisher: 'National Library of Medicine',
    address: 'https://clinicaltrials.gov',
  },
  'nci-trials-search': {
    title: 'Clinical Trials Search',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/research/participate/clinical-trials-search',
  },
  'cancernet-terms': {
    title: 'Cancer Terms (follow-up and survivorship list)',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    address:
      'https://www.cancer.net/navigating-cancer-care/cancer-basics/cancer-terms?field_glossary_category_tid=22826',
  },
  'acs-recurrence': {
    title: 'Understanding Recurrence',
    publisher: 'American Cancer Society',
    address: 'https://www.cancer.org/cancer/survivorship/long-term-health-concerns/recurrence.html',
  },
  'nci-dict-local': {
    title: 'locally recurrent cancer, Dictionary of Cancer Terms (archived copy)',
    publisher: 'National Cancer Institute',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090509083333/http://www.cancer.gov/Templates/db_alpha.aspx?CdrID=559442',
  },
  'cancernet-comes-back': {
    title: 'Dealing With Cancer that Comes Back',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    date: '2022-03',
    address: 'https://www.cancer.net/survivorship/dealing-with-cancer-comes-back',
  },
  'nci-metastatic-reprint-2016': {
    title: 'Metastatic Cancer: information from the National Cancer Institute',
    publisher: 'NCI text, reprinted by the Columbia Daily Tribune',
    date: '2016-10-15',
    address:
      'https://www.columbiatribune.com/story/news/2016/10/15/metastatic-cancer-information-from-national/21818248007/',
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
  'ccs-remission': {
    title: 'remission, Glossary',
    publisher: 'Canadian Cancer Society',
    address: 'https://cancer.ca/en/cancer-information/resources/glossary/r/remission',
  },
  'nci-lymph-nodes-copy': {
    title: 'What Are Lymph Nodes?',
    publisher: 'National Cancer Institute (copy at StoryMD)',
    address: 'https://storymd.com/amp/qjonqn90nm',
  },
  'nccn-early-p103': {
    title:
      'NCCN Guidelines for Patients: Breast Cancer - Early-Stage, Version 1.2016, dictionary, page 103',
    publisher: 'National Comprehensive Cancer Network',
    date: '2016',
    address:
      'https://www.nccn.org/patients/guidelines/stage_i_ii_breast/files/assets/basic-html/page-103.html',
  },
  'nci-dict-pleura': {
    title: 'pleura, Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/publications/dictionaries/cancer-terms/def/pleura',
  },
  'ccs-what-is-cancer': {
    title: 'What is cancer?',
    publisher: 'Canadian Cancer Society',
    date: '2020',
    address:
      'https://cancer.ca/en/cancer-information/resources/cancer-information-videos/2020/what-is-cancer',
  },
  'nci-dict-protein': {
    title: 'protein, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2012-10-15',
    address: 'https://siteman.wustl.edu/glossary/CDR0000046092/',
  },
  'macmillan-men-hormone': {
    title: 'Hormonal therapy for breast cancer in men',
    publisher: 'Macmillan Cancer Support (United Kingdom)',
    address:
      'https://macmillan.org.uk/cancer-information-and-support/treatments-and-drugs/hormonal-therapy-for-breast-cancer-in-men',
  },
  'nci-dict-brca1': {
    title: 'BRCA1, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2009-03-25',
    address: 'https://siteman.wustl.edu/glossary/CDR0000046047/?xml=CDR0000046047.xml',
  },
  'acs-targeted': {
    title: 'Targeted Drug Therapy for Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breast-cancer/treatment/targeted-therapy-for-breast-cancer.html',
  },
  'nci-dict-pdl1': {
    title: 'PD-L1, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2019-07-24',
    address: 'https://siteman.wustl.edu/glossary/CDR0000797389/',
  },
  'ccs-grade': {
    title: 'grade, Glossary',
    publisher: 'Canadian Cancer Society',
    address: 'https://cancer.ca/en/cancer-information/resources/glossary/g/grade',
  },
  'nci-imaging-copy': {
    title: 'Imaging tests',
    publisher: 'StoryMD, with text of the National Cancer Institute',
    address: 'https://storymd.com/amp/2wzg22z0lj',
  },
  'merck-imaging': {
    title: 'Overview of Imaging Tests',
    publisher: 'Merck Manual, consumer version',
    address:
      'https://merckmanuals.com/en-ca/home/special-subjects/common-imaging-tests/overview-of-imaging-tests',
  },
  'cancernet-basics-es': {
    title: 'Conceptos básicos sobre el cáncer',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    address: 'https://www.cancer.net/node/18394',
  },
  'nci-dict-marker': {
    title: 'tumor marker, Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/Common/PopUps/popDefinition.aspx?id=46636&version=healthprofessional&language=English&dictionary=Cancer.gov',
  },
  'bcn-palbociclib': {
    title: 'Palbociclib (Ibrance)',
    publisher: 'Breast Cancer Now (United Kingdom)',
    address:
      'https://breastcancernow.org/information-support/facing-breast-cancer/going-through-breast-cancer-treatment/targeted-therapy/palbociclib-ibrance',
  },
  'ourmbclife-cdk46': {
    title: 'CDK4/6 Inhibitors',
    publisher: 'Our MBC Life (ourmbclife.org)',
    address: 'https://ourmbclife.org/mbc-drug-therapies/cdk4-6-inhibitors',
  },
  'nci-dict-parp': {
    title: 'PARP inhibitor, Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute',
    address:
      'https://www.cancer.gov/Common/PopUps/popDefinition.aspx?id=660869&language=English&version=Patient',
  },
  'lbbc-parp': {
    title: 'PARP inhibitors for BRCA-positive breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    address:
      'https://lbbc.org/learn/treatments-and-research/targeted-therapy/parp-inhibitors-brca-positive-breast-cancer',
  },
  'nci-dict-adc': {
    title: 'antibody-drug conjugate, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    address: 'https://siteman.wustl.edu/glossary/cdr0000488441/',
  },
  'komen-immuno': {
    title: 'Immunotherapy for breast cancer',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/breast-cancer/treatment/type/immunotherapy/',
  },
  'acs-bone': {
    title: 'Bone-directed therapy for breast cancer',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/breastcancer/detailedguide/breast-cancer-treating-bone-therapy',
  },
  'nci-dict-symptom': {
    title: 'symptom, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2013-08-30',
    address: 'https://siteman.wustl.edu/glossary/CDR0000045022/',
  },
  'nccn-melanoma-p90': {
    title: 'NCCN Guidelines for Patients: Melanoma, 2018, dictionary, page 88 of the book',
    publisher: 'National Comprehensive Cancer Network',
    date: '2018',
    address: 'https://www.nccn.org/patients/guidelines/melanoma/90/index.html',
  },
  'acs-hospice': {
    title: 'What Is Hospice Care?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/end-of-life-care/hospice-care/what-is-hospice-care.html',
  },
  'rush-trials': {
    title: 'Clinical trials: Frequently Asked Questions',
    publisher: 'Rush Copley Medical Center',
    address: 'https://www.rushcopley.com/services/cancer-care/clinical-trials/faq/',
  },
  'rimuhc-trials': {
    title: 'What are the potential risks and benefits of clinical trials?',
    publisher: 'Research Institute of the McGill University Health Centre',
    address: 'https://rimuhc.ca/what-are-the-potential-risks-and-benefits-of-clinical-trials',
  },
  'nci-directives-2000': {
    title: 'Advance Directives, Fact Sheet (archived copy)',
    publisher: 'National Cancer Institute',
    date: '2000-03-07',
    address:
      'https://webarchive.library.unt.edu/eot2008/20080917193913/http://www.cancer.gov/cancertopics/factsheet/support/advance-directives',
  },
  'cancernet-men-2019': {
    title: 'Breast Cancer in Men: Types of Treatment',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    date: '2019-07',
    address: 'https://www.cancer.net/cancer-types/breast-cancer-men/types-treatment',
  },
  'lbbc-biomarkers': {
    title: 'Biomarker testing',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/testing/biomarker',
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
  'dana-farber-talk-2015': {
    title: 'Tips for Communicating with Your Cancer Care Team',
    publisher: 'Dana-Farber Cancer Institute',
    address:
      'https://blog.dana-farber.org/insight/2015/12/tips-for-communicating-with-your-cancer-care-team/',
  },
  'lsnj-language': {
    title: 'A Hospital Patient’s Right to Language Assistance Services',
    publisher: 'Legal Services of New Jersey',
    address:
      'https://lsnjlaw.org/legal-topics/health-care/patient-rights/pages/hospital-patients-right-language-assistance-services-aspx',
  },
  'nj-language-access': {
    title: 'Understanding Language Assistance Services',
    publisher: 'State of New Jersey, Department of Human Services',
    address: 'https://www.nj.gov/humanservices/njnewamericans/language-access/assistance',
  },
  'hhs-language-help': {
    title: 'HHS Continues to Improve Access for LEP Individuals',
    publisher: 'U.S. Department of Health and Human Services, Office for Civil Rights',
    address:
      'https://www.hhs.gov/civil-rights/for-individuals/special-topics/limited-english-proficiency/hhs-continues-to-improve-access-for-lep-individuals/index.html',
  },
  'acs-navigators': {
    title: 'What Cancer Navigators Do',
    publisher: 'American Cancer Society',
    address: 'https://cancer.org/cancer/patient-navigation/what-cancer-navigators-do.html',
  },
  'csc-navigation-2022': {
    title: 'Personalized Cancer Navigation Is a Phone Call Away',
    publisher: 'Journal of Oncology Navigation & Survivorship 13(2)',
    date: '2022-02',
    address:
      'https://www.jons-online.com/issues/2022/february-2022-vol-13-no-2/4388-personalized-cancer-navigation-is-a-phone-call-away',
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
  'nci-cis': {
    title: 'What is the NCI’s Cancer Information Service?',
    publisher: 'National Cancer Institute',
    address: 'https://www.cancer.gov/aboutnci/cis/page1/AllPages/Print',
  },
  'cancercare-counseling': {
    title: 'Counseling',
    publisher: 'CancerCare',
    address: 'https://www.cancercare.org/counseling',
  },
  'share-helpline-2015': {
    title: 'What Is the SHARE Helpline Anyway?',
    publisher: 'SHARE Cancer Support',
    date: '2015-01',
    address: 'https://www.sharecancersupport.org/2015/01/what-is-the-share-helpline-anyway/',
  },
  'share-jons-2025': {
    title: 'SHARE Cancer Support: Serving Diverse Patients',
    publisher: 'Journal of Oncology Navigation & Survivorship 16(4)',
    date: '2025-04',
    address: 'https://www.jons-online.com/issues/2025/april-2025-vol-16-no-4/share-cancer-support',
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
} satisfies Record<string, Source>;

/** The id of a source. */
export type SourceId = keyof typeof table;

/** Every source by its id. */
export const sources: Readonly<Record<SourceId, Source>> = table;
