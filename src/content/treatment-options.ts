import {msg} from '@lit/localize';
import type {LinesPassage, Passage, Section, WidgetContent, MarkedText} from './model.js';
import type {Answer, Question, Standing} from './treatment-options.table.js';

/** A treatment as it is said in one situation: with its condition and the reason. */
export interface OptionPassage extends Passage {
  readonly form: 'option';
  readonly title: MarkedText;
}

/** A question to the reader, with its answers. */
export interface QuestionWords<Asked extends Question> {
  readonly question: MarkedText;
  readonly hint?: MarkedText;
  /** Without `unknown`, which is said alike for all. */
  readonly answers: Readonly<Record<Exclude<Answer<Asked>, 'unknown'>, MarkedText>>;
}

/** What the section made for the reader says besides its options. */
export interface ChoicesWords {
  readonly intro: MarkedText;
  readonly questions: {readonly [Asked in Question]: QuestionWords<Asked>};
  readonly unknown: MarkedText;
  readonly skip: MarkedText;
  readonly clear: MarkedText;
  readonly result: MarkedText;
  /** Stands above the list while nothing is answered. */
  readonly general: MarkedText;
  readonly advice: MarkedText;
  readonly standings: Readonly<Record<Standing, MarkedText>>;
  readonly new: MarkedText;
  readonly changed: MarkedText;
  /** Braces: how many. */
  readonly updated: MarkedText;
  /** Braces: which. */
  readonly gone: MarkedText;
}

/** What `<treatment-options>` says. */
export interface TreatmentOptionsContent extends WidgetContent {
  readonly choices: ChoicesWords;
}

const lead: Passage[] = [
  {
    id: 'how',
    text: msg(
      'Your plan depends on where the cancer is, what its cells are like, and what treatment you have had. Your symptoms, your health and your own wishes count too.',
      {id: 'treatment.lead.how'},
    ),
    facts: ['F50', 'F51'],
    sources: ['scca-advanced', 'mayo-2022'],
  },
  {
    id: 'next-step',
    form: 'note',
    title: msg('What you can do now', {id: 'treatment.lead.next-step.title'}),
    text: msg(
      'Ask your care team: Where is the cancer? What do the receptor and HER2 tests say? What is the aim of treatment? Then answer what you know in the first part below.',
      {id: 'treatment.lead.next-step'},
    ),
    facts: ['F50'],
    sources: ['mayo-2022'],
  },
  {
    id: 'not-advice',
    text: msg(
      'What you read here is for a talk with your care team. It does not tell you what to choose.',
      {id: 'treatment.lead.not-advice'},
    ),
    facts: ['F51'],
    sources: ['mayo-2022'],
  },
];

