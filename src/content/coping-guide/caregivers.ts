import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const caregivers: Section = {
  id: 'caregivers',
  heading: msg('For those who care for you', {id: 'coping.caregivers.heading'}),
  summary: msg('Rest, check-ups, and free booklets.', {id: 'coping.caregivers.summary'}),
  passages: [
    {
      id: 'caregivers',
      title: msg('Caregivers need care too', {id: 'coping.children.caregivers.title'}),
      text: msg(
        'Rides, meals, bills, comfort: caring for someone is hard work. Caregivers need rest, their own check-ups and someone to talk to. That is not selfish.',
        {id: 'coping.children.caregivers'},
      ),
      sources: ['cdc-caregivers', 'nci-caregivers-2022'],
    },
    {
      id: 'booklets',
      text: msg(
        'The National Cancer Institute has free booklets for caregivers. Two titles are “When Someone You Love Is Being Treated for Cancer” and “When Someone You Love Has Advanced Cancer.” Call [1-800-422-6237](tel:+18004226237).',
        {id: 'coping.caregivers.booklets'},
      ),
      facts: ['F314'],
      sources: ['unc-caregiver-guides', 'nci-es-trials'],
    },
    {
      id: 'vaccines',
      text: msg(
        'If you live with the person, keep your own vaccines up to date. It helps to protect both of you.',
        {id: 'coping.caregivers.vaccines'},
      ),
      facts: ['F283'],
      sources: ['asco-vaccines-news-2024'],
    },
  ],
};
