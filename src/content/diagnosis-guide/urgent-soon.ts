import {msg} from '@lit/localize';
import type {CarePassage} from '../model.js';

export const soonCard: CarePassage = {
  id: 'soon',
  call: 'office-hours',
  form: 'care',
  rank: 'soon',
  title: msg('Tell your care team soon', {id: 'diagnosis.urgent.soon.title'}),
  text: msg(
    'Do not wait for your next visit: call when the office is open. Any other new sign that is still there after one or two weeks belongs here too.',
    {id: 'diagnosis.urgent.soon'},
  ),
  facts: ['F41'],
  sources: ['acs-follow-up', 'dana-farber-mbc-symptoms'],
  signs: [
    {
      id: 'breast-change',
      text: msg(
        '**A lump or a change** in the breast, the scar or the skin of the chest. On the side of an implant: a lump, swelling that stays, pain, or a change in shape. If redness, swelling or a rash of the breast has not cleared after one week of treatment for an infection, a breast specialist should see it soon.',
        {
          id: 'diagnosis.urgent.breast-change',
        },
      ),
      facts: ['F178', 'F179'],
      sources: [
        'mayo-recurrent-symptoms',
        'bco-local-symptoms',
        'hopkins-ibc',
        'breastcancer-org-implant-faq',
        'upmc-ibc',
      ],
    },
    {
      id: 'swelling',
      text: msg(
        '**A lump or swelling** under the arm or by the collarbone, or an arm that slowly swells.',
        {id: 'diagnosis.urgent.swelling'},
      ),
      sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional'],
    },
    {
      id: 'pain',
      text: msg('**Bone pain, or other pain,** that is new and does not go away.', {
        id: 'diagnosis.urgent.pain',
      }),
      facts: ['F41'],
      sources: ['acs-bone-metastasis-signs', 'mayo-2022'],
    },
    {
      id: 'cough',
      call: 'now',
      text: msg(
        '**A cough** that stays, or getting **short of breath** little by little, if you are not in treatment now, have had no immunotherapy, and no radiation to the breast or chest in the last months. If you have had any of these, or are short of breath at rest or when you lie down, call today.',
        {
          id: 'diagnosis.urgent.cough',
        },
      ),
      facts: ['F41', 'F134'],
      sources: [
        'mayo-2022',
        'dana-farber-mbc-symptoms',
        'fda-dsc-cdk46-2019',
        'keytruda-patient',
        'acs-radiation-chest',
      ],
    },
    {
      id: 'appetite',
      text: msg('**Weight loss or less appetite**, with no clear reason.', {
        id: 'diagnosis.urgent.appetite',
      }),
      facts: ['F41'],
      sources: ['mayo-2022', 'dana-farber-mbc-symptoms'],
    },
  ],
};
