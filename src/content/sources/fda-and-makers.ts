/** The Food and Drug Administration, drug labels, and the makers of medicines. */
import type {Source} from './source.js';

export default {
  'fda-dsc-cdk46-2019': {
    title:
      'FDA warns about rare but severe lung inflammation with Ibrance, Kisqali, and Verzenio for breast cancer',
    publisher: 'U.S. Food and Drug Administration',
    date: '2019-09-13',
    address:
      'https://www.fda.gov/drugs/drug-safety-and-availability/fda-warns-about-rare-severe-lung-inflammation-ibrance-kisqali-and-verzenio-breast-cancer',
  },
  'fda-tdxd-ultralow-2025': {
    title:
      'FDA approves fam-trastuzumab deruxtecan-nxki for unresectable or metastatic HR-positive, HER2-low or HER2-ultralow breast cancer',
    publisher: 'U.S. Food and Drug Administration',
    date: '2025-01-27',
    address:
      'https://www.fda.gov/drugs/resources-information-approved-drugs/fda-approves-fam-trastuzumab-deruxtecan-nxki-unresectable-or-metastatic-hr-positive-her2-low-or-her2',
  },
  'openfda-datroway-approval': {
    title: 'Datroway (BLA761394), Drugs@FDA record',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    date: '2026-05-22',
    address: 'https://api.fda.gov/drug/drugsfda.json?search=application_number%3A%22BLA761394%22',
  },
  'openfda-trodelvy-label': {
    title: 'Trodelvy (sacituzumab govitecan-hziy), prescribing information',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    address: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22sacituzumab%22',
  },
  'openfda-herceptin-label': {
    title: 'Herceptin (trastuzumab), prescribing information',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    address: 'https://api.fda.gov/drug/label.json?search=openfda.brand_name%3A%22HERCEPTIN%22',
  },
  'openfda-perjeta-label': {
    title: 'Perjeta (pertuzumab), prescribing information',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    address: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22pertuzumab%22',
  },
  'openfda-kadcyla-label': {
    title: 'Kadcyla (ado-trastuzumab emtansine), prescribing information',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    address:
      'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Ado-Trastuzumab+Emtansine%22',
  },
  'openfda-veppanu-approval': {
    title: 'Veppanu (vepdegestrant, NDA219835), Drugs@FDA record',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    date: '2026-05-01',
    address: 'https://api.fda.gov/drug/drugsfda.json?search=application_number%3ANDA219835',
  },
  'openfda-gedatolisib-ndc': {
    title: 'Revtorpyk (gedatolisib), National Drug Code Directory entry',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    date: '2026-09-30',
    address: 'https://api.fda.gov/drug/ndc.json?search=packaging.package_ndc%3A%2284577-751-01%22',
  },
  'enhertu-patient': {
    title: 'Enhertu: understanding potential side effects',
    publisher: 'Daiichi Sankyo and AstraZeneca (patient site)',
    address: 'https://www.enhertu.com/en/gastric/risks-and-side-effects',
  },
  'keytruda-patient': {
    title: 'Side effects of Keytruda (pembrolizumab)',
    publisher: 'Merck (patient site)',
    address: 'https://www.keytruda.com/getting-started/side-effects/',
  },
  'keytruda-given': {
    title: 'How Keytruda is given',
    publisher: 'Merck (patient site)',
    address: 'https://www.keytruda.com/taking-keytruda',
  },
  'soltamox-boxed': {
    title: 'Soltamox (tamoxifen): boxed warning',
    publisher: 'Mayne Pharma (product site)',
    date: '2018-10',
    address: 'https://soltamox.com/about-soltamox/',
  },
  'piqray-patient': {
    title: 'Piqray: side effect management',
    publisher: 'Novartis (patient site)',
    address:
      'https://www.us.piqray.com/metastatic-breast-cancer/side-effects/side-effect-management/',
  },
  'lynparza-patient': {
    title: 'Lynparza: important safety information',
    publisher: 'AstraZeneca and Merck (patient site)',
    address:
      'https://www.lynparza.com/content/intelligentcontent/brands/lynparza-dtc/us/en/ovarian-cancer/getting-tested.html',
  },
  'fda-bia-alcl': {
    title:
      'Questions and Answers about Breast Implant-Associated Anaplastic Large Cell Lymphoma (BIA-ALCL)',
    publisher: 'U.S. Food and Drug Administration',
    address:
      'https://www.fda.gov/medical-devices/breast-implants/questions-and-answers-about-breast-implant-associated-anaplastic-large-cell-lymphoma-bia-alcl',
  },
  'ecancer-tdxd-pertuzumab': {
    title:
      'FDA approves fam-trastuzumab deruxtecan-nxki with pertuzumab for unresectable or metastatic HER2-positive breast cancer',
    publisher: 'ecancer (text of the FDA notice of 2025-12-15)',
    date: '2025-12-22',
    address:
      'https://ecancer.org/en/news/27549-fda-approves-fam-trastuzumab-deruxtecan-nxki-with-pertuzumab-for-unresectable-or-metastatic-her2-positive-breast-cancer',
  },
  'fda-snapshot-itovebi': {
    title: 'Drugs Trials Snapshot: ITOVEBI',
    publisher: 'U.S. Food and Drug Administration',
    date: '2024-10-10',
    address: 'https://www.fda.gov/drugs/drug-approvals-and-databases/drugs-trials-snapshot-itovebi',
  },
  'openfda-itovebi-label': {
    title: 'Itovebi (inavolisib), prescribing information',
    publisher: 'U.S. Food and Drug Administration (openFDA)',
    date: '2026-04',
    address: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22inavolisib%22',
  },
  'bms-medicare-2026': {
    title: 'Understanding Changes to Medicare Part D',
    publisher: 'Bristol Myers Squibb (bmsmedicareupdates.com)',
    address: 'https://www.bmsmedicareupdates.com',
  },
  'fda-dpyd-2026': {
    title:
      'Safety labeling update for capecitabine and fluorouracil (5-FU) on risks associated with dihydropyrimidine dehydrogenase (DPD) deficiency',
    publisher: 'U.S. Food and Drug Administration',
    date: '2026-02-05',
    address:
      'https://www.fda.gov/drugs/resources-information-approved-drugs/safety-labeling-update-capecitabine-and-fluorouracil-5-fu-risks-associated-dihydropyrimidine',
  },
  'letstalkbonemets-calcium': {
    title: 'Supplements with bone-targeting medicines: low blood calcium',
    publisher: 'Let’s Talk Bone Mets (patient site)',
    address:
      'https://letstalkbonemets.com/protect-bone-health/supplements-with-bone-targeting-meds',
  },
} satisfies Record<string, Source>;