/** Which of them show, and where, is decided by `treatment-options.table.ts`. */
const options: OptionPassage[] = [
  {
    id: 'know-kind',
    form: 'option',
    title: msg('Where the cancer is now', {id: 'treatment.for-you.know-kind.title'}),
    text: msg(
      'Ask if it is local (in the breast or chest wall), regional (in lymph nodes near the breast) or distant (farther away). Much of the plan depends on this.',
      {id: 'treatment.for-you.know-kind'},
    ),
    facts: ['F50'],
    sources: ['mayo-2022', 'scca-advanced'],
  },
  {
    id: 'know-receptors',
    form: 'option',
    title: msg('Your receptor and HER2 results', {id: 'treatment.for-you.know-receptors.title'}),
    text: msg(
      'Ask for the results of the new tests. They may not be the same as the first time. They show which medicines can help.',
      {id: 'treatment.for-you.know-receptors'},
    ),
    facts: ['F50'],
    sources: ['mayo-2022'],
  },
  {
    id: 'surgery-after-lumpectomy',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-after-lumpectomy.title'}),
    text: msg(
      'Treatment usually starts here. After a lumpectomy it is often a mastectomy, because that takes out the breast tissue that is left. For some people another lumpectomy is possible. Ask if you are one of them.',
      {id: 'treatment.for-you.surgery-after-lumpectomy'},
    ),
    facts: ['F57', 'F59'],
    sources: ['mayo-2022', 'scca-advanced', 'komen-2015', 'bcc-local-recurrence'],
  },
  {
    id: 'surgery-after-mastectomy',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-after-mastectomy.title'}),
    text: msg(
      'Treatment usually starts here. The new growth is taken out if that can be done. A rim of healthy tissue around it comes out too.',
      {id: 'treatment.for-you.surgery-after-mastectomy'},
    ),
    facts: ['F57', 'F61'],
    sources: ['mayo-2022', 'scca-advanced', 'komen-2015'],
  },
  {
    id: 'surgery-local',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-local.title'}),
    text: msg(
      'Treatment usually starts here. What is done depends on your first surgery. After a lumpectomy it is often a mastectomy, and sometimes another lumpectomy. After a mastectomy the new growth is taken out, if that can be done.',
      {id: 'treatment.for-you.surgery-local'},
    ),
    facts: ['F57', 'F59', 'F61'],
    sources: ['mayo-2022', 'komen-2015', 'acs-recurrent', 'bcc-local-recurrence'],
  },
  {
    id: 'surgery-regional',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-regional.title'}),
    text: msg(
      'Doctors prefer it if it can be done, because it takes the cancer out. Lymph nodes under the arm may come out too, if they are still there.',
      {id: 'treatment.for-you.surgery-regional'},
    ),
    facts: ['F69'],
    sources: ['mayo-2022', 'acs-recurrent'],
  },
  {
    id: 'surgery-brain',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-brain.title'}),
    text: msg(
      'It may be used if there is one tumor in the brain, or very few, in a spot that can be reached. Radiation may follow.',
      {id: 'treatment.for-you.surgery-brain'},
    ),
    facts: ['F84'],
    sources: ['bcna-brain'],
  },
  {
    id: 'surgery-bones',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-bones.title'}),
    text: msg(
      'It is not common. It may help if a bone has become weak. Medicines treat the cancer itself.',
      {id: 'treatment.for-you.surgery-bones'},
    ),
    facts: ['F72'],
    sources: ['bcn-bone-treatment', 'bcn-secondary-treatment'],
  },
  {
    id: 'surgery-metastatic',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-metastatic.title'}),
    text: msg(
      'Medicines are used more, because they reach the whole body. Surgery is for a certain problem, such as a symptom that it can ease.',
      {id: 'treatment.for-you.surgery-metastatic'},
    ),
    facts: ['F72', 'F84'],
    sources: ['acs-stage4', 'bcn-secondary-treatment', 'mayo-2022'],
  },
  {
    id: 'surgery-unknown',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-unknown.title'}),
    text: msg(
      'If the cancer is in the breast, the chest wall or nearby lymph nodes, treatment often starts with surgery. If it is farther away, surgery is used less.',
      {id: 'treatment.for-you.surgery-unknown'},
    ),
    facts: ['F57', 'F69'],
    sources: ['mayo-2022'],
  },
  {
    id: 'nodes',
    form: 'option',
    title: msg('Taking out lymph nodes', {id: 'treatment.for-you.nodes.title'}),
    text: msg(
      'Nodes near the breast may hide cancer. The surgeon may take out some or all of them, if you still have them.',
      {id: 'treatment.for-you.nodes'},
    ),
    facts: ['F62'],
    sources: ['mayo-2022'],
  },
  {
    id: 'radiation-again',
    form: 'option',
    title: msg('Radiation to the same area', {id: 'treatment.for-you.radiation-again.title'}),
    text: msg(
      'That area has had radiation before. A second course is usually avoided, because of side effects. It is done only in some cases.',
      {id: 'treatment.for-you.radiation-again'},
    ),
    facts: ['F64'],
    sources: ['mayo-2022', 'bcc-local-recurrence'],
  },
  {
    id: 'radiation-first',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-first.title'}),
    text: msg(
      'That area has not had it before, so it may follow surgery. It may also take the place of surgery, if that cannot be done.',
      {id: 'treatment.for-you.radiation-first'},
    ),
    facts: ['F63', 'F70'],
    sources: ['mayo-2022', 'acs-recurrent', 'bcc-local-recurrence'],
  },
  {
    id: 'radiation-near-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-near-if.title'}),
    text: msg(
      'It may follow surgery, or take its place, if that area has not had radiation before. If it has, a second course is done only in some cases. Ask what you had.',
      {id: 'treatment.for-you.radiation-near-if'},
    ),
    facts: ['F63', 'F64', 'F70'],
    sources: ['mayo-2022', 'acs-recurrent', 'bcc-local-recurrence'],
  },
  {
    id: 'radiation-brain-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-brain-if.title'}),
    text: msg(
      'It is the most common treatment for cancer in the brain. It can aim at single spots or at the whole brain. Your team looks at how many spots there are, and at whether that area has had radiation before.',
      {id: 'treatment.for-you.radiation-brain-if'},
    ),
    facts: ['F84'],
    sources: ['bcna-brain', 'bcn-brain-treatment', 'mayo-2022'],
  },
  {
    id: 'radiation-bones-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-bones-if.title'}),
    text: msg(
      'It can shrink a tumor in a bone and ease pain. One spot usually gets it once. So tell your team if that area has had radiation before.',
      {id: 'treatment.for-you.radiation-bones-if'},
    ),
    facts: ['F84'],
    sources: ['scca-advanced', 'mayo-2022', 'bcc-bone'],
  },
  {
    id: 'radiation-relief-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-relief-if.title'}),
    text: msg(
      'It can ease a symptom in one place, such as pain. Your team looks at whether that area has had radiation before.',
      {id: 'treatment.for-you.radiation-relief-if'},
    ),
    facts: ['F72', 'F84'],
    sources: ['scca-advanced', 'mayo-2022'],
  },
  {
    id: 'radiation-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-if.title'}),
    text: msg(
      'It may be part of the plan if that area has not had radiation before. If it has, a second course is done only in some cases.',
      {id: 'treatment.for-you.radiation-if'},
    ),
    facts: ['F63', 'F64'],
    sources: ['mayo-2022', 'komen-2015'],
  },
  {
    id: 'medicines',
    form: 'option',
    title: msg('Medicines for the whole body', {id: 'treatment.for-you.medicines.title'}),
    text: msg(
      'They are the main treatment, because they travel to all parts of the body. Which ones depends on the receptors, HER2 and what you have had before.',
      {id: 'treatment.for-you.medicines'},
    ),
    facts: ['F50', 'F72'],
    sources: ['acs-stage4', 'macmillan-secondary-treatment'],
  },
  {
    id: 'medicines-brain',
    form: 'option',
    title: msg('Medicines for the whole body', {id: 'treatment.for-you.medicines-brain.title'}),
    text: msg(
      'They treat cancer in all parts of the body. Some of them reach the brain, and many do not. Ask about the ones you may get.',
      {id: 'treatment.for-you.medicines-brain'},
    ),
    facts: ['F72'],
    sources: ['acs-stage4', 'bcn-brain-treatment'],
  },
  {
    id: 'medicines-liver',
    form: 'option',
    title: msg('Medicines for the whole body', {id: 'treatment.for-you.medicines-liver.title'}),
    text: msg(
      'They are the main treatment, because they travel to all parts of the body. The liver can go on working even if a part of it has cancer.',
      {id: 'treatment.for-you.medicines-liver'},
    ),
    facts: ['F72'],
    sources: ['acs-stage4', 'bcn-liver'],
  },
  {
    id: 'medicines-lungs',
    form: 'option',
    title: msg('Medicines for the whole body', {id: 'treatment.for-you.medicines-lungs.title'}),
    text: msg(
      'They are the main treatment for cancer in the lungs, because they travel to all parts of the body.',
      {id: 'treatment.for-you.medicines-lungs'},
    ),
    facts: ['F72'],
    sources: ['acs-stage4', 'bcn-lung-treatment'],
  },
  {
    id: 'hormone-less',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-less.title'}),
    text: msg(
      'It works only on cancer that has hormone receptors. Triple-negative cancer has none.',
      {id: 'treatment.for-you.hormone-less'},
    ),
    facts: ['F74', 'F82'],
    sources: ['acs-hormone', 'mayo-2022'],
  },
  {
    id: 'hormone-metastatic',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-metastatic.title'}),
    text: msg(
      'It is often first, because it has fewer side effects than chemotherapy. Another medicine, a CDK4/6 inhibitor, is usually added.',
      {id: 'treatment.for-you.hormone-metastatic'},
    ),
    facts: ['F73'],
    sources: ['mayo-2022', 'acs-stage4'],
  },
  {
    id: 'hormone',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone.title'}),
    text: msg(
      'Your cancer has hormone receptors. So medicine that blocks the hormones that feed it may be part of the plan.',
      {id: 'treatment.for-you.hormone'},
    ),
    facts: ['F67'],
    sources: ['mayo-2022', 'scca-advanced', 'komen-2015'],
  },
  {
    id: 'hormone-if',
    form: 'option',
    title: msg('Hormone therapy', {id: 'treatment.for-you.hormone-if.title'}),
    text: msg(
      'It helps only if the cancer has hormone receptors. Your lab report says if it does. HER2 is a separate result.',
      {id: 'treatment.for-you.hormone-if'},
    ),
    facts: ['F67'],
    sources: ['mayo-2022', 'acs-hormone'],
  },
  {
    id: 'cdk46',
    form: 'option',
    title: msg('CDK4/6 inhibitors', {id: 'treatment.for-you.cdk46.title'}),
    text: msg(
      'These pills slow the growth of cancer cells. They go with hormone therapy. They are for cancer that is hormone receptor positive and HER2 negative, as yours is.',
      {id: 'treatment.for-you.cdk46'},
    ),
    facts: ['F73', 'F75'],
    sources: ['macmillan-palbociclib', 'macmillan-abemaciclib', 'acs-stage4'],
  },
  {
    id: 'pathway',
    form: 'option',
    title: msg('PI3K or AKT inhibitors', {id: 'treatment.for-you.pathway.title'}),
    text: msg(
      'One of these may be added if hormone therapy stops working. A test must first find a certain gene change in the tumor.',
      {id: 'treatment.for-you.pathway'},
    ),
    facts: ['F75'],
    sources: ['acs-stage4', 'bcorg-truqap'],
  },
  {
    id: 'her2-metastatic',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-metastatic.title'}),
    text: msg(
      'Your cancer makes too much HER2, a protein that helps it grow. Two of these medicines with chemotherapy are a common start. Later they may go on without it.',
      {id: 'treatment.for-you.her2-metastatic'},
    ),
    facts: ['F68', 'F75'],
    sources: ['bcn-phesgo', 'mayo-2022'],
  },
  {
    id: 'her2',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2.title'}),
    text: msg(
      'Your cancer makes too much HER2, a protein that helps it grow. So medicine that aims at HER2 is likely to be part of the plan.',
      {id: 'treatment.for-you.her2'},
    ),
    facts: ['F68'],
    sources: ['mayo-2022', 'komen-2015'],
  },
  {
    id: 'her2-if',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-if.title'}),
    text: msg(
      'They help only if the cancer makes too much HER2, a protein that helps it grow. Your lab report says if it does.',
      {id: 'treatment.for-you.her2-if'},
    ),
    facts: ['F68'],
    sources: ['mayo-2022', 'bcn-phesgo'],
  },
  {
    id: 'her2-less',
    form: 'option',
    title: msg('Medicines against HER2', {id: 'treatment.for-you.her2-less.title'}),
    text: msg(
      'Medicines such as trastuzumab are for cancer that makes too much HER2. Yours is HER2 negative.',
      {id: 'treatment.for-you.her2-less'},
    ),
    facts: ['F68'],
    sources: ['mayo-2022', 'bcn-phesgo'],
  },
  {
    id: 'chemo-negative',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-negative.title'}),
    text: msg(
      'It is the main medicine when the cancer has no hormone receptors. Most people get one drug at a time, since a mix can be harder to take.',
      {id: 'treatment.for-you.chemo-negative'},
    ),
    facts: ['F74'],
    sources: ['acs-stage4', 'mayo-2022', 'bcn-chemo'],
  },
  {
    id: 'chemo-her2',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-her2.title'}),
    text: msg(
      'At the start it is often given with medicines against HER2. It may stop later, while they go on.',
      {id: 'treatment.for-you.chemo-her2'},
    ),
    facts: ['F72'],
    sources: ['bcn-phesgo'],
  },
  {
    id: 'chemo-later',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-later.title'}),
    text: msg(
      'It is used if the cancer has no hormone receptors, or if hormone therapy stops working. It may go first if the cancer is causing serious trouble.',
      {id: 'treatment.for-you.chemo-later'},
    ),
    facts: ['F74'],
    sources: ['mayo-2022', 'acs-stage4', 'acs-stage4-older'],
  },
  {
    id: 'chemo-near',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-near.title'}),
    text: msg(
      'After surgery, it may lower the chance that cancer comes back again. How much it adds is not clear for everyone. Ask what it could do for you.',
      {id: 'treatment.for-you.chemo-near'},
    ),
    facts: ['F66'],
    sources: ['mayo-2022', 'bcc-local-recurrence'],
  },
  {
    id: 'chemo-if',
    form: 'option',
    title: msg('Chemotherapy', {id: 'treatment.for-you.chemo-if.title'}),
    text: msg(
      'It may be part of the plan. That depends on where the cancer is, its receptors and what you have had before.',
      {id: 'treatment.for-you.chemo-if'},
    ),
    facts: ['F50'],
    sources: ['mayo-2022', 'scca-advanced'],
  },
  {
    id: 'immuno',
    form: 'option',
    title: msg('Immunotherapy', {id: 'treatment.for-you.immuno.title'}),
    text: msg(
      'It helps your immune system find the cancer cells. It is given with chemotherapy, and only if a test of the tumor finds enough PD-L1, a protein that helps cancer hide.',
      {id: 'treatment.for-you.immuno'},
    ),
    facts: ['F81', 'F82'],
    sources: ['mayo-2022', 'bcorg-keytruda-2020', 'lbbc-pembro'],
  },
  {
    id: 'immuno-near',
    form: 'option',
    title: msg('Immunotherapy', {id: 'treatment.for-you.immuno-near.title'}),
    text: msg(
      'It may be given with chemotherapy if surgery cannot take the cancer out, and only if a test of the tumor finds enough PD-L1, a protein that helps cancer hide.',
      {id: 'treatment.for-you.immuno-near'},
    ),
    facts: ['F81', 'F82'],
    sources: ['bcorg-keytruda-2020', 'lbbc-pembro', 'mayo-2022'],
  },
  {
    id: 'adc-her2',
    form: 'option',
    title: msg('Antibody-drug conjugates', {id: 'treatment.for-you.adc-her2.title'}),
    text: msg(
      'They carry chemotherapy right to the cancer cells. They may be used after other medicines against HER2. Two examples are T-DM1 and T-DXd. There are more.',
      {id: 'treatment.for-you.adc-her2'},
    ),
    facts: ['F76'],
    sources: ['cruk-tdxd', 'scca-advanced'],
  },
  {
    id: 'adc-triple-negative',
    form: 'option',
    title: msg('Antibody-drug conjugates', {id: 'treatment.for-you.adc-triple-negative.title'}),
    text: msg(
      'They carry chemotherapy right to the cancer cells. One example is sacituzumab govitecan, after at least two earlier treatments. T-DXd may be used, after chemotherapy, if the tumor has a little HER2 (“HER2-low”).',
      {id: 'treatment.for-you.adc-triple-negative'},
    ),
    facts: ['F75'],
    sources: ['lbbc-sacituzumab', 'bcn-sacituzumab', 'cruk-tdxd', 'cancertoday-ultralow'],
  },
  {
    id: 'adc-hr-positive',
    form: 'option',
    title: msg('Antibody-drug conjugates', {id: 'treatment.for-you.adc-hr-positive.title'}),
    text: msg(
      'They carry chemotherapy right to the cancer cells. They may be used after hormone therapy and other treatments. One example, T-DXd, is for tumors with a little HER2 (“HER2-low”). Ask if yours is one.',
      {id: 'treatment.for-you.adc-hr-positive'},
    ),
    facts: ['F75'],
    sources: ['lbbc-sacituzumab', 'cancertoday-ultralow'],
  },
  {
    id: 'parp',
    form: 'option',
    title: msg('PARP inhibitors', {id: 'treatment.for-you.parp.title'}),
    text: msg(
      'These pills may be used if you were born with a change in a BRCA gene and the cancer is HER2 negative. They often come after some chemotherapy. Ask about a BRCA test.',
      {id: 'treatment.for-you.parp'},
    ),
    facts: ['F75'],
    sources: ['bcn-parp', 'bcorg-parp'],
  },
  {
    id: 'bone',
    form: 'option',
    title: msg('Medicines to strengthen the bones', {id: 'treatment.for-you.bone.title'}),
    text: msg(
      'They lower the chance of a broken bone, ease bone pain and slow bone loss. In rare cases they harm the jaw. So see a dentist before you start.',
      {id: 'treatment.for-you.bone'},
    ),
    facts: ['F83'],
    sources: ['mayo-2022', 'scca-advanced', 'bcorg-bone', 'acs-bone-2014'],
  },
  {
    id: 'bone-if',
    form: 'option',
    title: msg('Medicines to strengthen the bones', {id: 'treatment.for-you.bone-if.title'}),
    text: msg(
      'If the cancer is in your bones, they lower the chance of a break, ease pain and slow bone loss. In rare cases they harm the jaw. So see a dentist before you start.',
      {id: 'treatment.for-you.bone-if'},
    ),
    facts: ['F83'],
    sources: ['mayo-2022', 'scca-advanced', 'bcorg-bone', 'acs-bone-2014'],
  },
  {
    id: 'fluid',
    form: 'option',
    title: msg('Help to breathe', {id: 'treatment.for-you.fluid.title'}),
    text: msg(
      'If there is fluid around a lung, it can be drained with a needle or a tube. Oxygen, and ways to breathe with less effort, may help too.',
      {id: 'treatment.for-you.fluid'},
    ),
    sources: ['bcn-lung-treatment'],
  },
  {
    id: 'palliative',
    form: 'option',
    title: msg('Palliative care', {id: 'treatment.for-you.palliative.title'}),
    text: msg(
      'This is extra care for symptoms, side effects and stress. You can have it at any stage, while the cancer is treated. It is not the same as hospice.',
      {id: 'treatment.for-you.palliative'},
    ),
    facts: ['F87'],
    sources: ['breastcancer-org', 'acs-palliative'],
  },
  {
    id: 'trial',
    form: 'option',
    title: msg('Clinical trials', {id: 'treatment.for-you.trial.title'}),
    text: msg('New medicines are tested all the time. Ask whether a trial is open to you.', {
      id: 'treatment.for-you.trial',
    }),
    facts: ['F56', 'F88'],
    sources: ['breastcancer-org', 'mayo-2022'],
  },
];

