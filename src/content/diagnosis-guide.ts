import {msg} from '@lit/localize';
import type {
  CarePassage,
  KindPassage,
  LinesPassage,
  Passage,
  Section,
  WidgetContent,
} from './model.js';

/** What `<diagnosis-guide>` says. */
export type DiagnosisGuideContent = WidgetContent;

const lead: Passage[] = [
  {
    id: 'main',
    text: msg(
      'Most signs turn out not to be cancer. Tell your care team about each new one all the same. **Only a biopsy can confirm that cancer is back**: a small piece is taken out and tested.',
      {id: 'diagnosis.lead.main'},
    ),
    facts: ['F42', 'F46'],
    sources: ['komen-2015', 'mayo-2022'],
  },
  {
    id: 'next-step',
    form: 'note',
    title: msg('What you can do now', {id: 'diagnosis.lead.next-step.title'}),
    text: msg(
      'Call [911](tel:911) for sudden trouble breathing, new chest pain, a seizure or sudden confusion. If you think of ending your life, call or text [988](tel:988) at any hour (for Spanish, press 2 or text AYUDA). The cards below say when to call for other signs. If something worries you, call. You do not have to wait for your next visit.',
      {id: 'diagnosis.lead.next-step'},
    ),
    facts: ['F135'],
    sources: ['acs-follow-up', 'acs-shortness-of-breath', 'acep-emergency-signs', 'lifeline-988'],
  },
];

