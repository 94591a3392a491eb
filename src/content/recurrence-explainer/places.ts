import {msg} from '@lit/localize';
import type {PlacePassage, Section} from '../model.js';

const places: PlacePassage[] = [
  {
    id: 'breast',
    form: 'place',
    place: 'breast',
    kind: 'local',
    title: msg('The breast or the scar', {id: 'explainer.places.breast.title'}),
    text: msg(
      'If you had a lumpectomy (surgery that takes out the lump and keeps the breast), cancer can come back in that breast. If you had a mastectomy (surgery that takes off the whole breast), it can come back in the skin or near the scar.',
      {id: 'explainer.places.breast'},
    ),
    facts: ['F4', 'F18'],
    sources: ['mayo-recurrent-symptoms', 'komen-recurrence', 'mayo-2022'],
  },
  {
    id: 'chest-wall',
    form: 'place',
    place: 'chest-wall',
    kind: 'local',
    title: msg('The chest wall', {id: 'explainer.places.chest-wall.title'}),
    text: msg(
      'The chest wall is the muscle and bone behind the breast. Cancer can come back here even after the whole breast was taken off.',
      {id: 'explainer.places.chest-wall'},
    ),
    facts: ['F4', 'F18', 'F25'],
    sources: ['mayo-recurrent-symptoms', 'komen-recurrence', 'mayo-2022'],
  },
  {
    id: 'nodes-near',
    form: 'place',
    place: 'nodes-near',
    kind: 'regional',
    title: msg('Lymph nodes near the breast', {id: 'explainer.places.nodes-near.title'}),
    text: msg(
      'Lymph nodes are small, bean-shaped parts of the body that help fight germs. The near ones are under the arm, by the collarbone and beside the breastbone.',
      {id: 'explainer.places.nodes-near'},
    ),
    facts: ['F5', 'F18'],
    sources: ['mayo-recurrent-symptoms', 'breastcancer-org-regional', 'mayo-2022'],
  },
  {
    id: 'nodes-far',
    form: 'place',
    place: 'nodes-far',
    kind: 'distant',
    title: msg('Lymph nodes far from the breast', {id: 'explainer.places.nodes-far.title'}),
    text: msg(
      'There are lymph nodes all over the body. These are the ones that are not close to the breast.',
      {
        id: 'explainer.places.nodes-far',
      },
    ),
    facts: ['F6', 'F18'],
    sources: ['mountsinai-lymph-nodes', 'lbbc-metastatic'],
  },
  {
    id: 'bones',
    form: 'place',
    place: 'bones',
    kind: 'distant',
    title: msg('The bones', {id: 'explainer.places.bones.title'}),
    text: msg('In a bone it is not “bone cancer.” It is treated with breast cancer drugs.', {
      id: 'explainer.places.bones',
    }),
    facts: ['F10', 'F18'],
    sources: ['ysc-metastatic', 'acs-bone-mets', 'scca-advanced'],
  },
  {
    id: 'lungs',
    form: 'place',
    place: 'lungs',
    kind: 'distant',
    title: msg('The lungs and their lining', {id: 'explainer.places.lungs.title'}),
    text: msg('It can be in the lungs, or in the thin lining around them.', {
      id: 'explainer.places.lungs',
    }),
    facts: ['F18'],
    sources: ['ysc-metastatic', 'nci-dict-pleura', 'scca-advanced'],
  },
  {
    id: 'liver',
    form: 'place',
    place: 'liver',
    kind: 'distant',
    title: msg('The liver', {id: 'explainer.places.liver.title'}),
    text: msg(
      'The liver is on the right side, under the ribs. Here too it is not “liver cancer.”',
      {
        id: 'explainer.places.liver',
      },
    ),
    facts: ['F10', 'F18'],
    sources: ['ysc-metastatic', 'bco-liver-page'],
  },
  {
    id: 'brain',
    form: 'place',
    place: 'brain',
    kind: 'distant',
    title: msg('The brain', {id: 'explainer.places.brain.title'}),
    text: msg('Breast cancer cells can also reach the brain.', {
      id: 'explainer.places.brain',
    }),
    facts: ['F10', 'F18'],
    sources: ['ysc-metastatic', 'bco-brain-metastasis'],
  },
  {
    id: 'belly',
    form: 'place',
    kind: 'distant',
    place: 'belly',
    title: msg('The stomach, the bowel or the ovaries', {id: 'explainer.places.belly.title'}),
    text: msg(
      'Lobular breast cancer, which starts in the milk glands, spreads here more often than other kinds do. It spreads to the bones often too.',
      {id: 'explainer.places.belly'},
    ),
    facts: ['F256'],
    sources: ['lobular-mets-2017'],
  },
];

export const placesSection: Section = {
  id: 'places',
  heading: msg('Where can it come back?', {id: 'explainer.places.heading'}),
  summary: msg('A map of the body. Touch a place to read about it.', {
    id: 'explainer.places.summary',
  }),
  passages: [
    ...places,
    {
      id: 'still-breast-cancer',
      form: 'note',
      text: msg(
        'Wherever it goes, it is **still breast cancer**, and it is treated as breast cancer.',
        {id: 'explainer.places.still-breast-cancer'},
      ),
      facts: ['F10'],
      sources: ['ysc-metastatic', 'acs-stage4-page', 'scca-advanced'],
    },
    {
      id: 'how-it-travels',
      text: msg(
        'Cancer cells can travel in the blood. They can also travel in the lymph system, a net of thin tubes that joins the lymph nodes.',
        {id: 'explainer.places.how-it-travels'},
      ),
      facts: ['F9'],
      sources: ['mountsinai-lymph-nodes', 'scca-advanced'],
    },
  ],
};
