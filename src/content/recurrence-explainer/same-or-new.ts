import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const sameOrNew: Section = {
  id: 'same-or-new',
  heading: msg('Is it the same cancer or a new one?', {id: 'explainer.same-or-new.heading'}),
  summary: msg('A doctor who looks at the cells can often tell.', {
    id: 'explainer.same-or-new.summary',
  }),
  passages: [
    {
      id: 'pathologist',
      text: msg(
        'A **pathologist** is a doctor who looks at cells under a microscope. This doctor can often tell whether it is the old cancer or a new one. The cells come from a biopsy: a small piece is taken out and tested.',
        {id: 'explainer.same-or-new.pathologist'},
      ),
      facts: ['F15'],
      sources: ['komen-recurrence', 'bco-biopsy-recurrence', 'mayo-2022'],
    },
    {
      id: 'other-breast',
      title: msg('Cancer in the other breast', {id: 'explainer.same-or-new.other-breast.title'}),
      text: msg('This is usually a new cancer, not a recurrence. Its own tests say which.', {
        id: 'explainer.same-or-new.other-breast',
      }),
      facts: ['F14'],
      sources: ['acs-mammogram-after-surgery-new', 'faq-comes-back'],
    },
    {
      id: 'other-places',
      title: msg('A tumor in another place', {id: 'explainer.same-or-new.other-places.title'}),
      text: msg(
        'After breast cancer, a new tumor in lymph nodes, a lung, the liver, a bone or the brain is most likely the breast cancer, and not a new kind. Only a biopsy can tell for sure.',
        {id: 'explainer.same-or-new.other-places'},
      ),
      facts: ['F11', 'F46'],
      sources: ['nci-when-returns-2019', 'bco-biopsy-recurrence', 'mayo-2022', 'faq-comes-back'],
    },
    {
      id: 'from-elsewhere',
      text: msg(
        'It is rare for cancer that starts in another place to spread to the breast or chest wall.',
        {id: 'explainer.same-or-new.from-elsewhere'},
      ),
      facts: ['F12'],
      sources: ['delair-breast-metastases-2013'],
    },
    {
      id: 'invasive',
      title: msg('Invasive or not', {id: 'explainer.same-or-new.invasive.title'}),
      text: msg(
        'Cancer that comes back inside the breast can be invasive (it has grown into the tissue around it) or non-invasive (it has not). The non-invasive kind is called **DCIS**. It has not grown out of the milk ducts and cannot spread outside the breast, but some of it can become invasive if it is left. Cancer that comes back in any other place is invasive.',
        {id: 'explainer.same-or-new.invasive'},
      ),
      facts: ['F16', 'F241'],
      sources: ['acs-dcis', 'faq-comes-back'],
    },
  ],
};
