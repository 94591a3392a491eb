import {msg} from '@lit/localize';
import type {LinesPassage} from '../model.js';

export const localSigns: LinesPassage[] = [
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
          'After a mastectomy (surgery that takes off the whole breast): small bumps on or under the chest skin, or a thicker spot along the scar. They often do not hurt. If your breast was rebuilt, look out for changes too.',
          {id: 'diagnosis.signs.scar-sign'},
        ),
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
          'Healing: after surgery and radiation, a breast can stay red or swollen for a few months. Or an infection. Inflammatory breast cancer, a kind that reddens the skin, can look like one, so show it to your team. If it has not cleared after one week of treatment for the infection, a breast specialist should see it soon.',
          {id: 'diagnosis.signs.skin-reason'},
        ),
        facts: ['F178'],
        sources: ['bco-local-symptoms', 'hopkins-ibc', 'upmc-ibc'],
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
        sources: ['merck-nipple-discharge'],
      },
    ],
  },
];
