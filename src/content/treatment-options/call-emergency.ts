/** The card of side effects that need 911. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {AnyPassage} from '../model.js';

const emergency: AnyPassage = {
  id: 'emergency',
  form: 'care',
  rank: 'emergency',
  title: msg('Call 911', {id: 'treatment.call.emergency.title'}),
  text: msg(
    'Call [911](tel:911). Do not drive yourself. Say which cancer medicine you take. If English is hard for you, say the name of your language.',
    {
      id: 'treatment.call.emergency',
    },
  ),
  sources: ['bvhs-acep-list', 'southsound911-language'],
  signs: [
    {
      id: 'emergency-breath',
      text: msg(
        '**Any treatment:** sudden trouble breathing, a mouth or throat that swells, chest pain, fainting, sudden confusion, being very hard to wake, or a seizure.',
        {id: 'treatment.call.emergency-breath'},
      ),
      facts: ['F134', 'F156', 'F177'],
      sources: [
        'fda-dsc-cdk46-2019',
        'cleveland-immuno-call',
        'lynparza-patient',
        'bvhs-acep-list',
      ],
      ...medicines,
    },
    {
      id: 'emergency-stroke',
      text: msg(
        '**Any treatment, most of all tamoxifen:** a face that droops, an arm or leg that is suddenly weak or numb, or sudden trouble speaking, seeing or walking. A sudden, very bad headache.',
        {id: 'treatment.call.emergency-stroke'},
      ),
      facts: ['F165'],
      sources: ['mayo-stroke-fast', 'soltamox-boxed'],
      ...medicines,
    },
    {
      id: 'emergency-legs',
      text: msg(
        '**Any treatment, most of all with cancer in a bone:** new weak, numb or unsteady legs, numbness between the legs, or new trouble holding or passing urine or stool.',
        {id: 'treatment.call.emergency-legs'},
      ),
      facts: ['F145', 'F146', 'F147'],
      sources: ['oncolink-spinal-cord', 'aaos-cauda-equina', 'acs-bone-mets'],
      ...medicines,
    },
    {
      id: 'emergency-blood',
      text: msg(
        '**Any treatment:** bleeding that does not stop, blood that you cough up, or vomit that has blood in it or looks like coffee grounds. Also sudden, very bad pain, or vomiting with a very bad headache or belly pain.',
        {id: 'treatment.call.emergency-blood'},
      ),
      facts: ['F138'],
      sources: ['lls-nausea-vomiting', 'bvhs-acep-list'],
      ...medicines,
    },
    {
      id: 'emergency-head',
      text: msg(
        '**Any treatment:** a blow to the head, or a fall after which you cannot get up. This matters most if you take a blood thinner, or your platelets (cells that stop bleeding) are low.',
        {id: 'treatment.call.emergency-head'},
      ),
      facts: ['F142'],
      sources: ['bvhs-acep-list'],
      ...medicines,
    },
    {
      id: 'emergency-bone',
      text: msg(
        '**Any treatment, most of all with cancer in a bone:** you suddenly cannot stand on a leg, or a bone in the hip, upper leg, neck or back may be broken.',
        {id: 'treatment.call.emergency-bone'},
      ),
      facts: ['F143'],
      sources: ['medlineplus-broken-bone', 'aaos-metastatic-bone'],
      ...medicines,
    },
    {
      id: 'emergency-crisis',
      text: msg(
        '**Thoughts of ending your life or of hurting yourself:** call or text [988](tel:988) at any hour (for Spanish, press 2 or text AYUDA). In danger right now, call 911.',
        {id: 'treatment.call.emergency-crisis'},
      ),
      facts: ['F135'],
      sources: ['lifeline-988', 'bvhs-acep-list'],
      ...medicines,
    },
  ],
};

export default emergency;