const choosing: Passage[] = [
  {
    id: 'where',
    form: 'item',
    text: msg('**The cancer:** where it is, and how much of it there is.', {
      id: 'treatment.choosing.where',
    }),
    facts: ['F50'],
    sources: ['scca-advanced', 'mayo-2022'],
  },
  {
    id: 'receptors',
    form: 'item',
    text: msg(
      '**Its cells:** whether they have hormone receptors (spots that hormones act on) and too much HER2 (a protein that helps cancer grow).',
      {id: 'treatment.choosing.receptors'},
    ),
    facts: ['F50'],
    sources: ['mayo-2022'],
  },
  {
    id: 'genes',
    form: 'item',
    text: msg('**Its genes:** in some cases, changes in the genes of the tumor.', {
      id: 'treatment.choosing.genes',
    }),
    sources: ['acs-stage4'],
  },
  {
    id: 'past',
    form: 'item',
    text: msg('**What you have had:** which treatments, and how long ago.', {
      id: 'treatment.choosing.past',
    }),
    facts: ['F50'],
    sources: ['scca-advanced', 'mayo-2022', 'macmillan-secondary-treatment'],
  },
  {
    id: 'health',
    form: 'item',
    text: msg('**How you are:** your symptoms and your health.', {
      id: 'treatment.choosing.health',
    }),
    facts: ['F50'],
    sources: ['scca-advanced', 'mayo-2022'],
  },
  {
    id: 'wishes',
    form: 'item',
    text: msg('**What you want:** your own goals, and what you would rather avoid.', {
      id: 'treatment.choosing.wishes',
    }),
    facts: ['F51'],
    sources: ['mayo-2022'],
  },
  {
    id: 'together',
    text: msg('Treatments may be used alone, together, or one after the other.', {
      id: 'treatment.choosing.together',
    }),
    facts: ['F53'],
    sources: ['breastcancer-org'],
  },
  {
    id: 'many',
    text: msg(
      'There are many treatments. New medicines are being tested all the time, so what is on offer keeps growing.',
      {id: 'treatment.choosing.many'},
    ),
    facts: ['F52', 'F56'],
    sources: ['breastcancer-org', 'faq-comes-back', 'mayo-2022'],
  },
  {
    id: 'say-it',
    form: 'note',
    title: msg('Say what matters to you', {id: 'treatment.choosing.say-it.title'}),
    text: msg(
      'Pills or a drip, your hair, your work, time at home: your team can plan better when they know. You can ask them what they suggest, and why.',
      {id: 'treatment.choosing.say-it'},
    ),
    facts: ['F51'],
    sources: ['bcn-chemo', 'mayo-2022'],
  },
];

