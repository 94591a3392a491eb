/** The card of signs that need a call at once during any treatment. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {AnyPassage} from '../model.js';

const today: AnyPassage = {
  id: 'today',
  call: 'now',
  form: 'care',
  rank: 'today',
  title: msg('Any treatment: call now, day or night', {id: 'treatment.call.today.title'}),
  text: msg('Do not wait for office hours. If nobody answers, go to an emergency room.', {
    id: 'treatment.call.today',
  }),
  sources: ['stlukes-report-symptoms'],
  signs: [
    {
      id: 'today-fever',
      text: msg(
        '**A fever of 100.4°F (38°C) or more, chills, or signs of infection even with no fever.** This matters most with chemotherapy, antibody-drug conjugates, CDK4/6 inhibitors and PARP inhibitors. They lower your blood counts.',
        {id: 'treatment.call.today-fever'},
      ),
      facts: ['F148'],
      sources: [
        'cdc-infections-chemo',
        'oncolink-neutropenic-fever',
        'essentia-oral-side-effects',
        'openfda-trodelvy-label',
      ],
      ...medicines,
    },
    {
      id: 'today-cough',
      text: msg(
        '**A cough or breathing that is new or worse.** Some of these medicines can inflame the lungs. For sudden trouble breathing, call 911.',
        {id: 'treatment.call.today-cough'},
      ),
      facts: ['F129', 'F131', 'F132', 'F133', 'F134'],
      sources: ['fda-dsc-cdk46-2019', 'enhertu-patient', 'keytruda-patient', 'lynparza-patient'],
      ...medicines,
    },
    {
      id: 'today-vomit',
      text: msg(
        '**You throw up for more than 24 hours,** or you cannot keep down drinks or your cancer medicine.',
        {id: 'treatment.call.today-vomit'},
      ),
      facts: ['F136', 'F137'],
      sources: ['stlukes-report-symptoms', 'lls-nausea-vomiting'],
      ...medicines,
    },
    {
      id: 'today-diarrhea',
      text: msg(
        '**Diarrhea for more than a day, or with blood, a fever, dizziness or cramps.** If you have diarrhea or throw up, call too if your urine is dark or you pass none for 12 hours.',
        {id: 'treatment.call.today-diarrhea'},
      ),
      facts: ['F139', 'F141'],
      sources: ['mayo-diarrhea-cancer', 'brown-diarrhea', 'stlukes-report-symptoms'],
      ...medicines,
    },
    {
      id: 'today-clot',
      text: msg(
        '**A swollen, painful leg or arm.** It may be a blood clot. Call now, or go straight to an emergency room. Call now too if the skin of the arm turns red, warm or painful: it may be a dangerous infection.',
        {id: 'treatment.call.today-clot'},
      ),
      facts: ['F165', 'F177', 'F313'],
      sources: ['oncolink-clot', 'soltamox-boxed', 'lynparza-patient', 'stepup-lymphedema'],
      ...medicines,
    },
    {
      id: 'today-bleeding',
      text: msg(
        '**Yellow skin or eyes, or signs of bleeding:** a nosebleed that goes on, black stools, blood in urine or stools, many new bruises, or tiny red or purple spots.',
        {id: 'treatment.call.today-bleeding'},
      ),
      sources: ['huntsman-bleeding', 'altru-jaundice'],
      ...medicines,
    },
    {
      id: 'today-pregnant',
      text: msg('**You might be pregnant.** Many cancer medicines can harm an unborn baby.', {
        id: 'treatment.call.today-pregnant',
      }),
      facts: ['F158', 'F162'],
      sources: ['lbbc-birth-control', 'openfda-herceptin-label'],
      ...medicines,
    },
  ],
};

export default today;
