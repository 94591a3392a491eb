import {msg} from '@lit/localize';
import type {TermPassage} from '../model.js';

export const termsCToD: TermPassage[] = [
  {
    id: 'distant-recurrence',
    form: 'term',
    title: msg('distant recurrence', {id: 'glossary.terms.distant-recurrence.title'}),
    forms: msg('distant recurrence|distant recurrences', {
      id: 'glossary.terms.distant-recurrence.forms',
    }),
    say: msg('DIS-tunt rih-KUR-ens', {id: 'glossary.terms.distant-recurrence.say'}),
    text: msg(
      'The cancer is back in a part of the body far from the breast. This is metastatic breast cancer.',
      {id: 'glossary.terms.distant-recurrence'},
    ),
    sources: ['acs-recurrence'],
  },
  {
    id: 'de-novo',
    form: 'term',
    title: msg('de novo metastatic', {id: 'glossary.terms.de-novo.title'}),
    forms: msg('de novo metastatic|de novo', {id: 'glossary.terms.de-novo.forms'}),
    say: msg('day NOH-voh', {id: 'glossary.terms.de-novo.say'}),
    text: msg('The cancer had spread by the first time it was found. It is not a recurrence.', {
      id: 'glossary.terms.de-novo',
    }),
    sources: ['daily-denovo-2021'],
  },
  {
    id: 'chest-wall',
    form: 'term',
    title: msg('chest wall', {id: 'glossary.terms.chest-wall.title'}),
    forms: msg('chest wall', {id: 'glossary.terms.chest-wall.forms'}),
    say: msg('CHEST wawl', {id: 'glossary.terms.chest-wall.say'}),
    text: msg('The muscle, bone and other tissue around the chest, behind the breast.', {
      id: 'glossary.terms.chest-wall',
    }),
    sources: ['nccn-iii-p77'],
  },
  {
    id: 'ducts',
    form: 'term',
    title: msg('ducts', {id: 'glossary.terms.ducts.title'}),
    forms: msg('duct|ducts', {id: 'glossary.terms.ducts.forms'}),
    say: msg('DUKTS', {id: 'glossary.terms.ducts.say'}),
    text: msg('Tiny tubes in the breast that carry milk to the nipple.', {
      id: 'glossary.terms.ducts',
    }),
    sources: ['nccn-iv-p14', 'nccn-early-p103'],
  },
  {
    id: 'ct',
    form: 'term',
    title: msg('CT scan', {id: 'glossary.terms.ct.title'}),
    forms: msg('CT scan|CT scans|CT', {id: 'glossary.terms.ct.forms'}),
    say: msg('SEE-TEE skan', {id: 'glossary.terms.ct.say'}),
    text: msg(
      'A test that takes many X-rays from many sides. A computer turns them into pictures of the inside of the body.',
      {id: 'glossary.terms.ct'},
    ),
    sources: ['acs-ct', 'nccn-0-p42'],
  },
  {
    id: 'chemotherapy',
    form: 'term',
    title: msg('chemotherapy', {id: 'glossary.terms.chemotherapy.title'}),
    forms: msg('chemotherapy|chemo', {id: 'glossary.terms.chemotherapy.forms'}),
    say: msg('kee-moh-THAIR-uh-pee', {id: 'glossary.terms.chemotherapy.say'}),
    text: msg('Drugs that kill cancer cells or stop them from making more.', {
      id: 'glossary.terms.chemotherapy',
    }),
    sources: ['nccn-iii-p77'],
  },
  {
    id: 'cdk46',
    form: 'term',
    title: msg('CDK4/6 inhibitor', {id: 'glossary.terms.cdk46.title'}),
    forms: msg('CDK4/6 inhibitor|CDK4/6 inhibitors|CDK4/6', {id: 'glossary.terms.cdk46.forms'}),
    say: msg('see-dee-kay FOR SIKS in-HIB-ih-ter', {id: 'glossary.terms.cdk46.say'}),
    text: msg(
      'A targeted drug that slows the growth of cancer cells. It is for some cancers that are hormone receptor-positive and HER2-negative.',
      {id: 'glossary.terms.cdk46'},
    ),
    sources: ['asco-hr-mbc-2024', 'fda-dsc-cdk46-2019'],
  },
  {
    id: 'checkpoint',
    form: 'term',
    title: msg('checkpoint inhibitor', {id: 'glossary.terms.checkpoint.title'}),
    forms: msg('checkpoint inhibitor|checkpoint inhibitors', {
      id: 'glossary.terms.checkpoint.forms',
    }),
    say: msg('CHEK-poynt in-HIB-ih-ter', {id: 'glossary.terms.checkpoint.say'}),
    text: msg(
      'A kind of immunotherapy. It takes off a brake, so that the body can fight the cancer.',
      {id: 'glossary.terms.checkpoint'},
    ),
    sources: ['komen-immuno', 'lbbc-pembro'],
  },
  {
    id: 'complementary',
    form: 'term',
    title: msg('complementary therapy', {id: 'glossary.terms.complementary.title'}),
    forms: msg(
      'complementary therapy|complementary therapies|complementary|integrative therapy|integrative',
      {id: 'glossary.terms.complementary.forms'},
    ),
    say: msg('kom-pluh-MEN-tuh-ree THAIR-uh-pee', {id: 'glossary.terms.complementary.say'}),
    text: msg(
      'Something used along with cancer treatment to help you feel better, such as yoga. “Alternative” means used in place of treatment, and that is not safe.',
      {id: 'glossary.terms.complementary'},
    ),
    sources: ['komen-glossary'],
  },
  {
    id: 'distress',
    form: 'term',
    title: msg('distress', {id: 'glossary.terms.distress.title'}),
    forms: msg('distress|distressed', {id: 'glossary.terms.distress.forms'}),
    say: msg('dih-STRES', {id: 'glossary.terms.distress.say'}),
    text: msg('Hard feelings, such as worry or sadness, that make it hard to cope.', {
      id: 'glossary.terms.distress',
    }),
    sources: ['acs-distress'],
  },
  {
    id: 'clinical-trial',
    form: 'term',
    title: msg('clinical trial', {id: 'glossary.terms.clinical-trial.title'}),
    forms: msg('clinical trial|clinical trials|clinical study|clinical studies', {
      id: 'glossary.terms.clinical-trial.forms',
    }),
    say: msg('KLIN-ih-kul TRY-ul', {id: 'glossary.terms.clinical-trial.say'}),
    text: msg(
      'A study with people who choose to take part. It shows how safe a test or treatment is, or how well it works.',
      {id: 'glossary.terms.clinical-trial'},
    ),
    sources: ['nci-es-trials', 'nccn-0-p42'],
  },
];