const local: Passage[] = [
  {
    id: 'aim',
    form: 'note',
    title: msg('The aim', {id: 'treatment.local.aim.title'}),
    text: msg(
      'A local recurrence is often treated with the aim of curing it. That is an aim, and not a promise.',
      {id: 'treatment.local.aim'},
    ),
    facts: ['F58'],
    sources: ['faq-comes-back', 'komen-2015'],
  },
  {
    id: 'like-first',
    text: msg(
      'It is treated much like the first cancer. Most people start with surgery. Most local recurrences after a lumpectomy can be treated with success.',
      {id: 'treatment.local.like-first'},
    ),
    facts: ['F57', 'F58'],
    sources: ['mayo-2022', 'faq-comes-back', 'komen-2015'],
  },
  {
    id: 'after-lumpectomy',
    title: msg('If you had a lumpectomy', {id: 'treatment.local.after-lumpectomy.title'}),
    text: msg(
      'A lumpectomy takes out the lump and keeps the breast. This time, doctors often suggest a **mastectomy**. It takes off the whole breast: the milk glands and their ducts (tubes), the fat, and usually the skin and nipple. Sometimes another lumpectomy is possible.',
      {id: 'treatment.local.after-lumpectomy'},
    ),
    facts: ['F59', 'F60'],
    sources: ['mayo-2022', 'scca-advanced', 'komen-2015', 'bcc-local-recurrence'],
  },
  {
    id: 'after-mastectomy',
    title: msg('If you had a mastectomy', {id: 'treatment.local.after-mastectomy.title'}),
    text: msg(
      'The new tumor is taken out if that can be done, with a rim of healthy tissue around it.',
      {id: 'treatment.local.after-mastectomy'},
    ),
    facts: ['F61'],
    sources: ['mayo-2022', 'scca-advanced', 'komen-2015'],
  },
  {
    id: 'nodes',
    title: msg('Lymph nodes', {id: 'treatment.local.nodes.title'}),
    text: msg('Nearby nodes may hide cancer. If you still have them, some or all may come out.', {
      id: 'treatment.local.nodes',
    }),
    facts: ['F62'],
    sources: ['mayo-2022'],
  },
  {
    id: 'radiation',
    title: msg('Radiation', {id: 'treatment.local.radiation.title'}),
    text: msg(
      'It uses strong beams, for example X-rays or protons, that kill cancer cells. It may follow if that area has not had it before. After radiation for a lumpectomy, a second course is usually avoided because of side effects. It is done only in some cases.',
      {id: 'treatment.local.radiation'},
    ),
    facts: ['F63', 'F64', 'F65'],
    sources: ['mayo-2022', 'komen-2015', 'bcc-local-recurrence'],
  },
  {
    id: 'chemo',
    form: 'item',
    text: msg(
      '**Chemotherapy** (drugs that kill cancer cells) after surgery may lower the chance that cancer comes back again.',
      {id: 'treatment.local.chemo'},
    ),
    facts: ['F66'],
    sources: ['mayo-2022'],
  },
  {
    id: 'hormone',
    form: 'item',
    text: msg('**Hormone therapy** may be used if the cancer is hormone receptor positive.', {
      id: 'treatment.local.hormone',
    }),
    facts: ['F67'],
    sources: ['scca-advanced', 'komen-2015', 'mayo-2022'],
  },
  {
    id: 'her2',
    form: 'item',
    text: msg('**Medicine against HER2** may be used if the cancer makes too much of it.', {
      id: 'treatment.local.her2',
    }),
    facts: ['F68'],
    sources: ['komen-2015', 'mayo-2022'],
  },
];

const regional: Passage[] = [
  {
    id: 'aim',
    form: 'note',
    title: msg('The aim', {id: 'treatment.regional.aim.title'}),
    text: msg(
      'A regional recurrence is often treated with the aim of curing it, and treatment can go well. That is an aim, and not a promise.',
      {id: 'treatment.regional.aim'},
    ),
    facts: ['F58'],
    sources: ['faq-comes-back', 'komen-2015'],
  },
  {
    id: 'surgery',
    title: msg('Surgery', {id: 'treatment.regional.surgery.title'}),
    text: msg(
      'Doctors prefer surgery when it can be done. It takes out the cancer, and may take out the lymph nodes under the arm too.',
      {id: 'treatment.regional.surgery'},
    ),
    facts: ['F69'],
    sources: ['mayo-2022'],
  },
  {
    id: 'radiation',
    title: msg('Radiation', {id: 'treatment.regional.radiation.title'}),
    text: msg(
      'It may follow surgery. It may be the main treatment if surgery cannot be done. In both cases your team looks at whether that area has had radiation before.',
      {id: 'treatment.regional.radiation'},
    ),
    facts: ['F70'],
    sources: ['mayo-2022', 'acs-recurrent'],
  },
  {
    id: 'medicines',
    title: msg('Medicines', {id: 'treatment.regional.medicines.title'}),
    text: msg(
      'Chemotherapy, targeted therapy or hormone therapy may be the main treatment, or may come after it. Your lab results show which of them can help.',
      {id: 'treatment.regional.medicines'},
    ),
    facts: ['F71'],
    sources: ['mayo-2022'],
  },
];

