import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const people: Section = {
  id: 'people',
  heading: msg('Let people help', {id: 'coping.people.heading'}),
  summary: msg('With daily jobs, with an open ear, in a group.', {id: 'coping.people.summary'}),
  passages: [
    {
      id: 'jobs',
      text: msg(
        'Keep family and friends close. Let them do practical jobs, such as meals, rides or the shopping.',
        {id: 'coping.people.jobs'},
      ),
      facts: ['F96'],
      sources: ['nci-when-returns-2019', 'mayo-2022'],
    },
    {
      id: 'listener',
      text: msg(
        'Find someone who listens. It may be a friend, a counselor, a hospital social worker, someone from your faith, or a support group.',
        {id: 'coping.people.listener'},
      ),
      facts: ['F97'],
      sources: ['acs-get-support', 'mayo-2022'],
    },
    {
      id: 'pull-away',
      text: msg(
        'The people you love need time to take in the news too. Some may pull away. That comes from their own pain, not from you.',
        {id: 'coping.people.pull-away'},
      ),
      sources: ['nci-when-returns-2019'],
    },
    {
      id: 'groups',
      title: msg('Support groups', {id: 'coping.people.groups.title'}),
      text: msg(
        'A support group can help you feel less alone. The best fit is a group for people whose cancer has come back, so ask before you join. You can try it once and stop.',
        {id: 'coping.people.groups'},
      ),
      facts: ['F99'],
      sources: ['acs-get-support', 'scca-advanced'],
    },
    {
      id: 'hospital',
      text: msg(
        'Your hospital may have social workers and chaplains (people who care for the spirit). You can ask to see one.',
        {id: 'coping.people.hospital'},
      ),
      facts: ['F99'],
      sources: ['nci-spirituality', 'acs-get-support', 'scca-advanced'],
    },
    {
      id: 'find',
      title: msg('How to find a group', {id: 'coping.people.find.title'}),
      text: msg(
        'Ask your doctor. Or call the National Cancer Institute at [1-800-422-6237](tel:+18004226237), or the American Cancer Society at [1-800-227-2345](tel:+18002272345). Both help in Spanish too.',
        {id: 'coping.people.find'},
      ),
      facts: ['F100'],
      sources: ['mayo-2022', 'nci-es-trials', 'acs-es'],
    },
    {
      id: 'online',
      title: msg('Online', {id: 'coping.people.online.title'}),
      text: msg(
        'In online communities, people share what they have been through and what helped them. Two examples are [Breastcancer.org](https://www.breastcancer.org) and [Mayo Clinic Connect](https://connect.mayoclinic.org). What helps one person may not be right for you, so ask your care team first.',
        {id: 'coping.people.online'},
      ),
      facts: ['F101'],
      sources: ['mayo-connect-2021', 'mayo-2022'],
    },
  ],
};
