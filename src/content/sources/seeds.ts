/** The five texts that the project began with. */
import type {Source} from './source.js';

export default {
  'breastcancer-org': {
    title: 'Recurrent & Metastatic Breast Cancer',
    publisher: 'Breastcancer.org',
    address: 'https://www.breastcancer.org',
  },
  'faq-comes-back': {title: 'When breast cancer comes back', publisher: 'The Breast Place'},
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
} satisfies Record<string, Source>;
