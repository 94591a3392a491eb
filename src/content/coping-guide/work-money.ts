import {msg} from '@lit/localize';
import type {LinesPassage, Section} from '../model.js';

const rights: LinesPassage[] = [
  {
    id: 'fmla',
    form: 'lines',
    title: msg('Time off work: the Family and Medical Leave Act (FMLA)', {
      id: 'coping.work-money.fmla.title',
    }),
    lines: [
      {
        id: 'fmla-gives',
        text: msg(
          'Up to 12 weeks of **unpaid** leave in 12 months. You keep your health plan from work, and your job or one much like it. It is for your own cancer, or to care for someone in your family.',
          {id: 'coping.work-money.fmla-gives'},
        ),
        sources: ['dol-fmla'],
      },
      {
        id: 'fmla-limit',
        text: msg(
          'It is only for some people. You must have worked there for 12 months, and 1,250 hours in the last 12 months. Your employer must have 50 or more workers within 75 miles.',
          {id: 'coping.work-money.fmla-limit'},
        ),
        sources: ['dol-fmla', 'dol-elaws-fmla'],
      },
    ],
  },
  {
    id: 'ada',
    form: 'lines',
    title: msg('Changes at work: the Americans with Disabilities Act (ADA)', {
      id: 'coping.work-money.ada.title',
    }),
    lines: [
      {
        id: 'ada-gives',
        text: msg(
          'Your employer may not treat you worse because you have, or have had, cancer. You can ask for changes that help you do your job, such as other hours, more breaks or work from home.',
          {id: 'coping.work-money.ada-gives'},
        ),
        facts: ['F261'],
        sources: ['eeoc-cancer-page', 'ada-great-lakes', 'cancer-careers-law'],
      },
      {
        id: 'ada-limit',
        text: msg(
          'The law is for private employers with 15 or more workers, and for state and local government. Many states have laws of their own that cover smaller employers too. You must be able to do the main parts of your job. To get changes, you have to ask for them. The change must not be too hard for your employer to make.',
          {id: 'coping.work-money.ada-limit'},
        ),
        facts: ['F261', 'F263'],
        sources: ['eeoc-cancer-page', 'ada-great-lakes', 'cancer-careers-law'],
      },
    ],
  },
  {
    id: 'disability',
    form: 'lines',
    title: msg('If you cannot work: Social Security disability', {
      id: 'coping.work-money.disability.title',
    }),
    lines: [
      {
        id: 'disability-gives',
        text: msg(
          'You may get money each month if Social Security taxes were taken from your pay, or if you have little income. Breast cancer that is back or has spread may be decided faster. Call [1-800-772-1213](tel:+18007721213).',
          {id: 'coping.work-money.disability-gives'},
        ),
        sources: ['acs-ssdi', 'ssa-breast-2023'],
      },
      {
        id: 'disability-limit',
        text: msg(
          'It is not automatic. You need your medical records. A local recurrence that goes away with treatment may not count. If the taxes were taken from your pay, the money starts after a wait of five full months. If you are under 65 and the cancer is metastatic, Medicare comes only after 24 months of these payments.',
          {id: 'coping.work-money.disability-limit'},
        ),
        facts: ['F265', 'F266'],
        sources: [
          'acs-ssdi',
          'ssa-breast-2023',
          'ssa-listing-breast',
          'nbcc-waiting-periods',
          'policybrief-s3442',
        ],
      },
    ],
  },
];

export const workMoney: Section = {
  id: 'work-money',
  heading: msg('Work, money and plans', {id: 'coping.work-money.heading'}),
  summary: msg('Your rights in short, and who can help.', {id: 'coping.work-money.summary'}),
  labels: [
    msg('What it can give you', {id: 'coping.work-money.gives-label'}),
    msg('Its limits', {id: 'coping.work-money.limit-label'}),
  ],
  passages: [
    {
      id: 'ask-early',
      text: msg(
        'Ask about costs before a treatment starts. Your doctor can send you to someone who knows about bills and insurance, such as a social worker.',
        {id: 'coping.work-money.ask-early'},
      ),
      sources: ['cancercare-costs'],
    },
    {
      id: 'bills',
      text: msg(
        'Keep all bills and letters from your insurance, and check them. If your insurance says no, see the next part.',
        {id: 'coping.work-money.bills'},
      ),
      sources: ['acs-bills', 'cancercare-costs'],
    },
    ...rights,
    {
      id: 'who',
      title: msg('Who can help', {id: 'coping.work-money.who.title'}),
      text: msg(
        'Rules differ from state to state, and these groups know them. They are some examples. Not all help is available everywhere.',
        {id: 'coping.work-money.who'},
      ),
      sources: ['cancer-careers-law', 'cancercare-costs'],
    },
    {
      id: 'paf',
      form: 'item',
      text: msg(
        '[Patient Advocate Foundation](https://www.patientadvocate.org), [1-800-532-5274](tel:+18005325274): insurance, bills and work',
        {id: 'coping.work-money.paf'},
      ),
      sources: ['cancercare-costs'],
    },
    {
      id: 'triage',
      form: 'item',
      text: msg('[Triage Cancer](https://triagecancer.org): the law, work and insurance', {
        id: 'coping.work-money.triage',
      }),
      sources: ['caringbridge-triage'],
    },
    {
      id: 'cancercare',
      form: 'item',
      text: msg(
        '[CancerCare](https://www.cancercare.org), [1-800-813-4673](tel:+18008134673): social workers, groups, help with costs',
        {id: 'coping.work-money.cancercare'},
      ),
      sources: ['cancercare-legal'],
    },
    {
      id: 'acs',
      form: 'item',
      text: msg(
        '[American Cancer Society](https://www.cancer.org), [1-800-227-2345](tel:+18002272345): rides and places to stay. Near some cancer centers, Hope Lodge is a free place to stay for people who travel far, and for a caregiver.',
        {id: 'coping.work-money.acs'},
      ),
      facts: ['F302'],
      sources: ['acs-expenses', 'acs-hope-lodge'],
    },
    {
      id: 'planning',
      title: msg('Planning ahead', {id: 'coping.work-money.planning.title'}),
      text: msg(
        'You can write down which care you want, and who should decide if you cannot. Any adult can do this, and you can change it at any time. It does not mean that you give up.',
        {id: 'coping.work-money.planning'},
      ),
      sources: ['acs-directive-faq', 'acs-directives'],
    },
  ],
};
