import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const noScans: Section = {
  id: 'no-scans',
  heading: msg('Why no scans if I feel well?', {id: 'diagnosis.no-scans.heading'}),
  summary: msg('They have not helped people live longer. You still need mammograms.', {
    id: 'diagnosis.no-scans.summary',
  }),
  passages: [
    {
      id: 'standard',
      text: msg(
        'This is for people who feel well after treatment for early breast cancer. Their follow-up is made of visits, exams and mammograms. Blood tests and other scans are not a standard part of it.',
        {id: 'diagnosis.no-scans.standard'},
      ),
      facts: ['F43'],
      sources: ['acs-follow-up', 'breastcancer-org-mammogram'],
    },
    {
      id: 'check-ups',
      title: msg('How often are check-ups?', {id: 'diagnosis.no-scans.check-ups.title'}),
      text: msg(
        'U.S. experts advise a visit with an exam two to four times a year for 3 years. Then one or two times a year for 2 more years. After that, once a year.',
        {id: 'diagnosis.no-scans.check-ups'},
      ),
      facts: ['F170'],
      sources: ['breastcancer-org-mammogram'],
    },
    {
      id: 'no-longer-life',
      title: msg('They did not help people live longer', {
        id: 'diagnosis.no-scans.no-longer-life.title',
      }),
      text: msg(
        'Studies tested it. People with no symptoms who had extra tests to look for spread did not live longer. Most of these studies are old, so newer ones may find something different.',
        {id: 'diagnosis.no-scans.no-longer-life'},
      ),
      facts: ['F44'],
      sources: ['jnci-2014-follow-up', 'acs-follow-up'],
    },
    {
      id: 'harm',
      title: msg('They can also do harm', {id: 'diagnosis.no-scans.harm.title'}),
      text: msg(
        'A test can raise a false alarm. Then come more tests, more radiation and more worry.',
        {id: 'diagnosis.no-scans.harm'},
      ),
      sources: ['acs-follow-up', 'jnci-2014-follow-up'],
    },
    {
      id: 'with-a-sign',
      form: 'note',
      title: msg('A new sign changes this', {id: 'diagnosis.no-scans.with-a-sign.title'}),
      text: msg(
        'When you have a sign, scans and blood tests are the right tools. So do not keep it to yourself. Scans are also used to follow metastatic cancer and in clinical trials (studies of new care).',
        {id: 'diagnosis.no-scans.with-a-sign'},
      ),
      sources: ['acs-follow-up'],
    },
    {
      id: 'mammograms',
      title: msg('You still need mammograms', {id: 'diagnosis.no-scans.mammograms.title'}),
      text: msg(
        'After a lumpectomy with radiation, the first one of that breast is usually 6 to 12 months after radiation ends. Then at least once a year. After a mastectomy of one breast, most people need none on that side. If your nipple was kept, ask. **The other breast still needs one every year.** One breast cancer raises the chance of a new one on the other side.',
        {id: 'diagnosis.no-scans.mammograms'},
      ),
      facts: ['F43', 'F166', 'F167', 'F168'],
      sources: ['acs-mammogram-after-surgery-new'],
    },
  ],
};
