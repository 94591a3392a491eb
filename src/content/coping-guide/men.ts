import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const men: Section = {
  id: 'men',
  heading: msg('If you are a man', {id: 'coping.men.heading'}),
  summary: msg('Men get breast cancer too.', {id: 'coping.men.summary'}),
  passages: [
    {
      id: 'one-in-100',
      text: msg('About 1 in 100 breast cancers in the United States is in a man.', {
        id: 'coping.men.one-in-100',
      }),
      sources: ['iu-men', 'acs-men-statistics'],
    },
    {
      id: 'alone',
      text: msg(
        'You may feel alone with it, or ashamed. You have no reason to be. Do not let it keep you from getting care. Ask your care team about groups for men.',
        {id: 'coping.men.alone'},
      ),
      sources: ['jbi-men-2023', 'asco-men-2020'],
    },
    {
      id: 'same',
      text: msg(
        'Men with breast cancer get much the same treatment as women. About 9 of 10 breast cancers in men have hormone receptors, so hormone therapy is used for most. If the cancer is metastatic, it can come first, and CDK4/6 inhibitors can be used as in women.',
        {id: 'coping.men.same'},
      ),
      facts: ['F246', 'F248', 'F323'],
      sources: ['asco-men-2020', 'asco-men-pocket', 'acs-men-hormone'],
    },
    {
      id: 'hormones',
      text: msg(
        'Tamoxifen is the usual hormone therapy pill for men. An aromatase inhibitor needs a second medicine that lowers the hormones from the testicles. Tamoxifen may cause hot flashes, tiredness, or changes in weight, mood or sex life. Tell your care team, and do not stop on your own.',
        {id: 'coping.men.hormones'},
      ),
      facts: ['F247', 'F323'],
      sources: ['asco-men-pocket', 'soltamox-boxed', 'asco-men-2020', 'acs-men-hormone'],
    },
    {
      id: 'clots',
      call: 'now',
      text: msg(
        '**Men on tamoxifen can get blood clots too.** For a leg or arm that swells and hurts, call now or go to an emergency room. For sudden trouble breathing, new chest pain, or signs of a stroke (a face that droops, an arm or leg that is suddenly weak or numb, sudden trouble speaking, seeing or walking, or a sudden, very bad headache), call [911](tel:911).',
        {id: 'coping.men.clots'},
      ),
      facts: ['F249', 'F165'],
      sources: ['soltamox-boxed', 'oncolink-clot', 'mayo-stroke-fast'],
    },
    {
      id: 'genes',
      text: msg(
        'A gene test is advised for all men with breast cancer. During treatment, and often for months after it, use birth control so that a partner does not get pregnant.',
        {id: 'coping.men.genes'},
      ),
      facts: ['F161', 'F216', 'F250'],
      sources: ['asco-germline-2024-recs', 'asco-men-2020', 'lbbc-birth-control'],
    },
  ],
};
