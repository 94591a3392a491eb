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
} satisfies Record<string, Source>;

/** The id of a source. */
export type SourceId = keyof typeof table;

/** Every source by its id. */
export const sources: Readonly<Record<SourceId, Source>> = table;