const metastatic: Passage[] = [
  {
    id: 'aim',
    form: 'note',
    title: msg('The aim', {id: 'treatment.metastatic.aim.title'}),
    text: msg(
      'Metastatic cancer usually cannot be cured. But it can be treated, for many people for years. The aim is a longer life, fewer symptoms, and living as well as you can.',
      {id: 'treatment.metastatic.aim'},
    ),
    facts: ['F77', 'F79'],
    sources: ['mayo-2022', 'scca-advanced', 'breastcancer-org', 'faq-comes-back'],
  },
  {
    id: 'mix',
    text: msg(
      'Medicines that travel through the whole body are the main treatment. Radiation, and sometimes surgery, may be added. The doctor weighs how well a treatment holds the cancer and the symptoms against its side effects.',
      {id: 'treatment.metastatic.mix'},
    ),
    facts: ['F72', 'F78'],
    sources: ['acs-stage4', 'scca-advanced', 'mayo-2022'],
  },
  {
    id: 'years',
    text: msg(
      'Treatment may hold the cancer, or keep it in remission, for years, and now and then for decades. No one can say ahead of time for whom.',
      {id: 'treatment.metastatic.years'},
    ),
    facts: ['F79'],
    sources: ['breastcancer-org', 'faq-comes-back', 'scca-advanced', 'bcn-liver'],
  },
  {
    id: 'hormone-positive',
    title: msg('Hormone receptor positive', {id: 'treatment.metastatic.hormone-positive.title'}),
    text: msg(
      'Hormone therapy is often first, because it has fewer side effects than chemotherapy. Now a CDK4/6 inhibitor (a pill that slows cell growth) is usually added if the cancer is HER2 negative.',
      {id: 'treatment.metastatic.hormone-positive'},
    ),
    facts: ['F73'],
    sources: ['mayo-2022', 'acs-stage4'],
  },
  {
    id: 'hormone-negative',
    title: msg('No hormone receptors', {id: 'treatment.metastatic.hormone-negative.title'}),
    text: msg('Chemotherapy is used. It is also used when hormone therapy stops working.', {
      id: 'treatment.metastatic.hormone-negative',
    }),
    facts: ['F74'],
    sources: ['mayo-2022', 'acs-stage4'],
  },
  {
    id: 'targeted',
    title: msg('HER2 and other targets', {id: 'treatment.metastatic.targeted.title'}),
    text: msg(
      'Targeted therapy strikes at one weak point of the cancer cells. Some examples are trastuzumab, pertuzumab, T-DM1 and lapatinib (for HER2-positive cancer), and everolimus. This is not a full list.',
      {id: 'treatment.metastatic.targeted'},
    ),
    facts: ['F75', 'F76'],
    sources: ['scca-advanced', 'mayo-2022'],
  },
  {
    id: 'her2-low',
    title: msg('“HER2-low”', {id: 'treatment.metastatic.her2-low.title'}),
    text: msg(
      'Some tumors have a little HER2, but too little to count as positive. An older report may just say “HER2 negative.” Ask if yours should be read again, because there is now medicine for this.',
      {id: 'treatment.metastatic.her2-low'},
    ),
    sources: ['lbbc-her2low', 'cancertoday-ultralow'],
  },
  {
    id: 'immuno',
    title: msg('Triple-negative', {id: 'treatment.metastatic.immuno.title'}),
    text: msg(
      'Triple-negative cancer has no receptors for estrogen, progesterone or HER2. Immunotherapy helps the immune system find cancer cells that hide from it. It is given with chemotherapy, and only if a test of the tumor finds enough PD-L1.',
      {id: 'treatment.metastatic.immuno'},
    ),
    facts: ['F81', 'F82'],
    sources: ['mayo-2022', 'bcorg-keytruda-2020', 'lbbc-pembro'],
  },
  {
    id: 'one-place',
    title: msg('Help in one place', {id: 'treatment.metastatic.one-place.title'}),
    text: msg(
      'If cancer is in the bones, bone drugs lower the risk of breaks, ease pain and slow bone loss. Radiation can shrink tumors in bone or in the brain. Radiation or surgery may ease symptoms.',
      {id: 'treatment.metastatic.one-place'},
    ),
    facts: ['F83', 'F84'],
    sources: ['scca-advanced', 'mayo-2022'],
  },
  {
    id: 'newer',
    form: 'note',
    title: msg('Medicines change fast', {id: 'treatment.metastatic.newer.title'}),
    text: msg(
      'For a current list, call the National Cancer Institute at [1-800-422-6237](tel:+18004226237), or go to [cancer.gov](https://www.cancer.gov/contact). Ask your team what is new for your kind of cancer.',
      {id: 'treatment.metastatic.newer'},
    ),
    facts: ['F56'],
    sources: ['breastcancer-org', 'faq-comes-back'],
  },
];

