/** The card of signs that need a call at once with some medicines. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {AnyPassage} from '../model.js';

const byMedicine: AnyPassage = {
  id: 'today-by-medicine',
  call: 'now',
  form: 'care',
  rank: 'today',
  title: msg('By medicine: call now, day or night', {
    id: 'treatment.call.today-by-medicine.title',
  }),
  text: msg('Call for these as well as for the signs above.', {
    id: 'treatment.call.today-by-medicine',
  }),
  sources: ['stlukes-report-symptoms'],
  signs: [
    {
      id: 'today-immuno',
      text: msg(
        '**Immunotherapy, also after it has ended:** blood in the stool, any diarrhea, bad belly pain, yellow skin or eyes, dark urine, or a rash with blisters.',
        {id: 'treatment.call.today-immuno'},
      ),
      facts: ['F153', 'F154'],
      sources: ['keytruda-patient'],
      ...medicines,
    },
    {
      id: 'today-immuno-more',
      text: msg(
        '**Immunotherapy, also:** a headache that stays, eye trouble, dizziness, great tiredness, weak muscles, a racing or uneven heartbeat, or being very thirsty and passing a lot of urine.',
        {id: 'treatment.call.today-immuno-more'},
      ),
      facts: ['F154', 'F155', 'F156'],
      sources: ['keytruda-patient', 'cleveland-immuno-call'],
      ...medicines,
    },
    {
      id: 'today-tdxd',
      text: msg(
        '**HER2 medicines, such as trastuzumab or T-DXd:** sudden weight gain, swelling, a racing heart or dizziness. With T-DXd, also a tight chest or wheezing.',
        {id: 'treatment.call.today-tdxd'},
      ),
      facts: ['F131', 'F151'],
      sources: ['enhertu-patient', 'lbbc-tdxd-page', 'cardiosmart-her2-heart'],
      ...medicines,
    },
    {
      id: 'today-pathway',
      text: msg(
        '**PI3K or AKT inhibitors:** being very thirsty, a dry mouth, passing a lot of urine, or feeling mixed up. Your blood sugar may be too high. For sudden confusion, call 911.',
        {id: 'treatment.call.today-pathway'},
      ),
      facts: ['F174'],
      sources: ['piqray-patient'],
      ...medicines,
    },
    {
      id: 'today-parp',
      text: msg(
        '**PARP inhibitors:** feeling weak, many infections, blood in urine or stool, shortness of breath, or bruises that come easily.',
        {id: 'treatment.call.today-parp'},
      ),
      facts: ['F175', 'F176'],
      sources: ['lynparza-patient'],
      ...medicines,
    },
  ],
};

export default byMedicine;
