import {msg} from '@lit/localize';
import type {Section} from '../model.js';
import suggested from './suggested.js';

export const ask: Section = {
  id: 'ask',
  heading: msg('Questions to ask', {id: 'planner.ask.heading'}),
  summary: msg('Start with these, and add your own.', {id: 'planner.ask.summary'}),
  open: true,
  passages: [
    {
      id: 'first',
      text: msg('No question is silly. You may ask twice, and you may ask for simpler words.', {
        id: 'planner.ask.first',
      }),
      sources: ['nci-talk-with-doctors'],
    },
    ...suggested,
    {
      id: 'back',
      form: 'item',
      text: msg('Is my cancer back? Could something else cause my symptoms?', {
        id: 'planner.ask.back',
      }),
      facts: ['F108', 'F109'],
      sources: ['mayo-2022'],
    },
    {
      id: 'where',
      form: 'item',
      text: msg('Where exactly is the cancer now? Which lymph nodes is it in, if any?', {
        id: 'planner.ask.where',
      }),
      facts: ['F240', 'F273'],
      sources: ['mayo-2022', 'nccn-early-p76', 'mdedge-nccn-recurrence'],
    },
    {
      id: 'tests',
      form: 'item',
      text: msg('Which tests do I need? How do I get ready for them?', {
        id: 'planner.ask.tests',
      }),
      facts: ['F110'],
      sources: ['mayo-2022'],
    },
    {
      id: 'receptors',
      form: 'item',
      text: msg(
        'What do the tests for hormone receptors and HER2 say this time? (They help show which medicines may work.) Was HER2 0 with no staining at all, 0 with faint staining, 1+ or 2+?',
        {id: 'planner.ask.receptors'},
      ),
      facts: ['F111', 'F227'],
      sources: ['mayo-2022', 'fda-tdxd-ultralow-2025'],
    },
    {
      id: 'aim',
      form: 'item',
      text: msg('What is the aim of this treatment?', {id: 'planner.ask.aim'}),
      facts: ['F273'],
      sources: ['acs-recurrent-page', 'mayo-2022'],
    },
    {
      id: 'treatments',
      form: 'item',
      text: msg(
        'What treatments are there? Which one do you advise? Are there other ways to treat it?',
        {
          id: 'planner.ask.treatments',
        },
      ),
      facts: ['F112', 'F114'],
      sources: ['acs-recurrent-page', 'mayo-2022'],
    },
    {
      id: 'side-effects',
      form: 'item',
      text: msg('What side effects should I expect?', {id: 'planner.ask.side-effects'}),
      facts: ['F113'],
      sources: ['nci-talk-with-doctors', 'mayo-2022'],
    },
    {
      id: 'vaccines',
      form: 'item',
      text: msg('Which vaccines do I need, and when?', {id: 'planner.ask.vaccines'}),
      facts: ['F280'],
      sources: ['asco-vaccines-patient-2024'],
    },
    {
      id: 'second-opinion',
      form: 'item',
      text: msg('Can I get a second opinion? Does my insurance cover it?', {
        id: 'planner.ask.second-opinion',
      }),
      facts: ['F268', 'F271'],
      sources: ['oncolink-second-opinion'],
    },
    {
      id: 'appeal',
      form: 'item',
      text: msg('If my insurance says no, will you help me appeal?', {id: 'planner.ask.appeal'}),
      facts: ['F315'],
      sources: ['force-appeals', 'triage-appeals'],
    },
    {
      id: 'fitness',
      form: 'item',
      text: msg(
        'If you are over 65: will you check my strength, memory, mood, other illnesses and medicines before we choose a plan?',
        {id: 'planner.ask.fitness'},
      ),
      facts: ['F289'],
      sources: ['asco-geriatric-2023'],
    },
    {
      id: 'trial',
      form: 'item',
      text: msg('Is there a clinical trial (a study that tests new treatments) for me?', {
        id: 'planner.ask.trial',
      }),
      facts: ['F115'],
      sources: ['nci-trials-home', 'mayo-2022'],
    },
    {
      id: 'outlook',
      form: 'item',
      text: msg('If you want to know: what is my outlook? What can I hope for?', {
        id: 'planner.ask.outlook',
      }),
      facts: ['F116'],
      sources: ['mayo-2022'],
    },
  ],
};
