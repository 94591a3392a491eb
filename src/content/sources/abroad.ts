/** Sources from outside the United States: used only where no US source says it. */
import type {Source} from './source.js';

export default {
  'lord-mja-2022': {
    title:
      'Long term risk of distant metastasis in women with non-metastatic breast cancer and survival after metastasis detection',
    publisher: 'Lord and others, Medical Journal of Australia 217(8)',
    date: '2022-09-05',
    address: 'https://doi.org/10.5694/mja2.51687',
  },
  'bcn-pause-stop': {
    title: 'Deciding to pause or stop treatment',
    publisher: 'Breast Cancer Now',
    address:
      'https://breastcancernow.org/about-breast-cancer/living-with-secondary-breast-cancer/making-treatment-choices/deciding-to-pause-or-stop-treatment',
  },
  'ccs-what-is-cancer': {
    title: 'What is cancer?',
    publisher: 'Canadian Cancer Society',
    date: '2020',
    address:
      'https://cancer.ca/en/cancer-information/resources/cancer-information-videos/2020/what-is-cancer',
  },
  'novartis-uk-kisqali-monitoring': {
    title: 'Recommended monitoring with Kisqali',
    publisher: 'Novartis (UK professional site)',
    address: 'https://www.health.novartis.co.uk/medicines/oncology/kisqali/monitoring',
  },
} satisfies Record<string, Source>;