const care: CarePassage[] = [
  {
    id: 'emergency',
    form: 'care',
    rank: 'emergency',
    title: msg('Call [911](tel:911) now', {id: 'diagnosis.urgent.emergency.title'}),
    text: msg(
      'One of these signs is enough. You do not need to know the cause. Say that you have, or have had, breast cancer. If English is hard for you, say the name of your language. Then stay on the line: an interpreter may join the call.',
      {id: 'diagnosis.urgent.emergency'},
    ),
    sources: ['acep-emergency-signs', 'nih-stroke-signs', 'southsound911-language'],
    signs: [
      {
        id: 'breathing',
        text: msg(
          '**Trouble breathing** that starts all at once and does not ease. Lips, nails or skin that turn pale or blue. A mouth or throat that swells up.',
          {id: 'diagnosis.urgent.breathing'},
        ),
        sources: ['acs-shortness-of-breath', 'oncolink-clot', 'acs-chemo-when-to-call'],
      },
      {
        id: 'chest-pain',
        text: msg(
          '**New chest pain.** For mild pain that you have had for a while, call your care team today.',
          {id: 'diagnosis.urgent.chest-pain'},
        ),
        sources: ['acep-emergency-signs', 'oncolink-clot', 'breastcancer-org-regional'],
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
        sources: ['acep-emergency-signs', 'oncolink-clot', 'lls-nausea-vomiting', 'bvhs-acep-list'],
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
        sources: ['nih-stroke-signs', 'bco-brain-metastasis'],
      },
      {
        id: 'confusion',
        text: msg('**Sudden confusion**, fainting, or being very hard to wake.', {
          id: 'diagnosis.urgent.confusion',
        }),
        sources: ['acep-emergency-signs', 'nih-stroke-signs', 'canada-hypercalcemia'],
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
          '**New weak or numb legs, or new loss of control of your bladder or bowel.** New trouble walking, or legs that feel unsteady. Numbness between the legs, on the buttocks or on the inner thighs. You may not be able to pass urine. With back pain it is even more urgent. Something may be pressing on the nerves in your spine. Quick treatment lowers the chance that weakness stays.',
          {id: 'diagnosis.urgent.legs'},
        ),
        facts: ['F145', 'F146', 'F147'],
        sources: [
          'cruk-spinal-cord',
          'acs-bone-metastasis-signs',
          'oncolink-spinal-cord',
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
        sources: ['bvhs-acep-list', 'acep-emergency-signs'],
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
  },
  {
    id: 'treatment',
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
          '**A fever** of 100.4°F (38°C) or more, or the limit your team gave you, during chemotherapy (drugs that kill cancer cells) or another medicine that lowers your blood counts. Call at once. Shaking chills or signs of infection count too, even with no fever.',
          {id: 'diagnosis.urgent.fever'},
        ),
        sources: ['cdc-infections-chemo', 'oncolink-neutropenic-fever', 'acs-chemo-when-to-call'],
      },
      {
        id: 'cough-treatment',
        text: msg(
          '**A new or worse cough, wheezing, a tight chest, or shortness of breath**, also at rest or with little effort. Some cancer medicines can, in rare cases, inflame the lungs. This can threaten your life. Examples are CDK4/6 inhibitors, trastuzumab deruxtecan and immunotherapy (also after it has ended). Sudden trouble breathing: [911](tel:911).',
          {id: 'diagnosis.urgent.cough-treatment'},
        ),
        facts: ['F128', 'F129', 'F131', 'F132', 'F134'],
        sources: [
          'fda-dsc-cdk46-2019',
          'ascopost-cdk46-lung-2019',
          'enhertu-patient',
          'lbbc-tdxd-page',
          'keytruda-patient',
        ],
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
          '**Diarrhea** with blood, with a fever of 100.4°F (38°C) or more, with dizziness, or with belly cramps that last longer than one day. Call too if, with diarrhea or throwing up, your urine is dark or you pass none for 12 hours. Your body may be drying out.',
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
      },
    ],
  },
  {
    id: 'today',
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
      'cruk-spinal-cord',
      'aba-emtala-2019',
    ],
    signs: [
      {
        id: 'back-pain',
        text: msg(
          '**New or worse pain in the back or neck.** Pain like a tight band around the body. Sudden, strong pain in a bone: a bone made weak by cancer can break during everyday moves or after a very small knock.',
          {id: 'diagnosis.urgent.back-pain'},
        ),
        facts: ['F143'],
        sources: [
          'cruk-spinal-cord',
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
        sources: [
          'msd-headache',
          'bco-brain-metastasis',
          'uva-brain-metastases',
          'asco-her2-brain-pocket',
        ],
      },
      {
        id: 'calcium',
        text: msg(
          '**Being very thirsty and passing a lot of urine**, with nausea, constipation, weakness, or being very sleepy or mixed up. There may be too much calcium in your blood.',
          {id: 'diagnosis.urgent.calcium'},
        ),
        facts: ['F155', 'F181'],
        sources: ['oncolink-hypercalcemia', 'canada-hypercalcemia', 'acs-bone-problems-older'],
      },
      {
        id: 'yellow',
        text: msg('**Yellow skin or eyes.**', {
          id: 'diagnosis.urgent.yellow',
        }),
        sources: ['nidirect-jaundice'],
      },
      {
        id: 'swollen-face',
        text: msg(
          '**A swollen face, neck, arm or upper chest, wide veins in the neck, or a headache with shortness of breath.** A large vein in the chest may be blocked. Get help at once. If you cannot breathe well, call [911](tel:911).',
          {id: 'diagnosis.urgent.swollen-face'},
        ),
        facts: ['F321'],
        sources: ['oncolink-svc', 'canada-svcs'],
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
  },
  {
    id: 'soon',
    form: 'care',
    rank: 'soon',
    title: msg('Tell your care team soon', {id: 'diagnosis.urgent.soon.title'}),
    text: msg(
      'Do not wait for your next visit: call when the office is open. Any other new sign that is still there after one or two weeks belongs here too.',
      {id: 'diagnosis.urgent.soon'},
    ),
    facts: ['F41'],
    sources: ['acs-follow-up', 'macmillan-secondary-symptoms', 'komen-2015'],
    signs: [
      {
        id: 'breast-change',
        text: msg(
          '**A lump or a change** in the breast, the scar or the skin of the chest. On the side of an implant: a lump, swelling that stays, pain, or a change in shape. If redness, swelling or a rash of the breast has not cleared after one week of treatment, a breast specialist should see it soon.',
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
        sources: ['komen-2015', 'mayo-2022', 'acs-bone-metastasis-signs'],
      },
      {
        id: 'cough',
        text: msg(
          '**A cough** that stays, or getting **short of breath** little by little, if you are not in treatment now and have had no immunotherapy. During treatment, or after immunotherapy, call today.',
          {
            id: 'diagnosis.urgent.cough',
          },
        ),
        facts: ['F41', 'F134'],
        sources: [
          'komen-2015',
          'mayo-2022',
          'macmillan-secondary-symptoms',
          'fda-dsc-cdk46-2019',
          'keytruda-patient',
        ],
      },
      {
        id: 'appetite',
        text: msg('**Weight loss or less appetite**, with no clear reason.', {
          id: 'diagnosis.urgent.appetite',
        }),
        facts: ['F41'],
        sources: ['komen-2015', 'mayo-2022', 'macmillan-secondary-symptoms'],
      },
    ],
  },
];

const localSigns: LinesPassage[] = [
  {
    id: 'lump',
    form: 'lines',
    title: msg('A lump or a firm spot', {id: 'diagnosis.signs.lump.title'}),
    lines: [
      {
        id: 'lump-sign',
        text: msg(
          'After a lumpectomy (surgery that keeps the breast): a new lump, or a spot that feels harder or thicker than the rest.',
          {id: 'diagnosis.signs.lump-sign'},
        ),
        sources: ['mayo-recurrent-symptoms', 'bco-local-symptoms'],
      },
      {
        id: 'lump-reason',
        text: msg(
          'Scar tissue, or fat that was hurt by surgery or radiation. Both can make a firm lump. A doctor still needs to check it.',
          {id: 'diagnosis.signs.lump-reason'},
        ),
        sources: ['bco-local-symptoms'],
      },
    ],
  },
  {
    id: 'scar',
    form: 'lines',
    title: msg('Bumps near the scar', {id: 'diagnosis.signs.scar.title'}),
    lines: [
      {
        id: 'scar-sign',
        text: msg(
          'After a mastectomy (surgery that takes off the whole breast): small bumps on or under the chest skin, or a thicker spot along the scar. They often do not hurt. If your breast was rebuilt, look out for changes too: most often it is the person who notices one.',
          {id: 'diagnosis.signs.scar-sign'},
        ),
        facts: ['F294'],
        sources: [
          'mayo-recurrent-symptoms',
          'bco-local-symptoms',
          'prs-recurrence-reconstruction-2019',
        ],
      },
      {
        id: 'scar-reason',
        text: msg('Here too: scar tissue or hurt fat, most of all where a breast was rebuilt.', {
          id: 'diagnosis.signs.scar-reason',
        }),
        sources: ['bco-local-symptoms'],
      },
    ],
  },
  {
    id: 'skin',
    form: 'lines',
    title: msg('Changes in the skin', {id: 'diagnosis.signs.skin.title'}),
    lines: [
      {
        id: 'skin-sign',
        text: msg('Skin that dimples or is drawn in. Skin that turns red or swells.', {
          id: 'diagnosis.signs.skin-sign',
        }),
        sources: ['mayo-recurrent-symptoms', 'bco-local-symptoms'],
      },
      {
        id: 'skin-reason',
        text: msg(
          'Healing. After surgery and radiation, a breast can stay red or swollen for a few months. It can also be an infection, so show it to your team. If it has not cleared after one week of treatment, a breast specialist should see it soon. Inflammatory breast cancer, a kind that reddens the skin, can look like an infection.',
          {id: 'diagnosis.signs.skin-reason'},
        ),
        facts: ['F178'],
        sources: ['bco-local-symptoms', 'hopkins-ibc'],
      },
    ],
  },
  {
    id: 'implant',
    form: 'lines',
    title: msg('Changes on the side of an implant', {id: 'diagnosis.signs.implant.title'}),
    lines: [
      {
        id: 'implant-sign',
        text: msg('A lump, swelling that stays, pain, or a change in shape.', {
          id: 'diagnosis.signs.implant-sign',
        }),
        facts: ['F179'],
        sources: ['breastcancer-org-implant-faq'],
      },
      {
        id: 'implant-reason',
        text: msg(
          'Have it checked to find the reason. In rare cases it is a cancer of the immune system, called BIA-ALCL. This is a lymphoma and not breast cancer. It grows mostly around implants with a textured (rough) surface, often 7 to 10 years later.',
          {id: 'diagnosis.signs.implant-reason'},
        ),
        facts: ['F180'],
        sources: ['fda-bia-alcl', 'breastcancer-org-implant-faq'],
      },
    ],
  },
  {
    id: 'nipple',
    form: 'lines',
    title: msg('Changes in the nipple', {id: 'diagnosis.signs.nipple.title'}),
    lines: [
      {
        id: 'nipple-sign',
        text: msg('A nipple that gets flat or looks different, or fluid that comes out of it.', {
          id: 'diagnosis.signs.nipple-sign',
        }),
        sources: ['mayo-recurrent-symptoms', 'bco-local-symptoms'],
      },
      {
        id: 'nipple-reason',
        text: msg(
          'Fluid often comes from a small growth in the breast that is not cancer, from an infection or from some medicines. Ask for a check. In men it is always needed.',
          {id: 'diagnosis.signs.nipple-reason'},
        ),
        sources: ['msd-nipple-discharge'],
      },
    ],
  },
];

const regionalSigns: LinesPassage[] = [
  {
    id: 'node',
    form: 'lines',
    title: msg('A lump under the arm or by the collarbone', {id: 'diagnosis.signs.node.title'}),
    lines: [
      {
        id: 'node-sign',
        text: msg(
          'A lump or swelling under the arm, above the collarbone or beside the breastbone.',
          {id: 'diagnosis.signs.node-sign'},
        ),
        sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional'],
      },
      {
        id: 'node-reason',
        text: msg(
          'An infection. Most swollen lymph nodes shrink when it clears up. By the collarbone or low in the neck, cancer is more often the reason, so do not wait with that one.',
          {id: 'diagnosis.signs.node-reason'},
        ),
        sources: ['cleveland-lymph-nodes'],
      },
    ],
  },
  {
    id: 'arm',
    form: 'lines',
    title: msg('A swollen arm', {id: 'diagnosis.signs.arm.title'}),
    lines: [
      {
        id: 'arm-sign',
        text: msg(
          'An arm that swells or feels heavy on the treated side. Report it early. If it also hurts, feels warm or turns red, call today.',
          {id: 'diagnosis.signs.arm-sign'},
        ),
        facts: ['F312', 'F313'],
        sources: [
          'breastcancer-org-regional',
          'oncolink-clot',
          'facs-lymphedema',
          'stepup-lymphedema',
        ],
      },
      {
        id: 'arm-reason',
        text: msg(
          '**Lymphedema**: fluid that builds up after lymph nodes were taken out or had radiation. It can start years later. Early care can often keep it under control. Ask for a lymphedema therapist. Exercise that your team agrees to is good for the arm.',
          {id: 'diagnosis.signs.arm-reason'},
        ),
        facts: ['F312'],
        sources: ['acs-lymphedema-2014', 'ucsf-lymphedema', 'facs-lymphedema'],
      },
    ],
  },
  {
    id: 'arm-pain',
    form: 'lines',
    title: msg('Pain or numbness in the arm', {id: 'diagnosis.signs.arm-pain.title'}),
    lines: [
      {
        id: 'arm-pain-sign',
        text: msg(
          'Pain in the arm or shoulder that does not let up, or an arm or hand that gets more and more numb.',
          {id: 'diagnosis.signs.arm-pain-sign'},
        ),
        sources: ['breastcancer-org-regional'],
      },
      {
        id: 'arm-pain-reason',
        text: msg(
          'Aromatase inhibitors, a kind of hormone therapy pill, can make hands and wrists hurt, if you take one.',
          {id: 'diagnosis.signs.arm-pain-reason'},
        ),
        sources: ['komen-aromatase-side-effects'],
      },
    ],
  },
];

const distantSigns: LinesPassage[] = [
  {
    id: 'bone',
    form: 'lines',
    title: msg('Bone pain or other pain', {id: 'diagnosis.signs.bone.title'}),
    lines: [
      {
        id: 'bone-sign',
        text: msg(
          'Pain in a bone, or any other pain, that is new and stays. Bone pain may come and go at first, and be worse at night. A bone made weak by cancer can break after a very small knock.',
          {id: 'diagnosis.signs.bone-sign'},
        ),
        facts: ['F41', 'F143'],
        sources: ['komen-2015', 'mayo-2022', 'acs-bone-metastasis-signs', 'aaos-metastatic-bone'],
      },
      {
        id: 'bone-reason',
        text: msg(
          'Arthritis, hard work, menopause or hormone therapy. About half of the women who take an aromatase inhibitor get sore joints. Do not stop the drug without asking.',
          {id: 'diagnosis.signs.bone-reason'},
        ),
        facts: ['F42'],
        sources: [
          'acs-bone-metastasis-signs',
          'macmillan-secondary-signs-old',
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
        text: msg(
          'A cough that does not clear up, or shortness of breath. It counts too if it gets worse when you lie down. During cancer treatment, call the same day, also at night. If it comes all at once: [911](tel:911).',
          {id: 'diagnosis.signs.breath-sign'},
        ),
        facts: ['F41', 'F134', 'F297'],
        sources: [
          'komen-2015',
          'mayo-2022',
          'macmillan-secondary-symptoms',
          'fda-dsc-cdk46-2019',
          'cmdt-effusions',
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
        sources: ['komen-2015', 'mayo-2022', 'macmillan-secondary-symptoms'],
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
        sources: ['macmillan-secondary-symptoms', 'macmillan-secondary-signs-old'],
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
        text: msg(
          'A headache that is new or worse in the morning. Feeling dizzy. A change in mood, speech, sight or memory.',
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
          'A belly that swells and stays big, or feels tight. Pain high on the right side. Nausea. Lobular breast cancer, which starts in the milk glands, spreads to the bones often. It spreads to the stomach, the bowel and the ovaries more often than other kinds do.',
          {
            id: 'diagnosis.signs.belly-sign',
          },
        ),
        facts: ['F256', 'F297'],
        sources: [
          'macmillan-secondary-signs-old',
          'dana-farber-mbc-symptoms',
          'cmdt-effusions',
          'lobular-mets-2017',
        ],
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
        sources: ['dana-farber-mbc-symptoms', 'nidirect-jaundice'],
      },
      {
        id: 'yellow-skin-reason',
        text: msg('Gallstones or a liver illness. It needs care in any case, so call today.', {
          id: 'diagnosis.signs.yellow-skin-reason',
        }),
        sources: ['altru-jaundice', 'nidirect-jaundice'],
      },
    ],
  },
];

const found: KindPassage[] = [
  {
    id: 'local',
    form: 'kind',
    kind: 'local',
    title: msg('Local: in the breast, scar or chest', {id: 'diagnosis.how-found.local.title'}),
    text: msg(
      'Most often on a mammogram (an X-ray of the breast), or in an exam: you or your doctor see or feel a change. After a breast was rebuilt, it is most often found because the person notices a change.',
      {id: 'diagnosis.how-found.local'},
    ),
    facts: ['F39', 'F294'],
    sources: ['komen-2015', 'mayo-2022', 'prs-recurrence-reconstruction-2019'],
  },
  {
    id: 'regional',
    form: 'kind',
    kind: 'regional',
    title: msg('Regional: in nearby lymph nodes', {id: 'diagnosis.how-found.regional.title'}),
    text: msg(
      'You or your doctor may feel a lump or swelling under the arm or by the collarbone.',
      {id: 'diagnosis.how-found.regional'},
    ),
    sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional'],
  },
  {
    id: 'distant',
    form: 'kind',
    kind: 'distant',
    title: msg('Distant: in another part of the body', {id: 'diagnosis.how-found.distant.title'}),
    text: msg(
      'Most often because a person tells the care team about a symptom. That is why it helps to speak up.',
      {id: 'diagnosis.how-found.distant'},
    ),
    facts: ['F40'],
    sources: ['komen-2015'],
  },
];

const tests: LinesPassage[] = [
  {
    id: 'mammogram',
    form: 'lines',
    title: msg('Mammogram', {id: 'diagnosis.tests.mammogram.title'}),
    lines: [
      {
        id: 'mammogram-is',
        text: msg('An X-ray of the breast.', {id: 'diagnosis.tests.mammogram-is'}),
        sources: ['acs-mammogram-after-surgery'],
      },
      {
        id: 'mammogram-shows',
        text: msg(
          'Changes in the breast. New pictures are put beside older ones. Healing can make the first ones after treatment harder to read.',
          {id: 'diagnosis.tests.mammogram-shows'},
        ),
        sources: ['acs-mammogram-after-surgery'],
      },
      {
        id: 'mammogram-like',
        text: msg(
          'Each breast is pressed between two plates for a short time. For many people it is uncomfortable. Use no deodorant, powder or lotion that day.',
          {id: 'diagnosis.tests.mammogram-like'},
        ),
        sources: ['baycare-mammogram-prep'],
      },
    ],
  },
  {
    id: 'ultrasound',
    form: 'lines',
    title: msg('Ultrasound', {id: 'diagnosis.tests.ultrasound.title'}),
    lines: [
      {
        id: 'ultrasound-is',
        text: msg('Pictures made with sound waves. No X-rays are used.', {
          id: 'diagnosis.tests.ultrasound-is',
        }),
        sources: ['acs-imaging-spread', 'peacehealth-ultrasound'],
      },
      {
        id: 'ultrasound-shows',
        text: msg(
          'If a lump is solid or full of fluid. Solid does not mean cancer. It does not replace a mammogram.',
          {id: 'diagnosis.tests.ultrasound-shows'},
        ),
        sources: ['acs-imaging-spread', 'peacehealth-ultrasound'],
      },
      {
        id: 'ultrasound-like',
        text: msg(
          'You get gel on your skin, and a small probe is moved over it. It can also guide a biopsy needle.',
          {id: 'diagnosis.tests.ultrasound-like'},
        ),
        sources: ['peacehealth-ultrasound', 'acs-imaging-spread'],
      },
    ],
  },
  {
    id: 'mri',
    form: 'lines',
    title: msg('MRI', {id: 'diagnosis.tests.mri.title'}),
    lines: [
      {
        id: 'mri-is',
        text: msg('Clear pictures made with a strong magnet. There are no X-rays.', {
          id: 'diagnosis.tests.mri-is',
        }),
        facts: ['F45'],
        sources: ['komen-2015', 'mayo-2022', 'acs-imaging-spread'],
      },
      {
        id: 'mri-shows',
        text: msg('The breast, the brain, the spine and more. A spot may still need a biopsy.', {
          id: 'diagnosis.tests.mri-shows',
        }),
        sources: ['acs-imaging-spread', 'bco-brain-metastasis'],
      },
      {
        id: 'mri-like',
        text: msg(
          'You lie still in a long, loud tube. It takes 30 to 45 minutes for the breast, and up to 2 hours for other parts. Tell the staff about metal or a device in your body, such as a pacemaker, a port or a breast expander. With some of them, another test is safer.',
          {id: 'diagnosis.tests.mri-like'},
        ),
        sources: ['msk-breast-mri', 'oncolink-mri'],
      },
    ],
  },
  {
    id: 'ct',
    form: 'lines',
    title: msg('CT scan', {id: 'diagnosis.tests.ct.title'}),
    lines: [
      {
        id: 'ct-is',
        text: msg('Many X-rays from all sides, joined into pictures like slices.', {
          id: 'diagnosis.tests.ct-is',
        }),
        facts: ['F45'],
        sources: ['komen-2015', 'mayo-2022', 'acs-ct'],
      },
      {
        id: 'ct-shows',
        text: msg('Mostly the chest and belly, such as the lungs and the liver.', {
          id: 'diagnosis.tests.ct-shows',
        }),
        sources: ['acs-imaging-spread'],
      },
      {
        id: 'ct-like',
        text: msg(
          'You lie on a table for 10 to 30 minutes. It does not hurt. You may get contrast (a dye) to drink or in a vein. Ask if you may eat before. Tell the staff if contrast ever made you sick, or if you take metformin. Do not stop it on your own.',
          {id: 'diagnosis.tests.ct-like'},
        ),
        sources: ['acs-ct', 'oncolink-ct'],
      },
    ],
  },
  {
    id: 'pet',
    form: 'lines',
    title: msg('PET scan', {id: 'diagnosis.tests.pet.title'}),
    lines: [
      {
        id: 'pet-is',
        text: msg(
          'A scan after a shot of sugar that gives off a little radiation. It is often done with a CT.',
          {id: 'diagnosis.tests.pet-is'},
        ),
        facts: ['F45'],
        sources: ['komen-2015', 'mayo-2022', 'cancernet-pet'],
      },
      {
        id: 'pet-shows',
        text: msg(
          'Cells that use a lot of sugar, as cancer cells often do. It can miss very small spots, and a bright spot is not always cancer.',
          {id: 'diagnosis.tests.pet-shows'},
        ),
        sources: ['acs-imaging-spread-older', 'cancernet-pet'],
      },
      {
        id: 'pet-like',
        text: msg(
          'Often, only water for 4 to 6 hours before. After the shot you rest for about an hour, and then comes the scan. If you have diabetes, call ahead for your own plan.',
          {id: 'diagnosis.tests.pet-like'},
        ),
        sources: ['covenant-pet', 'stonybrook-pet-diabetes'],
      },
    ],
  },
  {
    id: 'bone-scan',
    form: 'lines',
    title: msg('Bone scan', {id: 'diagnosis.tests.bone-scan.title'}),
    lines: [
      {
        id: 'bone-scan-is',
        text: msg('A scan of all the bones, after a shot that gives off a little radiation.', {
          id: 'diagnosis.tests.bone-scan-is',
        }),
        facts: ['F45'],
        sources: ['komen-2015', 'mayo-2022', 'acs-spread-men'],
      },
      {
        id: 'bone-scan-shows',
        text: msg(
          'Places where bone is changing. Arthritis can look the same, so you may need one more test.',
          {id: 'diagnosis.tests.bone-scan-shows'},
        ),
        sources: ['acs-imaging-spread-older', 'acs-spread-men'],
      },
      {
        id: 'bone-scan-like',
        text: msg(
          'After the shot you wait 2 to 4 hours. You can go out, and you should drink a lot. Then you lie under a camera for 30 to 60 minutes. It is usually not done if you are pregnant or breastfeeding.',
          {id: 'diagnosis.tests.bone-scan-like'},
        ),
        sources: ['acs-spread-men', 'adam-bone-scan', 'mayo-bone-scan-prep'],
      },
    ],
  },
  {
    id: 'x-ray',
    form: 'lines',
    title: msg('X-ray', {id: 'diagnosis.tests.x-ray.title'}),
    lines: [
      {
        id: 'x-ray-is',
        text: msg('One quick picture.', {id: 'diagnosis.tests.x-ray-is'}),
        facts: ['F45'],
        sources: ['komen-2015', 'mayo-2022', 'acs-imaging-spread'],
      },
      {
        id: 'x-ray-shows',
        text: msg('The lungs, or a bone that hurts. It shows less than a CT.', {
          id: 'diagnosis.tests.x-ray-shows',
        }),
        sources: ['acs-imaging-spread', 'acs-spread-men'],
      },
      {
        id: 'x-ray-like',
        text: msg('You hold still for a moment. It does not hurt.', {
          id: 'diagnosis.tests.x-ray-like',
        }),
        sources: ['novant-xray'],
      },
    ],
  },
  {
    id: 'blood',
    form: 'lines',
    title: msg('Blood tests and tumor markers', {id: 'diagnosis.tests.blood.title'}),
    lines: [
      {
        id: 'blood-is',
        text: msg(
          'Lab tests of your blood. **Tumor markers** are things in the blood that can be high in some people with cancer, such as CA 15-3, CA 27.29 and CEA.',
          {id: 'diagnosis.tests.blood-is'},
        ),
        facts: ['F45'],
        sources: ['komen-2015', 'mayo-2022', 'cancernet-tumor-markers', 'lbbc-blood-tests'],
      },
      {
        id: 'blood-shows',
        text: msg(
          'How your blood, liver, kidneys and bones are doing. Markers can help follow metastatic cancer during treatment. They can be high without cancer and normal with it. So a marker alone does not tell if cancer is back.',
          {id: 'diagnosis.tests.blood-shows'},
        ),
        sources: ['lbbc-blood-tests', 'cancernet-tumor-markers', 'cancernet-no-routine-tests'],
      },
      {
        id: 'blood-like',
        text: msg('A needle in a vein, most often inside the elbow, or in your port.', {
          id: 'diagnosis.tests.blood-like',
        }),
        sources: ['lbbc-blood-chemistry'],
      },
    ],
  },
  {
    id: 'biopsy',
    form: 'lines',
    title: msg('Biopsy', {id: 'diagnosis.tests.biopsy.title'}),
    lines: [
      {
        id: 'biopsy-is',
        text: msg('A small piece is taken out, and a doctor looks at it under a microscope.', {
          id: 'diagnosis.tests.biopsy-is',
        }),
        sources: ['mayo-2022', 'bco-biopsy-recurrence'],
      },
      {
        id: 'biopsy-shows',
        text: msg(
          'If it is cancer, and of which type. **Only a biopsy can confirm that cancer is back.** It can also show that a spot is not cancer.',
          {id: 'diagnosis.tests.biopsy-shows'},
        ),
        facts: ['F46'],
        sources: ['mayo-2022', 'bco-biopsy-recurrence'],
      },
      {
        id: 'biopsy-like',
        text: msg(
          'The skin is made numb. Then a needle takes a few thin pieces, often guided by a scan. If you take a blood thinner, ask about it before. Ask too if your spot can be reached safely.',
          {id: 'diagnosis.tests.biopsy-like'},
        ),
        sources: ['acs-core-biopsy', 'kaiser-core-biopsy', 'bco-biopsy-recurrence'],
      },
    ],
  },
];

const markers: LinesPassage[] = [
  {
    id: 'her2-low',
    form: 'lines',
    title: msg('HER2-low and HER2-ultralow', {id: 'diagnosis.tested-again.her2-low.title'}),
    lines: [
      {
        id: 'her2-low-who',
        text: msg(
          'Many cancers that are called HER2-negative still have a little HER2. HER2-low means a lab score of 1+, or of 2+ with a negative test of the HER2 gene. HER2-ultralow means only a trace: faint staining in a tumor that older reports call HER2 0. Ask for the exact score.',
          {id: 'diagnosis.tested-again.her2-low-who'},
        ),
        facts: ['F225'],
        sources: ['bco-her2-status', 'her2low-review', 'fda-tdxd-ultralow-2025'],
      },
      {
        id: 'her2-low-means',
        text: msg(
          'If the cancer is metastatic, a drug such as trastuzumab deruxtecan may be a choice. If it also has hormone receptors, the drug can be used after hormone therapy for metastatic cancer has stopped working. Chemotherapy does not have to come first then. If it has none, some other treatment comes first.',
          {id: 'diagnosis.tested-again.her2-low-means'},
        ),
        facts: ['F225', 'F226'],
        sources: ['her2low-review', 'fda-tdxd-ultralow-2025'],
      },
    ],
  },
  {
    id: 'brca',
    form: 'lines',
    title: msg('BRCA1 and BRCA2 (inherited)', {id: 'diagnosis.tested-again.brca.title'}),
    lines: [
      {
        id: 'brca-who',
        text: msg(
          'About 5 of 100 people with breast cancer were born with a change in one of these genes. If your cancer has come back, nearby or far away, and you could get a PARP inhibitor, U.S. experts advise the test, whatever your family history. They also advise it if you were 65 or younger at diagnosis. At any age, they advise it for triple-negative cancer, for all men, for people with Ashkenazi Jewish ancestors, for a personal or family history that points to a gene change, and for a second breast cancer, in the same or the other breast.',
          {id: 'diagnosis.tested-again.brca-who'},
        ),
        facts: ['F214', 'F215', 'F216', 'F217', 'F250'],
        sources: [
          'brca-review-2024',
          'asco-germline-2024',
          'asco-germline-2024-recs',
          'asco-men-2020',
        ],
      },
      {
        id: 'brca-means',
        text: msg(
          'Then a PARP inhibitor, such as olaparib or talazoparib, may be a choice. It depends on your past treatment too. With an inherited change in another gene, PALB2, these drugs worked for many people in small studies of metastatic cancer. Ask about it.',
          {id: 'diagnosis.tested-again.brca-means'},
        ),
        facts: ['F218'],
        sources: [
          'brca-review-2024',
          'leeds-brca-parp',
          'asco-biomarkers-pocket',
          'asco-germline-2024-recs',
        ],
      },
    ],
  },
  {
    id: 'pik3ca',
    form: 'lines',
    title: msg('PIK3CA, AKT1 and PTEN', {id: 'diagnosis.tested-again.pik3ca.title'}),
    lines: [
      {
        id: 'pik3ca-who',
        text: msg(
          'People whose metastatic cancer has hormone receptors and is HER2-negative. U.S. experts advise these tests to choose the next medicine. Ask for the PIK3CA test as soon as the cancer is back, and not only later. A blood test can find a change. If the blood shows none, the tumor itself should be tested.',
          {
            id: 'diagnosis.tested-again.pik3ca-who',
          },
        ),
        facts: ['F221', 'F252', 'F275', 'F276'],
        sources: [
          'asco-biomarkers-2024',
          'asco-hr-mbc-2024',
          'asco-biomarkers-2022-abstract',
          'asco-hr-mbc-2021',
          'fda-snapshot-itovebi',
        ],
      },
      {
        id: 'pik3ca-means',
        text: msg(
          'A drug may be added to hormone therapy. If a PIK3CA change is found, and the cancer came back during hormone therapy given after surgery or within 12 months after it ended, inavolisib with palbociclib and fulvestrant can be a first treatment. Later, capivasertib can be a choice for a change in PIK3CA, AKT1 or PTEN, and alpelisib for PIK3CA. Everolimus needs no gene test. They can cause high blood sugar, diarrhea or a rash.',
          {id: 'diagnosis.tested-again.pik3ca-means'},
        ),
        facts: ['F222', 'F275', 'F276'],
        sources: [
          'asco-biomarkers-2024',
          'asco-hr-mbc-2024',
          'fda-snapshot-itovebi',
          'openfda-itovebi-label',
        ],
      },
    ],
  },
  {
    id: 'esr1',
    form: 'lines',
    title: msg('ESR1', {id: 'diagnosis.tested-again.esr1.title'}),
    lines: [
      {
        id: 'esr1-who',
        text: msg(
          'People with the same type of cancer, if it grows again on hormone therapy. This change mostly shows up then, so it is looked for again.',
          {id: 'diagnosis.tested-again.esr1-who'},
        ),
        facts: ['F221'],
        sources: ['asco-biomarkers-2024', 'modpathol-esr1', 'asco-hr-mbc-2024'],
      },
      {
        id: 'esr1-means',
        text: msg(
          'Some hormone drugs may no longer work well. A different pill, such as elacestrant or imlunestrant, may be a choice.',
          {id: 'diagnosis.tested-again.esr1-means'},
        ),
        facts: ['F234', 'F277'],
        sources: [
          'asco-biomarkers-2024',
          'modpathol-esr1',
          'asco-hr-mbc-2024',
          'ascopost-imlunestrant-2025',
        ],
      },
    ],
  },
  {
    id: 'pd-l1',
    form: 'lines',
    title: msg('PD-L1', {id: 'diagnosis.tested-again.pd-l1.title'}),
    lines: [
      {
        id: 'pd-l1-who',
        text: msg(
          'People whose cancer is triple-negative (no estrogen, progesterone or HER2 receptors) and is metastatic, or came back where surgery cannot take it out. If it is metastatic, the test belongs at the start, because it helps to decide between two first plans.',
          {id: 'diagnosis.tested-again.pd-l1-who'},
        ),
        facts: ['F188'],
        sources: [
          'acs-gene-protein-tests',
          'asco-biomarkers-pocket',
          'ascopost-trodelvy-tnbc-2026',
          'targetedonc-nccn-2026',
        ],
      },
      {
        id: 'pd-l1-means',
        text: msg(
          'If enough PD-L1 is found (a score, CPS, of 10 or more), immunotherapy (drugs that help your own defenses) is more likely to help. It may be given with chemotherapy or, in its place, with sacituzumab govitecan, a drug that carries chemotherapy to the cancer cells.',
          {id: 'diagnosis.tested-again.pd-l1-means'},
        ),
        facts: ['F184', 'F188'],
        sources: [
          'acs-gene-protein-tests',
          'asco-biomarkers-pocket',
          'ascopost-trodelvy-tnbc-2026',
        ],
      },
    ],
  },
];

const sections: Section[] = [
  {
    id: 'urgent',
    open: true,
    heading: msg('When should I get help?', {id: 'diagnosis.urgent.heading'}),
    summary: msg('When to call 911, when to call today, and what can wait for office hours.', {
      id: 'diagnosis.urgent.summary',
    }),
    passages: care,
  },
  {
    id: 'signs',
    heading: msg('Which signs should I report?', {id: 'diagnosis.signs.heading'}),
    summary: msg('Each one with common reasons that are not cancer.', {
      id: 'diagnosis.signs.summary',
    }),
    labels: [
      msg('The sign', {id: 'diagnosis.signs.label-sign'}),
      msg('Other common reasons', {id: 'diagnosis.signs.label-reason'}),
    ],
    passages: [
      {
        id: 'report-any',
        text: msg(
          'These signs are common. **Most often they are not cancer, but report any of them.** Only your care team can find the cause.',
          {id: 'diagnosis.signs.report-any'},
        ),
        facts: ['F42'],
        sources: ['komen-2015'],
      },
      {
        id: 'some-have-none',
        text: msg(
          'What you notice depends on where the cancer is. Some people notice nothing, so go to your planned visits too.',
          {id: 'diagnosis.signs.some-have-none'},
        ),
        sources: ['macmillan-secondary-symptoms'],
      },
      {
        id: 'near',
        form: 'note',
        text: msg(
          '**In the breast, the scar or the chest.** Here a sign could mean a local recurrence (the cancer is back in the same place).',
          {id: 'diagnosis.signs.near'},
        ),
        sources: ['mayo-recurrent-symptoms', 'bco-local-symptoms'],
      },
      ...localSigns,
      {
        id: 'nodes',
        form: 'note',
        text: msg(
          '**Under the arm and by the collarbone.** Here a sign could mean a regional recurrence (in lymph nodes near the breast). Lymph nodes are small parts of the body that help fight germs. Report trouble swallowing too.',
          {id: 'diagnosis.signs.nodes'},
        ),
        sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional'],
      },
      ...regionalSigns,
      {
        id: 'body',
        form: 'note',
        text: msg(
          '**In the rest of the body.** Here a sign could mean a distant recurrence, also called metastatic cancer.',
          {id: 'diagnosis.signs.body'},
        ),
        sources: ['mayo-recurrent-symptoms', 'macmillan-secondary-symptoms'],
      },
      ...distantSigns,
    ],
  },
  {
    id: 'how-found',
    heading: msg('How is a recurrence found?', {id: 'diagnosis.how-found.heading'}),
    summary: msg('In an exam, on a mammogram, or because you spoke up.', {
      id: 'diagnosis.how-found.summary',
    }),
    passages: [
      ...found,
      {
        id: 'elsewhere',
        title: msg('What happens then', {id: 'diagnosis.how-found.elsewhere.title'}),
        text: msg(
          'If it is local, more tests look for cancer in other parts of the body too. A biopsy then tells for sure if the cancer is back.',
          {id: 'diagnosis.how-found.elsewhere'},
        ),
        facts: ['F46', 'F48'],
        sources: ['komen-2015', 'mayo-2022'],
      },
    ],
  },
  {
    id: 'no-scans',
    heading: msg('Why no scans if I feel well?', {id: 'diagnosis.no-scans.heading'}),
    summary: msg('They have not helped people live longer. You still need mammograms.', {
      id: 'diagnosis.no-scans.summary',
    }),
    passages: [
      {
        id: 'standard',
        text: msg(
          'This is for people who feel well after treatment for early breast cancer. Their follow-up is made of visits, exams and mammograms. Blood tests and other scans are not a standard part of it.',
          {id: 'diagnosis.no-scans.standard'},
        ),
        facts: ['F43'],
        sources: ['komen-2015', 'cancernet-no-routine-tests', 'acs-follow-up'],
      },
      {
        id: 'check-ups',
        title: msg('How often are check-ups?', {id: 'diagnosis.no-scans.check-ups.title'}),
        text: msg(
          'U.S. experts advise a visit with an exam two to four times a year for 3 years. Then one or two times a year for 2 more years. After that, once a year.',
          {id: 'diagnosis.no-scans.check-ups'},
        ),
        facts: ['F170'],
        sources: ['breastcancer-org-mammogram'],
      },
      {
        id: 'no-longer-life',
        title: msg('They did not help people live longer', {
          id: 'diagnosis.no-scans.no-longer-life.title',
        }),
        text: msg(
          'Studies tested it. People with no symptoms who had extra tests to look for spread did not live longer. Most of these studies are old, so newer ones may find something different.',
          {id: 'diagnosis.no-scans.no-longer-life'},
        ),
        facts: ['F44'],
        sources: ['komen-2015', 'jnci-2014-follow-up', 'canceraustralia-practice12'],
      },
      {
        id: 'harm',
        title: msg('They can also do harm', {id: 'diagnosis.no-scans.harm.title'}),
        text: msg(
          'A test can raise a false alarm. Then come more tests, more radiation and more worry.',
          {id: 'diagnosis.no-scans.harm'},
        ),
        sources: ['canceraustralia-practice12', 'cancernet-no-routine-tests'],
      },
      {
        id: 'with-a-sign',
        form: 'note',
        title: msg('A new sign changes this', {id: 'diagnosis.no-scans.with-a-sign.title'}),
        text: msg(
          'When you have a sign, scans and blood tests are the right tools. So do not keep it to yourself. Scans are also used to follow metastatic cancer and in clinical trials (studies of new care).',
          {id: 'diagnosis.no-scans.with-a-sign'},
        ),
        sources: ['acs-follow-up', 'cancernet-no-routine-tests'],
      },
      {
        id: 'mammograms',
        title: msg('You still need mammograms', {id: 'diagnosis.no-scans.mammograms.title'}),
        text: msg(
          'After a lumpectomy with radiation, the first one of that breast is usually 6 to 12 months after radiation ends. Then at least once a year. After a mastectomy of one breast, most people need none on that side. If your nipple was kept, ask. **The other breast still needs one every year.** One breast cancer raises the chance of a new one on the other side.',
          {id: 'diagnosis.no-scans.mammograms'},
        ),
        facts: ['F43', 'F166', 'F167', 'F168'],
        sources: ['acs-mammogram-after-surgery-new'],
      },
    ],
  },
  {
    id: 'tests',
    heading: msg('Which tests may I have?', {id: 'diagnosis.tests.heading'}),
    summary: msg('What each one is, what it shows and what it is like.', {
      id: 'diagnosis.tests.summary',
    }),
    labels: [
      msg('What it is', {id: 'diagnosis.tests.label-is'}),
      msg('What it shows', {id: 'diagnosis.tests.label-shows'}),
      msg('What to expect', {id: 'diagnosis.tests.label-like'}),
    ],
    passages: [
      {
        id: 'not-all',
        text: msg(
          '**Not everyone needs every test.** Your team picks those that can help to answer your questions. If cancer has spread, tests show which organs it is in.',
          {id: 'diagnosis.tests.not-all'},
        ),
        facts: ['F45', 'F49'],
        sources: ['komen-2015', 'mayo-2022'],
      },
      {
        id: 'before',
        form: 'note',
        title: msg('Before any test', {id: 'diagnosis.tests.before.title'}),
        text: msg(
          'Follow the rules of your own center. Tell the staff if you are or may be pregnant, if you breastfeed, if you have allergies, diabetes or kidney trouble, or if small spaces scare you.',
          {id: 'diagnosis.tests.before'},
        ),
        sources: [
          'msk-breast-mri',
          'oncolink-ct',
          'mayo-bone-scan-prep',
          'stonybrook-pet-diabetes',
        ],
      },
      ...tests,
    ],
  },
  {
    id: 'tested-again',
    heading: msg('Why is the cancer tested again?', {id: 'diagnosis.tested-again.heading'}),
    summary: msg('It can change, and the new result helps choose treatment.', {
      id: 'diagnosis.tested-again.summary',
    }),
    labels: [
      msg('Who may be tested', {id: 'diagnosis.tested-again.label-who'}),
      msg('What it may mean', {id: 'diagnosis.tested-again.label-means'}),
    ],
    passages: [
      {
        id: 'receptors',
        text: msg(
          'The new biopsy is checked for **hormone receptors** (spots where hormones attach) and **HER2** (a protein that helps cells grow). Often they are the same as in the first cancer. But they can change.',
          {id: 'diagnosis.tested-again.receptors'},
        ),
        facts: ['F47'],
        sources: ['komen-2015', 'mayo-2022', 'bco-status-change-2012'],
      },
      {
        id: 'ask',
        text: msg(
          'The new result helps to choose your treatment. Ask for it each time you have a biopsy. Ask too if your HER2 result was 0 with no staining at all, 0 with faint staining, 1+ or 2+.',
          {id: 'diagnosis.tested-again.ask'},
        ),
        facts: ['F227'],
        sources: ['bco-biopsy-recurrence', 'cityofhope-her2', 'fda-tdxd-ultralow-2025'],
      },
      {
        id: 'two-kinds',
        title: msg('Two kinds of gene test', {id: 'diagnosis.tested-again.two-kinds.title'}),
        text: msg(
          '**Biomarker tests** look for changes in the cancer. They use a piece of it, or often blood. **Inherited gene tests** look for changes that you were born with. They use blood or saliva (spit). One does not replace the other.',
          {id: 'diagnosis.tested-again.two-kinds'},
        ),
        sources: ['acs-biomarker-tests', 'force-biomarkers', 'nci-genetic-testing'],
      },
      {
        id: 'family',
        text: msg(
          'A change that you were born with may matter to your family too. Relatives, women and men, can be offered a test. A genetic counselor can explain what a result means for you and for them.',
          {id: 'diagnosis.tested-again.family'},
        ),
        facts: ['F216', 'F219'],
        sources: ['nci-genetic-testing', 'force-biomarkers', 'asco-germline-2024-recs'],
      },
      ...markers,
      {
        id: 'wider',
        text: msg(
          'For a metastatic cancer with few options left, tests such as MSI, tumor mutational burden or NTRK may open a treatment that is not tied to breast cancer.',
          {id: 'diagnosis.tested-again.wider'},
        ),
        facts: ['F251'],
        sources: ['asco-biomarkers-gc', 'asco-biomarkers-2022-abstract'],
      },
      {
        id: 'limits',
        form: 'note',
        text: msg(
          'These tests do not help everyone. Sometimes no drug fits what they find. The drugs named here are examples, not a full list.',
          {id: 'diagnosis.tested-again.limits'},
        ),
        sources: ['acs-biomarker-tests'],
      },
    ],
  },
  {
    id: 'waiting',
    heading: msg('Waiting for results', {id: 'diagnosis.waiting.heading'}),
    summary: msg('How long it takes, what to ask, what they may say.', {
      id: 'diagnosis.waiting.summary',
    }),
    passages: [
      {
        id: 'time',
        text: msg(
          'Some biopsy results are ready a day or two after the lab gets the sample. Many take longer, for example when more tests are done on it. It is natural to feel afraid, angry or sad while you wait. You may want to talk about it, or to keep it to yourself. Both are all right.',
          {id: 'diagnosis.waiting.time'},
        ),
        sources: ['acs-waiting-results'],
      },
      {
        id: 'ask-before',
        title: msg('Ask before the test', {id: 'diagnosis.waiting.ask-before.title'}),
        text: msg('With these answers, the wait may be easier:', {
          id: 'diagnosis.waiting.ask-before',
        }),
        sources: ['umiami-scanxiety'],
      },
      {
        id: 'ask-why',
        form: 'item',
        text: msg('Why do I need this test? What will you look for?', {
          id: 'diagnosis.waiting.ask-why',
        }),
        sources: ['umiami-scanxiety'],
      },
      {
        id: 'ask-when',
        form: 'item',
        text: msg('When will I get the results? Will it be by phone, online or in a visit?', {
          id: 'diagnosis.waiting.ask-when',
        }),
        sources: ['umiami-scanxiety'],
      },
      {
        id: 'ask-who',
        form: 'item',
        text: msg(
          'Who will explain them to me, and will it be in my language or with an interpreter? Whom can I call if I hear nothing?',
          {
            id: 'diagnosis.waiting.ask-who',
          },
        ),
        sources: ['umiami-scanxiety', 'acs-waiting-results'],
      },
      {
        id: 'meaning',
        title: msg('What the results may say', {id: 'diagnosis.waiting.meaning.title'}),
        text: msg('Ask your doctor to tell you in plain words which of these it is:', {
          id: 'diagnosis.waiting.meaning',
        }),
        sources: ['acs-waiting-results', 'mayo-2022'],
      },
      {
        id: 'means-none',
        form: 'item',
        text: msg('It is not cancer.', {id: 'diagnosis.waiting.means-none'}),
        sources: ['bco-biopsy-recurrence'],
      },
      {
        id: 'means-back',
        form: 'item',
        text: msg('It is the same cancer, and it is back.', {
          id: 'diagnosis.waiting.means-back',
        }),
        sources: ['mayo-2022', 'bco-biopsy-recurrence'],
      },
      {
        id: 'means-new',
        form: 'item',
        text: msg('It is a new cancer, not a recurrence.', {id: 'diagnosis.waiting.means-new'}),
        sources: ['mayo-2022'],
      },
      {
        id: 'means-unclear',
        form: 'item',
        text: msg(
          'It is not clear yet, and one more test is needed. You can also ask for a second opinion. Then another hospital may take a new look at your biopsy slides and scans.',
          {
            id: 'diagnosis.waiting.means-unclear',
          },
        ),
        facts: ['F270'],
        sources: ['acs-waiting-results', 'acs-spread-men', 'oncolink-second-opinion'],
      },
      {
        id: 'next',
        text: msg(
          'Whatever it is, your next question can be: what can be done now? Most often you do not have to decide that day.',
          {id: 'diagnosis.waiting.next'},
        ),
        sources: ['acs-waiting-results'],
      },
    ],
  },
];

const content: DiagnosisGuideContent = {
  heading: msg('Finding out what is going on', {id: 'diagnosis.heading'}),
  updated: '2026-11-22',
  lead,
  sections,
};

export default content;
