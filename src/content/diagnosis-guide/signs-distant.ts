import {msg} from '@lit/localize';
import type {LinesPassage} from '../model.js';

export const distantSigns: LinesPassage[] = [
  {
    id: 'bone',
    form: 'lines',
    title: msg('Bone pain or other pain', {id: 'diagnosis.signs.bone.title'}),
    lines: [
      {
        id: 'bone-sign',
        call: 'now',
        text: msg(
          'Pain in a bone, or any other pain, that is new and stays. Bone pain may come and go at first, and be worse at night. For the back or neck, or sudden strong pain in a bone, call today. With new weak or numb legs, or if you suddenly cannot stand on a leg: [911](tel:911).',
          {id: 'diagnosis.signs.bone-sign'},
        ),
        facts: ['F41', 'F143'],
        sources: [
          'mayo-2022',
          'acs-bone-metastasis-signs',
          'aaos-metastatic-bone',
          'medlineplus-broken-bone',
        ],
      },
      {
        id: 'bone-reason',
        text: msg(
          'Arthritis, heavy work, menopause or hormone therapy. About half of the women who take an aromatase inhibitor get sore joints. Do not stop the drug without asking.',
          {id: 'diagnosis.signs.bone-reason'},
        ),
        facts: ['F42'],
        sources: [
          'acs-bone-metastasis-signs',
          'dana-farber-mbc-symptoms',
          'komen-aromatase-side-effects',
        ],
      },
    ],
  },
  {
    id: 'breath',
    form: 'lines',
    title: msg('A cough or shortness of breath', {id: 'diagnosis.signs.breath.title'}),
    lines: [
      {
        id: 'breath-sign',
        call: 'now',
        text: msg(
          'A cough that does not clear up, or shortness of breath. Call the same day, also at night, if you are short of breath at rest or when you lie down. Do so for any of this during cancer treatment, after immunotherapy, or in the months after radiation to the breast or chest. If it comes all at once: [911](tel:911).',
          {id: 'diagnosis.signs.breath-sign'},
        ),
        facts: ['F41', 'F134', 'F297'],
        sources: [
          'mayo-2022',
          'dana-farber-mbc-symptoms',
          'fda-dsc-cdk46-2019',
          'cmdt-effusions',
          'acs-radiation-chest',
        ],
      },
      {
        id: 'breath-reason',
        text: msg(
          'A cough: colds, allergies, asthma or stomach acid. Shortness of breath: asthma, low blood counts, worry, or being out of shape.',
          {id: 'diagnosis.signs.breath-reason'},
        ),
        facts: ['F42'],
        sources: ['nhlbi-cough', 'acs-shortness-of-breath'],
      },
    ],
  },
  {
    id: 'weight',
    form: 'lines',
    title: msg('Weight loss or less appetite', {id: 'diagnosis.signs.weight.title'}),
    lines: [
      {
        id: 'weight-sign',
        text: msg('You lose weight or eat less, and you do not know why.', {
          id: 'diagnosis.signs.weight-sign',
        }),
        facts: ['F41'],
        sources: ['mayo-2022', 'dana-farber-mbc-symptoms'],
      },
      {
        id: 'weight-reason',
        text: msg(
          'Thyroid trouble, diabetes or depression (a low mood that lasts). These need care too.',
          {id: 'diagnosis.signs.weight-reason'},
        ),
        facts: ['F42'],
        sources: ['mayo-symptoms-not-ignore'],
      },
    ],
  },
  {
    id: 'tired',
    form: 'lines',
    title: msg('Feeling worn out', {id: 'diagnosis.signs.tired.title'}),
    lines: [
      {
        id: 'tired-sign',
        text: msg('You are more tired than usual, or feel unwell, and you do not know why.', {
          id: 'diagnosis.signs.tired-sign',
        }),
        sources: ['dana-farber-mbc-symptoms', 'verywell-mbc-symptoms'],
      },
      {
        id: 'tired-reason',
        text: msg('Cancer treatment. For some people the tiredness lasts for months after it.', {
          id: 'diagnosis.signs.tired-reason',
        }),
        sources: ['mountsinai-fatigue'],
      },
    ],
  },
  {
    id: 'head',
    form: 'lines',
    title: msg('Headache or dizziness', {id: 'diagnosis.signs.head.title'}),
    lines: [
      {
        id: 'head-sign',
        call: 'now',
        text: msg(
          'A headache that is new or worse in the morning. Feeling dizzy. A change in mood, speech, sight or memory. Call today. If it is sudden or very bad: [911](tel:911).',
          {id: 'diagnosis.signs.head-sign'},
        ),
        sources: ['bco-brain-metastasis', 'uva-brain-metastases'],
      },
      {
        id: 'head-reason',
        text: msg(
          'Most headaches are tension headaches or migraines. But after cancer, a new one should be checked right away.',
          {id: 'diagnosis.signs.head-reason'},
        ),
        sources: ['msd-headache'],
      },
    ],
  },
  {
    id: 'belly',
    form: 'lines',
    title: msg('A swollen or sore belly', {id: 'diagnosis.signs.belly.title'}),
    lines: [
      {
        id: 'belly-sign',
        text: msg(
          'A belly that swells and stays big, or feels tight. Pain high on the right side. Nausea. This counts most with lobular breast cancer, which starts in the milk glands: it spreads to the stomach, the bowel and the ovaries more often than other kinds do.',
          {
            id: 'diagnosis.signs.belly-sign',
          },
        ),
        facts: ['F256', 'F297'],
        sources: ['dana-farber-mbc-symptoms', 'cmdt-effusions', 'lobular-mets-2017'],
      },
      {
        id: 'belly-reason',
        text: msg('A swollen belly: gas, constipation, a heavy meal or weight gain.', {
          id: 'diagnosis.signs.belly-reason',
        }),
        sources: ['adam-bloating'],
      },
    ],
  },
  {
    id: 'yellow-skin',
    form: 'lines',
    title: msg('Yellow skin or eyes', {id: 'diagnosis.signs.yellow-skin.title'}),
    lines: [
      {
        id: 'yellow-skin-sign',
        text: msg('Skin or eyes that turn yellow, often with dark urine and pale stools.', {
          id: 'diagnosis.signs.yellow-skin-sign',
        }),
        sources: ['dana-farber-mbc-symptoms', 'altru-jaundice', 'bco-liver-page'],
      },
      {
        id: 'yellow-skin-reason',
        call: 'now',
        text: msg('Gallstones or a liver illness. It needs care in any case, so call today.', {
          id: 'diagnosis.signs.yellow-skin-reason',
        }),
        sources: ['altru-jaundice'],
      },
    ],
  },
];