const treatments: LinesPassage[] = [
  {
    id: 'surgery',
    form: 'lines',
    title: msg('Surgery', {id: 'treatment.treatments.surgery.title'}),
    lines: [
      {
        id: 'surgery-what',
        text: msg('An operation to take cancer out.', {id: 'treatment.treatments.surgery-what'}),
        facts: ['F57'],
        sources: ['mayo-2022'],
      },
      {
        id: 'surgery-when',
        text: msg(
          'Often first for a local or regional recurrence, if it can be done. For metastatic cancer, only for a certain problem.',
          {id: 'treatment.treatments.surgery-when'},
        ),
        facts: ['F57', 'F69', 'F84'],
        sources: ['mayo-2022', 'bcn-secondary-treatment'],
      },
      {
        id: 'surgery-notice',
        text: msg(
          'Pain, bruises, or fluid under the scar. If lymph nodes come out, the arm may swell, even much later. Tell your team if it feels heavy.',
          {id: 'treatment.treatments.surgery-notice'},
        ),
        sources: ['bcfnz-surgery', 'facs-swelling'],
      },
    ],
  },
  {
    id: 'radiation',
    form: 'lines',
    title: msg('Radiation', {id: 'treatment.treatments.radiation.title'}),
    lines: [
      {
        id: 'radiation-what',
        text: msg('Strong beams, such as X-rays or protons, that kill cancer cells.', {
          id: 'treatment.treatments.radiation-what',
        }),
        facts: ['F65'],
        sources: ['mayo-2022'],
      },
      {
        id: 'radiation-when',
        text: msg(
          'After surgery or in its place, if that area has not had it before. For metastatic cancer, to shrink a tumor or ease a symptom.',
          {id: 'treatment.treatments.radiation-when'},
        ),
        facts: ['F63', 'F70', 'F84'],
        sources: ['mayo-2022', 'acs-recurrent', 'scca-advanced'],
      },
      {
        id: 'radiation-notice',
        text: msg(
          'On the breast or chest: skin like a sunburn, swelling, and feeling tired. This mostly fades after it ends. Later the breast may be firmer, or the arm may swell.',
          {id: 'treatment.treatments.radiation-notice'},
        ),
        sources: ['oncolink-radiation', 'rtanswers-side-effects'],
      },
    ],
  },
  {
    id: 'chemo',
    form: 'lines',
    title: msg('Chemotherapy', {id: 'treatment.treatments.chemo.title'}),
    lines: [
      {
        id: 'chemo-what',
        text: msg('Drugs that kill cancer cells, as a drip or as pills.', {
          id: 'treatment.treatments.chemo-what',
        }),
        sources: ['mayo-2022', 'bcn-chemo'],
      },
      {
        id: 'chemo-when',
        text: msg(
          'After surgery for some people. For metastatic cancer, if there are no hormone receptors or hormone therapy stops working; often one drug at a time.',
          {id: 'treatment.treatments.chemo-when'},
        ),
        facts: ['F66', 'F74'],
        sources: ['mayo-2022', 'bcn-chemo'],
      },
      {
        id: 'chemo-notice',
        text: msg(
          'Feeling tired, hair loss, nausea, a sore mouth, loose bowels, more infections. It can affect periods and having children. Much of this can be treated, so tell your team.',
          {id: 'treatment.treatments.chemo-notice'},
        ),
        sources: ['cruk-chemo-side-effects'],
      },
    ],
  },
  {
    id: 'hormone',
    form: 'lines',
    title: msg('Hormone therapy', {id: 'treatment.treatments.hormone.title'}),
    lines: [
      {
        id: 'hormone-what',
        text: msg(
          'Pills or shots that lower estrogen or block it. Examples are tamoxifen, letrozole and fulvestrant.',
          {id: 'treatment.treatments.hormone-what'},
        ),
        sources: ['acs-hormone', 'macmillan-fulvestrant', 'cruk-tamoxifen', 'komen-aromatase'],
      },
      {
        id: 'hormone-when',
        text: msg(
          'Only for cancer that is hormone receptor positive. Before menopause, some people also get medicine to rest the ovaries. Tests of the tumor show if a newer pill, such as elacestrant, can help.',
          {id: 'treatment.treatments.hormone-when'},
        ),
        facts: ['F67', 'F73'],
        sources: ['acs-hormone', 'acs-stage4', 'oncolink-elacestrant'],
      },
      {
        id: 'hormone-notice',
        text: msg(
          'Hot flashes, mood swings, or sore joints, not the same for each drug. With tamoxifen, a blood clot can form. Call [911](tel:911) for new chest pain. Call your team the same day for a swollen, painful leg or arm.',
          {id: 'treatment.treatments.hormone-notice'},
        ),
        sources: ['ysc-tamoxifen', 'komen-aromatase', 'ibis-tamoxifen'],
      },
    ],
  },
  {
    id: 'cdk46',
    form: 'lines',
    title: msg('CDK4/6 inhibitors', {id: 'treatment.treatments.cdk46.title'}),
    lines: [
      {
        id: 'cdk46-what',
        text: msg(
          'Pills that slow the growth of cancer cells. Examples are palbociclib and abemaciclib.',
          {id: 'treatment.treatments.cdk46-what'},
        ),
        facts: ['F75'],
        sources: ['macmillan-palbociclib', 'macmillan-abemaciclib'],
      },
      {
        id: 'cdk46-when',
        text: msg(
          'With hormone therapy, for metastatic cancer that is hormone receptor positive and HER2 negative.',
          {id: 'treatment.treatments.cdk46-when'},
        ),
        facts: ['F73'],
        sources: ['macmillan-palbociclib', 'macmillan-abemaciclib', 'acs-stage4'],
      },
      {
        id: 'cdk46-notice',
        text: msg(
          'Blood tests on a regular basis. Some people get loose bowels, above all with abemaciclib. Ask when to call.',
          {id: 'treatment.treatments.cdk46-notice'},
        ),
        sources: ['macmillan-palbociclib', 'macmillan-abemaciclib', 'cancertoday-her2shift'],
      },
    ],
  },
  {
    id: 'pathway',
    form: 'lines',
    title: msg('PI3K and AKT inhibitors', {id: 'treatment.treatments.pathway.title'}),
    lines: [
      {
        id: 'pathway-what',
        text: msg('Pills that block a path by which cancer grows. One example is capivasertib.', {
          id: 'treatment.treatments.pathway-what',
        }),
        facts: ['F75'],
        sources: ['bcorg-truqap', 'acs-stage4'],
      },
      {
        id: 'pathway-when',
        text: msg(
          'With more hormone therapy, when the first has stopped working. The cancer must be HER2 negative, and a test must find a certain gene change.',
          {id: 'treatment.treatments.pathway-when'},
        ),
        sources: ['bcorg-truqap', 'acs-stage4'],
      },
      {
        id: 'pathway-notice',
        text: msg(
          'Loose bowels, a rash, or high blood sugar. Tell your team early, and tell them if you have diabetes.',
          {id: 'treatment.treatments.pathway-notice'},
        ),
        sources: ['bcorg-truqap'],
      },
    ],
  },
  {
    id: 'her2',
    form: 'lines',
    title: msg('Medicines against HER2', {id: 'treatment.treatments.her2.title'}),
    lines: [
      {
        id: 'her2-what',
        text: msg(
          'Medicines that lock on to HER2. Examples are trastuzumab and pertuzumab, by drip or as one shot.',
          {id: 'treatment.treatments.her2-what'},
        ),
        facts: ['F75', 'F76'],
        sources: ['bcn-phesgo', 'scca-advanced'],
      },
      {
        id: 'her2-when',
        text: msg('Only for HER2-positive cancer. At the start, often with chemotherapy.', {
          id: 'treatment.treatments.her2-when',
        }),
        facts: ['F68'],
        sources: ['bcn-phesgo', 'mayo-2022'],
      },
      {
        id: 'her2-notice',
        text: msg(
          'They can affect the heart. So your heart is checked before and during treatment.',
          {id: 'treatment.treatments.her2-notice'},
        ),
        sources: ['bcn-phesgo'],
      },
    ],
  },
  {
    id: 'adc',
    form: 'lines',
    title: msg('Antibody-drug conjugates', {id: 'treatment.treatments.adc.title'}),
    lines: [
      {
        id: 'adc-what',
        text: msg(
          'An antibody that carries chemotherapy to the cancer cell. Examples are T-DXd and sacituzumab govitecan.',
          {id: 'treatment.treatments.adc-what'},
        ),
        facts: ['F76'],
        sources: ['cruk-tdxd', 'lbbc-sacituzumab'],
      },
      {
        id: 'adc-when',
        text: msg(
          'For metastatic cancer, or if surgery cannot take it out, mostly after other treatment. T-DXd is for HER2-positive or HER2-low cancer. Sacituzumab is for cancer that is not HER2 positive.',
          {id: 'treatment.treatments.adc-when'},
        ),
        sources: ['cruk-tdxd', 'cancertoday-ultralow', 'lbbc-sacituzumab'],
      },
      {
        id: 'adc-notice',
        text: msg(
          'Nausea, feeling tired, hair loss, low blood counts. With T-DXd, call your team at once for a new cough or fever, and [911](tel:911) for sudden trouble breathing. In rare cases it harms the lungs badly.',
          {id: 'treatment.treatments.adc-notice'},
        ),
        sources: ['lbbc-tdxd-2021'],
      },
    ],
  },
  {
    id: 'parp',
    form: 'lines',
    title: msg('PARP inhibitors', {id: 'treatment.treatments.parp.title'}),
    lines: [
      {
        id: 'parp-what',
        text: msg(
          'Pills that keep cancer cells from mending themselves. Examples are olaparib and talazoparib.',
          {id: 'treatment.treatments.parp-what'},
        ),
        facts: ['F75'],
        sources: ['bcn-parp', 'bcorg-parp'],
      },
      {
        id: 'parp-when',
        text: msg(
          'For metastatic, HER2-negative cancer in people born with a change in a BRCA gene. Often after some chemotherapy.',
          {id: 'treatment.treatments.parp-when'},
        ),
        sources: ['bcn-parp', 'bcorg-parp'],
      },
      {
        id: 'parp-notice',
        text: msg(
          'Blood tests on a regular basis. Call right away if you have a fever or feel unwell. Ask which other side effects to look for.',
          {id: 'treatment.treatments.parp-notice'},
        ),
        sources: ['macmillan-olaparib', 'macmillan-olaparib-effects'],
      },
    ],
  },
  {
    id: 'immuno',
    form: 'lines',
    title: msg('Immunotherapy', {id: 'treatment.treatments.immuno.title'}),
    lines: [
      {
        id: 'immuno-what',
        text: msg(
          'Medicine that helps the immune system find cancer cells that hide from it. One example is pembrolizumab.',
          {id: 'treatment.treatments.immuno-what'},
        ),
        facts: ['F81'],
        sources: ['mayo-2022', 'lbbc-pembro'],
      },
      {
        id: 'immuno-when',
        text: msg(
          'With chemotherapy, for triple-negative cancer that is metastatic or cannot be taken out, only if a test finds enough PD-L1.',
          {id: 'treatment.treatments.immuno-when'},
        ),
        facts: ['F82'],
        sources: ['bcorg-keytruda-2020', 'lbbc-pembro'],
      },
      {
        id: 'immuno-notice',
        text: msg(
          'A rash, loose bowels, sore joints, short breath. It can inflame organs, even long after. Tell your team early, because most of this can be treated. For sudden trouble breathing, call [911](tel:911).',
          {id: 'treatment.treatments.immuno-notice'},
        ),
        sources: ['cancercouncil-immuno'],
      },
    ],
  },
  {
    id: 'bone',
    form: 'lines',
    title: msg('Bone drugs', {id: 'treatment.treatments.bone.title'}),
    lines: [
      {
        id: 'bone-what',
        text: msg(
          'Shots or drips that make bones stronger. Examples are denosumab and zoledronic acid.',
          {id: 'treatment.treatments.bone-what'},
        ),
        facts: ['F83'],
        sources: ['bcorg-bone'],
      },
      {
        id: 'bone-when',
        text: msg(
          'For cancer in the bones: they lower the risk of breaks, ease pain and slow bone loss.',
          {id: 'treatment.treatments.bone-when'},
        ),
        facts: ['F83'],
        sources: ['mayo-2022', 'scca-advanced'],
      },
      {
        id: 'bone-notice',
        text: msg(
          'A few days like the flu, nausea, low calcium. In rare cases the jaw is harmed. So see a dentist before you start.',
          {id: 'treatment.treatments.bone-notice'},
        ),
        sources: ['acs-bone-2014', 'bcna-bone-side', 'bcna-bone'],
      },
    ],
  },
];

