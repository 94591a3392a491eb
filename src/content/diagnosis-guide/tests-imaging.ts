import {msg} from '@lit/localize';
import type {LinesPassage} from '../model.js';

export const imaging: LinesPassage[] = [
  {
    id: 'mammogram',
    form: 'lines',
    title: msg('Mammogram', {id: 'diagnosis.tests.mammogram.title'}),
    lines: [
      {
        id: 'mammogram-is',
        text: msg('An X-ray of the breast.', {id: 'diagnosis.tests.mammogram-is'}),
        sources: ['acs-mammogram-after-surgery-new'],
      },
      {
        id: 'mammogram-shows',
        text: msg(
          'Changes in the breast. New pictures are put beside older ones. Healing can make the first ones after treatment harder to read.',
          {id: 'diagnosis.tests.mammogram-shows'},
        ),
        sources: ['acs-mammogram-after-surgery-new'],
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
        sources: ['acs-imaging-spread', 'oncolink-mri', 'mayo-2022'],
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
        sources: ['acs-ct', 'oncolink-ct', 'mayo-2022'],
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
        sources: ['acs-imaging-spread', 'acs-imaging-spread-older', 'mayo-2022'],
      },
      {
        id: 'pet-shows',
        text: msg(
          'Cells that use a lot of sugar, as cancer cells often do. It can miss very small spots, and a bright spot is not always cancer.',
          {id: 'diagnosis.tests.pet-shows'},
        ),
        sources: ['acs-imaging-spread', 'acs-imaging-spread-older'],
      },
      {
        id: 'pet-like',
        call: 'office-hours',
        text: msg(
          'Often, only water for 4 to 6 hours before. After the shot you rest for about an hour, and then comes the scan. If you have diabetes, call ahead for your own plan.',
          {id: 'diagnosis.tests.pet-like'},
        ),
        sources: ['covenant-pet', 'princeton-pet'],
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
        sources: ['acs-spread-men', 'mayo-2022'],
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
        sources: ['acs-imaging-spread', 'mayo-2022'],
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
        sources: ['brigham-chest-x-ray'],
      },
    ],
  },
];
