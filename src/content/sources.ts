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
  'danafarber-2019': {
    title: 'Tips for Coping with a Cancer Recurrence',
    publisher: 'Dana-Farber Cancer Institute',
    date: '2019-05',
    address:
      'https://blog.dana-farber.org/insight/2019/05/tips-for-coping-with-a-cancer-recurrence-2/',
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
  'nci-teen-2011': {
    title: 'When Your Parent Has Cancer: A Guide for Teens, Learning about cancer',
    publisher: 'National Cancer Institute',
    date: '2011-04-12',
    address: 'https://www.cancer.gov/cancertopics/coping/when-your-parent-has-cancer/page3/print',
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
  'lifespan-terms': {
    title: 'Cancer terms: remission, cancer-free, no evidence of disease',
    publisher: 'Lifespan Cancer Institute',
    address:
      'https://www.cancer.lifespan.org/lifespan-living/cancer-terms-what-remission-cancer-free-and-no-evidence-disease',
  },
  'komen-young': {
    title: 'Unique Issues for Young Women with Breast Cancer',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/breast-cancer/treatment/issues/young-women-and-breast-cancer/',
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
  'lbbc-her2low': {
    title: 'HER2-positive or HER2-low breast cancer',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/types-breast-cancer/her2-positive',
  },
  'nci-dict-pdl1': {
    title: 'PD-L1, NCI Dictionary of Cancer Terms',
    publisher: 'National Cancer Institute (copy at Siteman Cancer Center)',
    date: '2019-07-24',
    address: 'https://siteman.wustl.edu/glossary/CDR0000797389/',
  },
  'lbbc-pembro': {
    title: 'Pembrolizumab',
    publisher: 'Living Beyond Breast Cancer',
    address:
      'https://www.lbbc.org/learn/treatments-and-research/immunotherapy/types-immunotherapy/pembrolizumab',
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
  'acs-hormone': {
    title: 'Hormone Therapy for Breast Cancer',
    publisher: 'American Cancer Society',
    address:
      'https://cancer.org/cancer/types/breast-cancer/treatment/hormone-therapy-for-breast-cancer.html',
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
  'komen-glossary': {
    title: 'Breast Cancer Glossary',
    publisher: 'Susan G. Komen',
    address: 'https://www.komen.org/support-resources/tools/glossary/',
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
  'acs-palliative': {
    title: 'What Is Palliative Care?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/palliative-care/what-is-palliative-care.html',
  },
  'acs-hospice': {
    title: 'What Is Hospice Care?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/end-of-life-care/hospice-care/what-is-hospice-care.html',
  },
  'acs-distress': {
    title: 'What Is Distress?',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/side-effects/emotional-mood-changes/distress/what-is-distress.html',
  },
  'cancernet-trials': {
    title: 'Clinical Trials',
    publisher: 'Cancer.Net, American Society of Clinical Oncology',
    address: 'https://www.cancer.net/navigating-cancer-care/how-cancer-treated/clinical-trials',
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
  'acs-advance-directives': {
    title: 'Advance Directives',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/treatment/finding-and-paying-for-treatment/understanding-financial-and-legal-matters/advance-directives.html',
  },
  'lbbc-biomarkers': {
    title: 'Biomarker testing',
    publisher: 'Living Beyond Breast Cancer',
    address: 'https://www.lbbc.org/about-breast-cancer/testing/biomarker',
  },
  'acs-opioids': {
    title: 'Opioids for Cancer Pain',
    publisher: 'American Cancer Society',
    address:
      'https://www.cancer.org/cancer/managing-cancer/side-effects/pain/opioid-pain-medicines-for-cancer-pain.html',
  },
} satisfies Record<string, Source>;

/** The id of a source. */
export type SourceId = keyof typeof table;

/** Every source by its id. */
export const sources: Readonly<Record<SourceId, Source>> = table;