const changes: Passage[] = [
  {
    id: 'another',
    title: msg('If one stops working', {id: 'treatment.changes.another.title'}),
    text: msg(
      'There are many treatments. If one does not work, or stops working, another can often be tried. Doctors call each one in turn a “line” of treatment.',
      {id: 'treatment.changes.another'},
    ),
    facts: ['F52'],
    sources: ['breastcancer-org', 'mayo-2022', 'macmillan-secondary-treatment'],
  },
  {
    id: 'active',
    title: msg('Active, then quiet', {id: 'treatment.changes.active.title'}),
    text: msg(
      'The cancer may be active at some times and in remission at others. **Remission** means that there are fewer signs of cancer, or none. **Stable** means that it is not better and not worse.',
      {id: 'treatment.changes.active'},
    ),
    facts: ['F54'],
    sources: ['breastcancer-org', 'faq-comes-back', 'scca-advanced', 'cancervic-remission'],
  },
  {
    id: 'ned',
    text: msg(
      '**No evidence of disease** (NED) means that tests find no cancer. It is good news, and not a promise: cells too few to see may still be there.',
      {id: 'treatment.changes.ned'},
    ),
    sources: ['lifespan-terms'],
  },
  {
    id: 'break',
    title: msg('A break', {id: 'treatment.changes.break.title'}),
    text: msg(
      'When the cancer is under control and you feel well, a planned break can help. Plan it with your care team, and keep going to your check-ups. Doctors still study how well breaks work.',
      {id: 'treatment.changes.break'},
    ),
    facts: ['F55'],
    sources: ['breastcancer-org', 'bcn-pause-stop', 'cambridge-breaks'],
  },
  {
    id: 'never-alone',
    form: 'note',
    text: msg(
      'Do not stop or skip a cancer medicine on your own. If it is too hard to take, call your team. They may be able to help.',
      {id: 'treatment.changes.never-alone'},
    ),
    sources: ['cruk-tamoxifen'],
  },
  {
    id: 'stop',
    title: msg('If you think of stopping', {id: 'treatment.changes.stop.title'}),
    text: msg(
      'The choice is yours, and you can change your mind. Without treatment the cancer will probably get worse sooner than with it. Care for pain and other symptoms goes on in any case.',
      {id: 'treatment.changes.stop'},
    ),
    sources: ['bcn-pause-stop'],
  },
];

const comfort: Passage[] = [
  {
    id: 'palliative',
    title: msg('Palliative care', {id: 'treatment.comfort.palliative.title'}),
    text: msg(
      'Palliative care is part of good care. It works on symptoms, side effects and stress, for you and your family. You can have it from the first day on, **while** the cancer is treated. Another name for it is supportive care.',
      {id: 'treatment.comfort.palliative'},
    ),
    facts: ['F87'],
    sources: ['breastcancer-org', 'acs-palliative'],
  },
  {
    id: 'not-hospice',
    form: 'note',
    text: msg(
      '**It is not hospice.** Hospice is for when treatment against the cancer has stopped, or is being stopped, and comfort is the aim.',
      {id: 'treatment.comfort.not-hospice'},
    ),
    facts: ['F87'],
    sources: ['acs-palliative', 'cancertoday-hospice'],
  },
  {
    id: 'pain',
    title: msg('Pain', {id: 'treatment.comfort.pain.title'}),
    text: msg(
      'Metastatic cancer can cause pain in the place where it has spread. Have even mild pain treated. It gets in the way of daily life, and makes tiredness and other side effects worse.',
      {id: 'treatment.comfort.pain'},
    ),
    facts: ['F85', 'F86'],
    sources: ['komen-2015'],
  },
  {
    id: 'pain-help',
    text: msg(
      'Medicine can help. Opioids, which are strong, are for pain that is moderate or severe. Radiation and bone drugs can ease bone pain. Tell your team where it hurts, when, and how much.',
      {id: 'treatment.comfort.pain-help'},
    ),
    facts: ['F83', 'F84'],
    sources: ['acs-opioids', 'mayo-2022', 'scca-advanced'],
  },
  {
    id: 'spine',
    form: 'note',
    title: msg('Call at once', {id: 'treatment.comfort.spine.title'}),
    text: msg(
      'If you have cancer in a bone, call [911](tel:911) for new weak or numb legs, or new loss of control of your bladder or bowels, above all with back pain. For new back pain without these, call your team today.',
      {id: 'treatment.comfort.spine'},
    ),
    sources: ['bcn-bone', 'bcn-bone-treatment'],
  },
  {
    id: 'plan',
    title: msg('Planning ahead', {id: 'treatment.comfort.plan.title'}),
    text: msg(
      '**Advance directives** are legal papers. They say what care you want if one day you cannot speak for yourself, and they count only then. In a **living will** you write which treatments you want. A **health care proxy** is a person you trust who decides for you if you cannot.',
      {id: 'treatment.comfort.plan'},
    ),
    sources: ['medlineplus-ad', 'nci-ad'],
  },
  {
    id: 'plan-how',
    text: msg(
      'Many people do this while they are well. Use the form of your state. Give copies to your proxy and your doctor. Talk with your family about it.',
      {id: 'treatment.comfort.plan-how'},
    ),
    sources: ['nci-ad', 'medlineplus-ad'],
  },
];

