import {msg} from '@lit/localize';
import type {CarePassage} from '../model.js';

export const todayCard: CarePassage = {
  id: 'today',
  call: 'now',
  form: 'care',
  rank: 'today',
  title: msg('Call your care team today, even at night', {id: 'diagnosis.urgent.today.title'}),
  text: msg(
    'Use the number for nights and weekends. If no one answers, go to an emergency room. U.S. hospitals that take Medicare must check you there for an emergency and treat it, with or without insurance or papers.',
    {id: 'diagnosis.urgent.today'},
  ),
  sources: [
    'oncolink-neutropenic-fever',
    'cdc-infections-chemo',
    'oncolink-spinal-cord',
    'aba-emtala-2019',
  ],
  signs: [
    {
      id: 'back-pain',
      text: msg(
        '**New or worse pain in the back or neck.** Pain like a tight band around the body. Sudden, strong pain in a bone.',
        {id: 'diagnosis.urgent.back-pain'},
      ),
      facts: ['F143'],
      sources: [
        'oncolink-spinal-cord',
        'acs-bone-metastasis-signs',
        'aaos-metastatic-bone',
        'acs-bone-mets',
      ],
    },
    {
      id: 'clot',
      text: msg(
        '**A leg or arm that swells**, hurts, feels warm or turns red, mostly on one side. It may be a blood clot. Call now, or go straight to an emergency room.',
        {id: 'diagnosis.urgent.clot'},
      ),
      sources: ['oncolink-clot'],
    },
    {
      id: 'headache',
      text: msg(
        '**A new headache** that keeps coming back or gets worse. New trouble with balance, sight, speech or memory that comes on slowly. With metastatic cancer that is HER2-positive, these should lead to a brain MRI soon.',
        {id: 'diagnosis.urgent.headache'},
      ),
      facts: ['F198'],
      sources: ['bco-brain-metastasis', 'uva-brain-metastases', 'asco-her2-brain-pocket'],
    },
    {
      id: 'calcium',
      text: msg(
        '**Being very thirsty and passing a lot of urine**, with nausea, constipation, weakness, or being very sleepy or mixed up. There may be too much calcium in your blood. For sudden confusion, call 911.',
        {id: 'diagnosis.urgent.calcium'},
      ),
      facts: ['F155', 'F181'],
      sources: ['oncolink-hypercalcemia', 'acs-bone-problems-older'],
    },
    {
      id: 'yellow',
      text: msg('**Yellow skin or eyes.**', {
        id: 'diagnosis.urgent.yellow',
      }),
      sources: ['altru-jaundice'],
    },
    {
      id: 'swollen-face',
      text: msg(
        '**A swollen face, neck, arm or upper chest, wide veins in the neck, or a headache with shortness of breath.** A large vein in the chest may be blocked. Get help at once. If you cannot breathe well, call [911](tel:911).',
        {id: 'diagnosis.urgent.swollen-face'},
      ),
      facts: ['F321'],
      sources: ['oncolink-svc'],
    },
    {
      id: 'arm-infection',
      text: msg(
        '**Skin that turns red, warm or painful, or a fever, with an arm that is at risk of swelling** because lymph nodes were taken out or had radiation. It can be a dangerous infection.',
        {id: 'diagnosis.urgent.arm-infection'},
      ),
      facts: ['F313'],
      sources: ['stepup-lymphedema'],
    },
  ],
};
