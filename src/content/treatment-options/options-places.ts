/** Options for one place, and for everyone. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {OptionPassage} from './types.js';

const passages: readonly OptionPassage[] = [
  {
    id: 'surgery-metastatic',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-metastatic.title'}),
    text: msg(
      'Medicines are used more, because they reach the whole body. Surgery is for a certain problem, such as a symptom that it can ease. For only a few spots, a U.S. study did not find a longer life.',
      {id: 'treatment.for-you.surgery-metastatic'},
    ),
    facts: ['F72', 'F84', 'F245'],
    sources: ['acs-stage4-page', 'cancernetwork-br002', 'mayo-2022'],
    ...medicines,
  },
  {
    id: 'surgery-brain',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-brain.title'}),
    text: msg(
      '**Brain:** surgery is talked about most if there is one spot, most of all if it is large or causes pressure. Radiation to that place usually follows.',
      {id: 'treatment.for-you.surgery-brain'},
    ),
    facts: ['F201', 'F202'],
    sources: ['asco-her2-brain-2022'],
    ...medicines,
  },
  {
    id: 'surgery-bones',
    form: 'option',
    title: msg('Surgery', {id: 'treatment.for-you.surgery-bones.title'}),
    text: msg(
      '**Bones:** surgery can fix a bone that is broken or may soon break, often with a metal rod. Radiation to that bone follows. It treats the bone, and not the cancer in other places.',
      {id: 'treatment.for-you.surgery-bones'},
    ),
    facts: ['F208', 'F210'],
    sources: ['aaos-metastatic-bone', 'acs-bone-problems-older', 'astro-bone-2024'],
    ...medicines,
  },
  {
    id: 'radiation-relief',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-relief.title'}),
    text: msg(
      'It can shrink a tumor in one place or ease a symptom, such as pain. Feeling tired is common.',
      {id: 'treatment.for-you.radiation-relief'},
    ),
    facts: ['F84'],
    sources: ['acs-stage4-page', 'scca-advanced', 'mayo-2022'],
  },
  {
    id: 'radiation-brain',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-brain.title'}),
    text: msg(
      '**Brain:** it can aim at single spots or at the whole brain. Hair loss and feeling tired are common, and memory may suffer. For the whole brain, ask how your memory can be protected.',
      {id: 'treatment.for-you.radiation-brain'},
    ),
    facts: ['F298', 'F299', 'F322'],
    sources: ['dana-farber-brain-2017', 'rtanswers-brain-effects', 'asco-her2-brain-2022'],
    ...medicines,
  },
  {
    id: 'radiation-brain-her2',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-brain-her2.title'}),
    text: msg(
      '**Brain, HER2 positive:** for one very small spot that causes no pressure, ask about two ways: radiation aimed at it, or first a HER2 medicine that reaches the brain.',
      {id: 'treatment.for-you.radiation-brain-her2'},
    ),
    facts: ['F197'],
    sources: ['asco-her2-brain-2022'],
    ...medicines,
  },
  {
    id: 'radiation-bones',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-bones.title'}),
    text: msg(
      '**Bones:** it is advised to ease bone pain. It may take one visit, or five to ten.',
      {id: 'treatment.for-you.radiation-bones'},
    ),
    facts: ['F207'],
    sources: ['astro-bone-2024', 'astro-bone-2024-abstract'],
    ...medicines,
  },
  {
    id: 'radiation-bones-again',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-bones-again.title'}),
    text: msg(
      '**Bones, again:** U.S. experts name doses for a second course, in the spine and in other bones. It is thought about if pain stays or comes back more than a month after the first.',
      {id: 'treatment.for-you.radiation-bones-again'},
    ),
    facts: ['F205', 'F206'],
    sources: ['astro-bone-2024-abstract', 'astro-bone-2017-news'],
    ...medicines,
  },
  {
    id: 'radiation-brain-again',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-brain-again.title'}),
    text: msg(
      '**Brain, again:** if spots come back after focused radiation, the choices can be focused radiation again, surgery, whole-brain radiation or medicine.',
      {id: 'treatment.for-you.radiation-brain-again'},
    ),
    facts: ['F203'],
    sources: ['asco-her2-brain-pocket'],
    ...medicines,
  },
  {
    id: 'radiation-far-again',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-far-again.title'}),
    text: msg(
      'A place that has had it can often get it again, after a time. A new spot can get it too. Ask.',
      {id: 'treatment.for-you.radiation-far-again'},
    ),
    facts: ['F204'],
    sources: ['astro-bone-2024-abstract', 'asco-her2-brain-pocket'],
    ...medicines,
  },
  {
    id: 'radiation-skin-again',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-skin-again.title'}),
    text: msg(
      '**Skin of the chest:** it may be given again in some cases, or to a new spot. Ask.',
      {id: 'treatment.for-you.radiation-skin-again'},
    ),
    facts: ['F64', 'F204'],
    sources: ['mayo-2022', 'astro-bone-2024-abstract'],
    ...medicines,
  },
  {
    id: 'radiation-far-if',
    form: 'option',
    title: msg('Radiation', {id: 'treatment.for-you.radiation-far-if.title'}),
    text: msg(
      'Tell your team which places have had radiation. In the bones or the brain, for example, it can often be given again.',
      {id: 'treatment.for-you.radiation-far-if'},
    ),
    facts: ['F204'],
    sources: ['astro-bone-2024-abstract', 'asco-her2-brain-pocket'],
    ...medicines,
  },
  {
    id: 'medicines',
    form: 'option',
    title: msg('Medicines for the whole body', {id: 'treatment.for-you.medicines.title'}),
    text: msg(
      'They are the main treatment, because they travel to all parts of the body. They can hold the cancer and ease symptoms. Which ones depends on the receptors, HER2 and what you have had before. All have side effects, and many can be treated.',
      {id: 'treatment.for-you.medicines'},
    ),
    facts: ['F50', 'F72'],
    sources: ['acs-stage4-page'],
  },
  {
    id: 'medicines-brain',
    form: 'option',
    title: msg('Medicines for the whole body', {id: 'treatment.for-you.medicines-brain.title'}),
    text: msg(
      '**Brain:** some medicines reach the brain, and many do not. Ask about the ones you may get.',
      {id: 'treatment.for-you.medicines-brain'},
    ),
    facts: ['F72', 'F322'],
    sources: ['dana-farber-brain-2017', 'acs-stage4-page'],
    ...medicines,
  },
  {
    id: 'medicines-liver',
    form: 'option',
    title: msg('Medicines for the whole body', {id: 'treatment.for-you.medicines-liver.title'}),
    text: msg(
      '**Liver:** for some people surgery or radiation aimed at the liver is added. If an organ is in trouble, a faster medicine, such as chemotherapy, may go first.',
      {id: 'treatment.for-you.medicines-liver'},
    ),
    facts: ['F74', 'F319'],
    sources: ['bco-liver-page', 'acs-stage4-older'],
    ...medicines,
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
    sources: ['mayo-2022', 'scca-advanced', 'bcorg-bone', 'acs-bone-mets'],
    ...medicines,
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
    sources: ['mayo-2022', 'scca-advanced', 'bcorg-bone', 'acs-bone-mets'],
    ...medicines,
  },
  {
    id: 'fluid',
    form: 'option',
    title: msg('Draining fluid', {id: 'treatment.for-you.fluid.title'}),
    text: msg(
      'Fluid around a lung, around the heart or in the belly can be drained with a needle or a tube, usually if it causes trouble. Some people get a small tube that is drained at home. Medicine that works on the cancer can make it go away.',
      {id: 'treatment.for-you.fluid'},
    ),
    facts: ['F296', 'F320'],
    sources: ['cmdt-effusions', 'bco-fluid', 'upmc-pleural'],
    ...medicines,
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
    sources: ['nci-trials-home', 'breastcancer-org', 'mayo-2022'],
  },
];

export default passages;
