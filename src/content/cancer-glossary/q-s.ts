import {msg} from '@lit/localize';
import type {TermPassage} from '../model.js';

export const termsQToS: TermPassage[] = [
  {
    id: 'recurrence',
    form: 'term',
    title: msg('recurrence', {id: 'glossary.terms.recurrence.title'}),
    forms: msg('recurrence|recurrences|recurrent|recur|recurs', {
      id: 'glossary.terms.recurrence.forms',
    }),
    say: msg('rih-KUR-ens', {id: 'glossary.terms.recurrence.say'}),
    text: msg('Cancer that comes back after a time when no cancer could be found.', {
      id: 'glossary.terms.recurrence',
    }),
    sources: ['mayo-recurrent-symptoms', 'acs-recurrence'],
  },
  {
    id: 'relapse',
    form: 'term',
    title: msg('relapse', {id: 'glossary.terms.relapse.title'}),
    forms: msg('relapse|relapses|relapsed', {id: 'glossary.terms.relapse.forms'}),
    say: msg('REE-laps', {id: 'glossary.terms.relapse.say'}),
    text: msg('The cancer is back. It means the same as recurrence.', {
      id: 'glossary.terms.relapse',
    }),
    sources: ['dana-farber-coping-2019'],
  },
  {
    id: 'regional-recurrence',
    form: 'term',
    title: msg('regional recurrence', {id: 'glossary.terms.regional-recurrence.title'}),
    forms: msg('regional recurrence|regional recurrences|regional', {
      id: 'glossary.terms.regional-recurrence.forms',
    }),
    say: msg('REE-juh-nul rih-KUR-ens', {id: 'glossary.terms.regional-recurrence.say'}),
    text: msg('The cancer is back in lymph nodes near the breast, such as under the arm.', {
      id: 'glossary.terms.regional-recurrence',
    }),
    sources: ['mayo-recurrent-symptoms', 'acs-recurrence'],
  },
  {
    id: 'stage',
    form: 'term',
    title: msg('stage', {id: 'glossary.terms.stage.title'}),
    forms: msg('stage|stages|staging', {id: 'glossary.terms.stage.forms'}),
    say: msg('STAYJ', {id: 'glossary.terms.stage.say'}),
    text: msg(
      'A number from 0 to 4 that tells how far a cancer has grown or spread. Doctors use it to plan care.',
      {id: 'glossary.terms.stage'},
    ),
    sources: ['nccn-iv-p14', 'nccn-iii-p77'],
  },
  {
    id: 'stage-iv',
    form: 'term',
    title: msg('stage IV (stage four)', {id: 'glossary.terms.stage-iv.title'}),
    forms: msg('stage IV|stage four|stage 4', {id: 'glossary.terms.stage-iv.forms'}),
    say: msg('STAYJ FOR', {id: 'glossary.terms.stage-iv.say'}),
    text: msg(
      'Breast cancer that has spread to distant parts of the body. Some doctors use it only if the cancer had spread when it was first found.',
      {id: 'glossary.terms.stage-iv'},
    ),
    facts: ['F254'],
    sources: ['lbbc-metastatic', 'acs-stage4-page'],
  },
  {
    id: 'remission',
    form: 'term',
    title: msg('remission', {id: 'glossary.terms.remission.title'}),
    forms: msg('remission|remissions', {id: 'glossary.terms.remission.forms'}),
    say: msg('rih-MISH-un', {id: 'glossary.terms.remission.say'}),
    text: msg('The signs of cancer have shrunk or gone away. It does not always mean a cure.', {
      id: 'glossary.terms.remission',
    }),
    sources: ['lifespan-terms'],
  },
  {
    id: 'radiation',
    form: 'term',
    title: msg('radiation therapy', {id: 'glossary.terms.radiation.title'}),
    forms: msg('radiation therapy|radiation treatment|radiation', {
      id: 'glossary.terms.radiation.forms',
    }),
    say: msg('ray-dee-AY-shun THAIR-uh-pee', {id: 'glossary.terms.radiation.say'}),
    text: msg('Treatment with strong rays that kill cancer cells in one area.', {
      id: 'glossary.terms.radiation',
    }),
    sources: ['nccn-0-p54'],
  },
  {
    id: 'side-effect',
    form: 'term',
    title: msg('side effect', {id: 'glossary.terms.side-effect.title'}),
    forms: msg('side effect|side effects', {id: 'glossary.terms.side-effect.forms'}),
    say: msg('SYD ih-fekt', {id: 'glossary.terms.side-effect.say'}),
    text: msg('A problem that a treatment causes, in the body or in how you feel.', {
      id: 'glossary.terms.side-effect',
    }),
    sources: ['nci-side-effects'],
  },
  {
    id: 'symptom',
    form: 'term',
    title: msg('symptom', {id: 'glossary.terms.symptom.title'}),
    forms: msg('symptom|symptoms', {id: 'glossary.terms.symptom.forms'}),
    say: msg('SIMP-tum', {id: 'glossary.terms.symptom.say'}),
    text: msg(
      'Something you feel that may be a sign of illness, such as pain or being very tired.',
      {id: 'glossary.terms.symptom'},
    ),
    sources: ['nci-dict-symptom'],
  },
  {
    id: 'standard-care',
    form: 'term',
    title: msg('standard of care', {id: 'glossary.terms.standard-care.title'}),
    forms: msg('standard of care|standard treatment|standard treatments|usual care', {
      id: 'glossary.terms.standard-care.forms',
    }),
    say: msg('STAN-derd uv KAIR', {id: 'glossary.terms.standard-care.say'}),
    text: msg('The best treatment known right now.', {id: 'glossary.terms.standard-care'}),
    sources: ['metastatic-trial-talk-standard', 'dana-farber-standard-care'],
  },
];
