/** Side effects to call about, by how soon and by kind of medicine. */
import {msg} from '@lit/localize';
import {medicines} from '../checks.js';
import type {AnyPassage} from '../model.js';

const passages: readonly AnyPassage[] = [
  {
    id: 'before',
    form: 'note',
    title: msg('Before treatment starts', {id: 'treatment.call.before.title'}),
    text: msg(
      'Ask for two phone numbers: one for the day, and one for nights and weekends. Ask when they want you to call. If their list asks you to call sooner than this one, follow theirs.',
      {id: 'treatment.call.before'},
    ),
    sources: ['stlukes-report-symptoms'],
  },
  {
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
          '**Any treatment:** sudden trouble breathing, a mouth or throat that swells, chest pain, fainting, sudden confusion, or a seizure.',
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
          '**Thoughts of ending your life or of hurting yourself:** call or text [988](tel:988), day or night. For Spanish, press 2, or text the word AYUDA. In danger right now, call 911.',
          {id: 'treatment.call.emergency-crisis'},
        ),
        facts: ['F135'],
        sources: ['lifeline-988', 'bvhs-acep-list'],
        ...medicines,
      },
    ],
  },
  {
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
          '**Diarrhea with blood, with a fever, with dizziness, or with cramps for more than a day.** If you have diarrhea or throw up, call too if your urine is dark or you pass none for 12 hours.',
          {id: 'treatment.call.today-diarrhea'},
        ),
        facts: ['F139', 'F141'],
        sources: ['mayo-diarrhea-cancer', 'brown-diarrhea', 'stlukes-report-symptoms'],
        ...medicines,
      },
      {
        id: 'today-clot',
        text: msg(
          '**A swollen, painful leg or arm.** It may be a blood clot. Call now, or go straight to an emergency room. Skin of the arm that turns red, warm or painful may be a dangerous infection: call now too.',
          {id: 'treatment.call.today-clot'},
        ),
        facts: ['F165', 'F177', 'F313'],
        sources: ['oncolink-clot', 'soltamox-boxed', 'lynparza-patient', 'stepup-lymphedema'],
        ...medicines,
      },
      {
        id: 'today-bleeding',
        text: msg(
          '**Signs of bleeding:** a nosebleed that goes on, black stools, blood in urine or stools, many new bruises, or tiny red or purple spots.',
          {id: 'treatment.call.today-bleeding'},
        ),
        sources: ['huntsman-bleeding'],
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
  },
  {
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
          '**T-DXd:** a tight chest, wheezing, sudden weight gain, swelling or dizziness. It can harm the lungs and weaken the heart.',
          {id: 'treatment.call.today-tdxd'},
        ),
        facts: ['F131', 'F151'],
        sources: ['enhertu-patient', 'lbbc-tdxd-page'],
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
  },
  {
    id: 'soon',
    call: 'office-hours',
    form: 'care',
    rank: 'soon',
    title: msg('Tell your team soon', {id: 'treatment.call.soon.title'}),
    text: msg(
      'Call when the office is open. The dose can often be changed, or the trouble treated.',
      {id: 'treatment.call.soon'},
    ),
    facts: ['F325'],
    sources: ['asco-cipn-2020', 'stlukes-report-symptoms'],
    ...medicines,
    signs: [
      {
        id: 'soon-nerves',
        text: msg('**Chemotherapy:** numb, tingling or burning hands or feet.', {
          id: 'treatment.call.soon-nerves',
        }),
        facts: ['F325'],
        sources: ['asco-cipn-2020'],
        ...medicines,
      },
      {
        id: 'soon-rash',
        text: msg('**PI3K or AKT inhibitors:** a mild rash, or diarrhea without the signs above.', {
          id: 'treatment.call.soon-rash',
        }),
        facts: ['F223'],
        sources: ['asco-hr-mbc-2024'],
        ...medicines,
      },
      {
        id: 'soon-hormone',
        text: msg('**Hormone therapy:** hot flashes or sore joints that make you want to stop.', {
          id: 'treatment.call.soon-hormone',
        }),
        sources: ['acs-hormone', 'komen-aromatase-side-effects'],
      },
      {
        id: 'soon-arm',
        text: msg(
          '**After surgery or radiation near the arm:** an arm that swells or feels heavy.',
          {id: 'treatment.call.soon-arm'},
        ),
        facts: ['F312'],
        sources: ['facs-lymphedema'],
        ...medicines,
      },
    ],
  },
];

export default passages;
