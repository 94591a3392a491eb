import {msg} from '@lit/localize';
import type {Section} from '../model.js';

export const chance: Section = {
  id: 'chance',
  heading: msg('What raises the chance?', {id: 'explainer.chance.heading'}),
  summary: msg('Mostly how big the first tumor was, and the lymph nodes.', {
    id: 'explainer.chance.summary',
  }),
  passages: [
    {
      id: 'size-and-nodes',
      text: msg(
        'The chance that breast cancer spreads depends mostly on two things: how big the first tumor was, and how many lymph nodes had cancer.',
        {id: 'explainer.chance.size-and-nodes'},
      ),
      facts: ['F24'],
      sources: ['mayo-recurrent-symptoms', 'webmd-recurrence-risk', 'komen-2015'],
    },
    {
      id: 'grade-and-receptors',
      text: msg(
        'Other things matter too. One is the grade: how different the cells look from healthy ones. Another is if the cells have receptors (spots that catch hormones). Having one of these does not mean that cancer will come back.',
        {id: 'explainer.chance.grade-and-receptors'},
      ),
      sources: ['webmd-recurrence-risk'],
    },
    {
      id: 'when',
      title: msg('When it tends to come back', {id: 'explainer.chance.when.title'}),
      text: msg(
        'Triple-negative cancer, if it comes back, mostly does so in the first 3 to 5 years. After that, its chance falls below that of cancer with hormone receptors. Most people with triple-negative cancer do not have a recurrence.',
        {id: 'explainer.chance.when'},
      ),
      facts: ['F259', 'F260'],
      sources: ['lbbc-tnbc-fear', 'tnbc-review-bcr'],
    },
    {
      id: 'late',
      text: msg(
        'Cancer with hormone receptors can come back many years later. From year 5 to year 20, the chance stays about the same each year. Taking a hormone therapy pill (it blocks or lowers hormones) for as long as your team advises lowers it.',
        {id: 'explainer.chance.late'},
      ),
      facts: ['F258', 'F305'],
      sources: ['nejm-20-year', 'bco-20-years'],
    },
    {
      id: 'after-mastectomy',
      text: msg(
        'Breast cancer can come back in the chest area even when the whole breast was taken off.',
        {id: 'explainer.chance.after-mastectomy'},
      ),
      facts: ['F25'],
      sources: ['komen-recurrence'],
    },
    {
      id: 'men-too',
      text: msg('Men can get breast cancer too. What you read here is for everyone.', {
        id: 'explainer.chance.men-too',
      }),
      sources: ['acs-men-hormone'],
    },
    {
      id: 'do-not-compare',
      form: 'note',
      text: msg(
        'People live longer with breast cancer than they did decades ago, and newer drugs may add to that. So try not to compare yourself with someone who was treated years ago.',
        {id: 'explainer.chance.do-not-compare'},
      ),
      facts: ['F26'],
      sources: ['nci-when-returns-2019', 'nci-prognosis', 'faq-comes-back'],
    },
  ],
};
