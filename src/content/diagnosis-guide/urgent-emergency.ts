import {msg} from '@lit/localize';
import type {CarePassage} from '../model.js';

export const emergencyCard: CarePassage = {
  id: 'emergency',
  form: 'care',
  rank: 'emergency',
  title: msg('Call [911](tel:911) now', {id: 'diagnosis.urgent.emergency.title'}),
  text: msg(
    'One of these signs is enough. You do not need to know the cause. Say that you have, or have had, breast cancer. If English is hard for you, say the name of your language. Then stay on the line: an interpreter may join the call.',
    {id: 'diagnosis.urgent.emergency'},
  ),
  sources: ['bvhs-acep-list', 'mayo-stroke-fast', 'southsound911-language'],
  signs: [
    {
      id: 'breathing',
      text: msg(
        '**Trouble breathing** that starts all at once or gets worse fast. Lips, nails or skin that turn pale or blue. A mouth or throat that swells up.',
        {id: 'diagnosis.urgent.breathing'},
      ),
      sources: ['acs-shortness-of-breath', 'oncolink-clot', 'stlukes-report-symptoms'],
    },
    {
      id: 'chest-pain',
      call: 'now',
      text: msg(
        '**New chest pain, or sudden tightness in the chest.** For mild pain that you have had for a while, call your care team today.',
        {id: 'diagnosis.urgent.chest-pain'},
      ),
      sources: ['bvhs-acep-list', 'oncolink-clot', 'breastcancer-org-regional'],
    },
    {
      id: 'blood',
      text: msg(
        '**Blood** that you cough up or throw up, vomit that looks like coffee grounds, or bleeding that will not stop.',
        {
          id: 'diagnosis.urgent.blood',
        },
      ),
      facts: ['F138'],
      sources: ['bvhs-acep-list', 'oncolink-clot', 'lls-nausea-vomiting'],
    },
    {
      id: 'severe-pain',
      text: msg(
        '**Sudden, very bad pain** in the belly or anywhere else. Throwing up with a very bad headache or bad belly pain.',
        {id: 'diagnosis.urgent.severe-pain'},
      ),
      facts: ['F138'],
      sources: ['bvhs-acep-list', 'lls-nausea-vomiting'],
    },
    {
      id: 'stroke',
      text: msg(
        '**Sudden weakness or numbness** in the face, an arm or a leg. Sudden trouble speaking, seeing or walking. A sudden, very bad headache.',
        {id: 'diagnosis.urgent.stroke'},
      ),
      sources: ['mayo-stroke-fast', 'bco-brain-metastasis'],
    },
    {
      id: 'confusion',
      text: msg('**Sudden confusion**, fainting, or being very hard to wake.', {
        id: 'diagnosis.urgent.confusion',
      }),
      sources: ['bvhs-acep-list', 'mayo-stroke-fast', 'oncolink-hypercalcemia'],
    },
    {
      id: 'seizure',
      text: msg(
        '**A seizure** (the body shakes, or the person stares and does not answer) if it is the first one. If it is not the first: when it lasts more than 5 minutes, comes again, or leaves the person hurt, hard to wake or short of breath.',
        {id: 'diagnosis.urgent.seizure'},
      ),
      sources: ['cdc-seizure-first-aid', 'bco-brain-metastasis'],
    },
    {
      id: 'legs',
      text: msg(
        '**New weak or numb legs, or new loss of control of your bladder or bowel.** New trouble walking, or legs that feel unsteady. Numbness between the legs, on the buttocks or on the inner thighs. You cannot pass urine. With back pain it is even more urgent: something may be pressing on the nerves in your spine. Quick treatment lowers the chance that weakness stays.',
        {id: 'diagnosis.urgent.legs'},
      ),
      facts: ['F145', 'F146', 'F147'],
      sources: [
        'oncolink-spinal-cord',
        'acs-bone-metastasis-signs',
        'aaos-cauda-equina',
        'acs-bone-mets',
      ],
    },
    {
      id: 'head-injury',
      text: msg(
        '**A blow to the head, or a fall after which you cannot get up.** This is even more urgent if your platelets (cells that stop bleeding) are low, or if you take a blood thinner.',
        {id: 'diagnosis.urgent.head-injury'},
      ),
      facts: ['F142'],
      sources: ['bvhs-acep-list'],
    },
    {
      id: 'broken-bone',
      text: msg(
        '**You suddenly cannot stand on a leg,** or a bone in the hip, upper leg, neck or back may be broken. A bone made weak by cancer can break during everyday moves or after a very small knock.',
        {id: 'diagnosis.urgent.broken-bone'},
      ),
      facts: ['F143'],
      sources: ['medlineplus-broken-bone', 'aaos-metastatic-bone', 'acs-bone-mets'],
    },
    {
      id: 'suicide',
      text: msg(
        '**Thoughts of ending your life, or of hurting yourself.** Call [988](tel:988) at any hour (for Spanish, press 2), or send a text to 988 (for Spanish, send the word AYUDA). If you are in danger right now, call [911](tel:911).',
        {id: 'diagnosis.urgent.suicide'},
      ),
      facts: ['F135'],
      sources: ['lifeline-988', 'bvhs-acep-list'],
    },
  ],
};
