/** Care for pain and other symptoms. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {Passage} from '../model.js';

const passages: readonly Passage[] = [
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
    sources: ['acs-opioids', 'komen-2015'],
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
    call: 'now',
    form: 'note',
    title: msg('When to call 911', {id: 'treatment.comfort.spine.title'}),
    text: msg(
      'If you have cancer in a bone, call [911](tel:911) if any of these is new: weak or numb legs, trouble walking, numbness between the legs, or trouble holding or passing urine or stool. Back pain makes it more urgent. Quick treatment, such as steroids, radiation or surgery, can keep weakness from staying. If back pain is all that is new, call your team today, even at night.',
      {id: 'treatment.comfort.spine'},
    ),
    facts: ['F145', 'F146', 'F209', 'F147'],
    sources: ['oncolink-spinal-cord', 'aaos-cauda-equina', 'acs-bone-mets', 'astro-bone-2024'],
    ...medicines,
  },
];

export default passages;
