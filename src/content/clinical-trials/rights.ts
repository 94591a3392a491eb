import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const rights: Section = {
  id: 'rights',
  heading: msg('What are my rights?', {id: 'trials.rights.heading'}),
  summary: msg('You decide. You can leave at any time.', {id: 'trials.rights.summary'}),
  passages: [
    {
      id: 'consent',
      title: msg('You know what you agree to', {id: 'trials.rights.consent.title'}),
      text: msg(
        'Before you join, the team must tell you the risks, what good it may do, and what else you could choose. They must do it in a language and in words that you understand. This is called **informed consent**. They must also tell you what they learn later.',
        {id: 'trials.rights.consent'},
      ),
      sources: ['nlm-consent', 'nci-trials-home'],
    },
    {
      id: 'leave',
      title: msg('You can leave', {id: 'trials.rights.leave.title'}),
      text: msg(
        'The paper that you sign does not bind you. You can leave at any time, for any reason. Tell the team first, so that you can stop in a safe way.',
        {id: 'trials.rights.leave'},
      ),
      sources: ['nlm-consent', 'nci-trials-home'],
    },
    {
      id: 'placebo',
      title: msg('Will I get a placebo?', {id: 'trials.rights.placebo.title'}),
      text: msg(
        'A placebo looks like the drug but has no drug in it. In cancer trials it is rarely used. If there is one, they must tell you before you join. People who get it also get the standard treatment. Ask if that is so in your trial.',
        {id: 'trials.rights.placebo'},
      ),
      sources: ['nci-trials-home'],
    },
    {
      id: 'safety',
      title: msg('Others watch over the trial', {id: 'trials.rights.safety.title'}),
      text: msg(
        'Experts and a review board must approve the plan of a trial. They keep watch while it goes on.',
        {id: 'trials.rights.safety'},
      ),
      sources: ['nci-trial-safety'],
    },
    {
      id: 'costs',
      title: msg('What will I pay?', {id: 'trials.rights.costs.title'}),
      text: msg(
        'Ask before you join. Most private health plans must still pay for your usual care in an approved trial, but some older plans do not have to. The trial often pays for the new drug and the extra tests. You may have to pay for travel and a place to stay, and lose pay for days off. If the trial is far away, ask the trial and your team about money for travel and a place to stay. Some trials pay.',
        {id: 'trials.rights.costs'},
      ),
      facts: ['F301'],
      sources: ['cornell-trial-costs-2023', 'triage-trials', 'metavivor-trial-search'],
    },
    {
      id: 'public-plans',
      title: msg('Medicare, Medicaid and others', {id: 'trials.rights.public-plans.title'}),
      text: msg(
        'Medicaid must pay for routine care in a trial that qualifies. Medicare may pay some of the costs of care in a trial: ask at [1-800-633-4227](tel:+18006334227). TRICARE and the Department of Veterans Affairs also cover care in many cancer trials.',
        {id: 'trials.rights.public-plans'},
      ),
      facts: ['F264', 'F310', 'F311'],
      sources: [
        'cms-medicaid-trials-2022',
        'hhs-medicaid-trials-2021',
        'nci-trials-federal-programs',
      ],
    },
  ],
};
