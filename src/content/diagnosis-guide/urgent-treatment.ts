import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {CarePassage} from '../model.js';

export const treatmentCard: CarePassage = {
  id: 'treatment',
  call: 'now',
  form: 'care',
  rank: 'today',
  title: msg('During cancer treatment: call your care team today, even at night', {
    id: 'diagnosis.urgent.treatment.title',
  }),
  text: msg(
    'These may be side effects that can get worse fast. Do not wait for the office to open. Do not stop a medicine on your own: call first.',
    {id: 'diagnosis.urgent.treatment'},
  ),
  facts: ['F134'],
  sources: ['fda-dsc-cdk46-2019', 'enhertu-patient', 'keytruda-patient'],
  signs: [
    {
      id: 'fever',
      text: msg(
        '**A fever** of 100.4°F (38°C) or more, or the limit your team gave you. Call at once. This matters most with chemotherapy (drugs that kill cancer cells) and other medicines that lower your blood counts. Chills or signs of infection count too, even with no fever.',
        {id: 'diagnosis.urgent.fever'},
      ),
      facts: ['F148'],
      sources: [
        'cdc-infections-chemo',
        'oncolink-neutropenic-fever',
        'stlukes-report-symptoms',
        'openfda-trodelvy-label',
        'essentia-oral-side-effects',
      ],
    },
    {
      id: 'cough-treatment',
      text: msg(
        '**A new or worse cough, wheezing, a tight chest, or shortness of breath**, also at rest or with little effort. In rare cases, some cancer medicines can inflame the lungs, and this can threaten your life. Examples are CDK4/6 inhibitors, trastuzumab deruxtecan and immunotherapy (also after it has ended). Radiation to the chest can do it too, even months later. Sudden trouble breathing: [911](tel:911).',
        {id: 'diagnosis.urgent.cough-treatment'},
      ),
      facts: ['F128', 'F129', 'F131', 'F132', 'F134'],
      sources: [
        'fda-dsc-cdk46-2019',
        'ascopost-cdk46-lung-2019',
        'enhertu-patient',
        'lbbc-tdxd-page',
        'keytruda-patient',
        'acs-radiation-chest',
      ],
      ...medicines,
    },
    {
      id: 'vomiting',
      text: msg(
        '**Throwing up** for more than 24 hours. You cannot drink or keep liquids down, or your cancer medicine will not stay down.',
        {id: 'diagnosis.urgent.vomiting'},
      ),
      facts: ['F136', 'F137'],
      sources: ['stlukes-report-symptoms', 'lls-nausea-vomiting'],
    },
    {
      id: 'diarrhea',
      text: msg(
        '**Diarrhea** for more than a day, or with blood, a fever of 100.4°F (38°C) or more, dizziness or belly cramps. Call too if, with diarrhea or throwing up, your urine is dark or you pass none for 12 hours. Your body may be drying out.',
        {id: 'diagnosis.urgent.diarrhea'},
      ),
      facts: ['F139', 'F141'],
      sources: ['mayo-diarrhea-cancer', 'brown-diarrhea', 'stlukes-report-symptoms'],
    },
    {
      id: 'bleeding',
      text: msg(
        '**Signs of bleeding:** a nosebleed that goes on, black stools, blood in urine or stools, many new bruises, or tiny red or purple spots. Also a bad fall, even if you did not hit your head.',
        {id: 'diagnosis.urgent.bleeding'},
      ),
      sources: ['huntsman-bleeding'],
    },
    {
      id: 'immunotherapy',
      text: msg(
        '**On immunotherapy, and after it has ended:** diarrhea or blood in the stool, bad belly pain, yellow skin or eyes, dark urine, a headache that stays, eye trouble, feeling very tired or dizzy, a rash with blisters, weak muscles, or a racing or uneven heartbeat. If you are very thirsty and pass a lot of urine, it can be new diabetes. Chest pain: [911](tel:911).',
        {id: 'diagnosis.urgent.immunotherapy'},
      ),
      facts: ['F132', 'F154', 'F155', 'F156'],
      sources: ['keytruda-patient', 'cleveland-immuno-call'],
      ...medicines,
    },
    {
      id: 'by-medicine',
      text: msg(
        '**By medicine.** On HER2 medicines, such as trastuzumab or T-DXd (trastuzumab deruxtecan): sudden weight gain, swelling, a racing heart or dizziness. On PI3K or AKT inhibitors: being very thirsty, a dry mouth, passing a lot of urine or feeling mixed up. If you are suddenly confused: [911](tel:911). On PARP inhibitors: feeling weak, many infections, blood in urine or stool, shortness of breath, or bruises that come easily. On any cancer medicine: if you might be pregnant.',
        {id: 'diagnosis.urgent.by-medicine'},
      ),
      facts: ['F151', 'F162', 'F174', 'F175', 'F176'],
      sources: [
        'enhertu-patient',
        'lbbc-tdxd-page',
        'piqray-patient',
        'lynparza-patient',
        'lbbc-birth-control',
        'cardiosmart-her2-heart',
      ],
      ...medicines,
    },
  ],
};