const choices: ChoicesWords = {
  intro: msg(
    'Answer what you know, and skip what you like. Your answers stay on this page. They are gone when you close it.',
    {id: 'treatment.choices.intro'},
  ),
  questions: {
    kind: {
      question: msg('Where is the cancer now?', {id: 'treatment.choices.kind'}),
      answers: {
        local: msg('In the breast, the scar or the chest wall (local)', {
          id: 'treatment.choices.kind.local',
        }),
        regional: msg('In lymph nodes near the breast (regional)', {
          id: 'treatment.choices.kind.regional',
        }),
        metastatic: msg('In another part of the body (distant, or metastatic)', {
          id: 'treatment.choices.kind.metastatic',
        }),
      },
    },
    surgery: {
      question: msg('What was your first breast surgery?', {id: 'treatment.choices.surgery'}),
      answers: {
        lumpectomy: msg('Lumpectomy (took out the lump, kept the breast)', {
          id: 'treatment.choices.surgery.lumpectomy',
        }),
        mastectomy: msg('Mastectomy (took off the whole breast)', {
          id: 'treatment.choices.surgery.mastectomy',
        }),
      },
    },
    place: {
      question: msg('Where in the body?', {id: 'treatment.choices.place'}),
      hint: msg('If it is in more than one place, try one after the other.', {
        id: 'treatment.choices.place.hint',
      }),
      answers: {
        breast: msg('Breast, scar or chest wall', {id: 'treatment.choices.place.breast'}),
        nodes: msg('Nearby lymph nodes', {id: 'treatment.choices.place.nodes'}),
        bones: msg('Bones', {id: 'treatment.choices.place.bones'}),
        lungs: msg('Lungs', {id: 'treatment.choices.place.lungs'}),
        liver: msg('Liver', {id: 'treatment.choices.place.liver'}),
        brain: msg('Brain', {id: 'treatment.choices.place.brain'}),
        other: msg('Another place', {id: 'treatment.choices.place.other'}),
      },
    },
    radiation: {
      question: msg('Has that area had radiation before?', {id: 'treatment.choices.radiation'}),
      hint: msg('Radiation is treatment with strong beams that kill cancer cells.', {
        id: 'treatment.choices.radiation.hint',
      }),
      answers: {
        yes: msg('Yes', {id: 'treatment.choices.radiation.yes'}),
        no: msg('No', {id: 'treatment.choices.radiation.no'}),
      },
    },
    receptors: {
      question: msg('What do the lab tests of the cancer say?', {
        id: 'treatment.choices.receptors',
      }),
      hint: msg('The newest results count. You find them in the report of the biopsy.', {
        id: 'treatment.choices.receptors.hint',
      }),
      answers: {
        'hr-positive': msg('Hormone receptor positive and HER2 negative', {
          id: 'treatment.choices.receptors.hr-positive',
        }),
        'her2-positive': msg('HER2 positive', {id: 'treatment.choices.receptors.her2-positive'}),
        'triple-negative': msg('Triple-negative', {
          id: 'treatment.choices.receptors.triple-negative',
        }),
      },
    },
  },
  unknown: msg('I don’t know', {id: 'treatment.choices.unknown'}),
  skip: msg('Skip this question', {id: 'treatment.choices.skip'}),
  clear: msg('Clear my answers', {id: 'treatment.choices.clear'}),
  result: msg('To talk over with your care team', {id: 'treatment.choices.result'}),
  general: msg('You have not answered yet, so this list is a general one.', {
    id: 'treatment.choices.general',
  }),
  advice: msg(
    'This is information for a talk, and never advice. Your team knows you. Your plan may be different.',
    {id: 'treatment.choices.advice'},
  ),
  standings: {
    often: msg('Often talked about', {id: 'treatment.choices.often'}),
    sometimes: msg('Talked about in some cases', {id: 'treatment.choices.sometimes'}),
    less: msg('Less likely, and why', {id: 'treatment.choices.less'}),
  },
  new: msg('Added', {id: 'treatment.choices.new'}),
  changed: msg('Changed', {id: 'treatment.choices.changed'}),
  updated: msg('The list below is up to date. New: {new}. Changed: {changed}.', {
    id: 'treatment.choices.updated',
    desc: 'Keep {new} and {changed}: both are numbers',
  }),
  gone: msg('No longer in the list: {names}.', {
    id: 'treatment.choices.gone',
    desc: 'Keep {names}: a list of treatments',
  }),
};

const sections: Section[] = [
  {
    id: 'for-you',
    heading: msg('What may fit my situation?', {id: 'treatment.for-you.heading'}),
    summary: msg('A few questions lead to a list for your next talk with your care team.', {
      id: 'treatment.for-you.summary',
    }),
    passages: options,
  },
  {
    id: 'choosing',
    heading: msg('How is a plan chosen?', {id: 'treatment.choosing.heading'}),
    summary: msg('By facts about the cancer, and by what matters to you.', {
      id: 'treatment.choosing.summary',
    }),
    passages: choosing,
  },
  {
    id: 'local',
    heading: msg('If it is local', {id: 'treatment.local.heading'}),
    summary: msg('In the breast, the scar or the chest wall: often surgery first.', {
      id: 'treatment.local.summary',
    }),
    passages: local,
  },
  {
    id: 'regional',
    heading: msg('If it is regional', {id: 'treatment.regional.heading'}),
    summary: msg('In lymph nodes near the breast: surgery if it can be done.', {
      id: 'treatment.regional.summary',
    }),
    passages: regional,
  },
  {
    id: 'metastatic',
    heading: msg('If it is metastatic', {id: 'treatment.metastatic.heading'}),
    summary: msg('In another part of the body: medicines that reach all of it.', {
      id: 'treatment.metastatic.summary',
    }),
    passages: metastatic,
  },
  {
    id: 'treatments',
    heading: msg('What does each treatment do?', {id: 'treatment.treatments.heading'}),
    summary: msg('What it is, when it is used, and what you may notice.', {
      id: 'treatment.treatments.summary',
    }),
    labels: [
      msg('What it is', {id: 'treatment.treatments.what-label'}),
      msg('When it is used', {id: 'treatment.treatments.when-label'}),
      msg('What you may notice', {id: 'treatment.treatments.notice-label'}),
    ],
    passages: treatments,
  },
  {
    id: 'changes',
    heading: msg('Can a plan change?', {id: 'treatment.changes.heading'}),
    summary: msg('Yes. If one treatment stops working, another can often be tried.', {
      id: 'treatment.changes.summary',
    }),
    passages: changes,
  },
  {
    id: 'comfort',
    heading: msg('What helps me feel better?', {id: 'treatment.comfort.heading'}),
    summary: msg('Care for pain and symptoms, at any stage.', {id: 'treatment.comfort.summary'}),
    passages: comfort,
  },
];

const content: TreatmentOptionsContent = {
  heading: msg('Treatment when breast cancer comes back', {id: 'treatment.heading'}),
  updated: '2026-11-22',
  lead,
  choices,
  sections,
};

export default content;
