import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'People to call', es: 'A quién llamar'},
  summary: {
    en: 'Your own help lines first, then national organizations, by need and language.',
    es: 'Primero las líneas de ayuda de su hospital; luego las nacionales, según la necesidad y el idioma.',
  },
  attributes: [
    {
      name: 'national',
      values: 'acs komen nci-cis cancercare … none',
      text: {
        en: 'The national organizations to show, in this order. The crisis line is always shown.',
        es: 'Las organizaciones nacionales que se muestran, en este orden. La línea de crisis se muestra siempre.',
      },
    },
    {
      name: 'verified-on',
      values: 'cancercare:2026-11-02',
      text: {
        en: 'The date when you verified an organization’s hours. For 180 days after it, the widget says if the line is open now.',
        es: 'La fecha en que usted comprobó el horario. Durante 180 días, el widget indica si atienden en ese momento.',
      },
    },
    ...contentAttributes,
  ],
  children: [
    {
      attributes: [
        ['name', 'Nurse line'],
        ['phone', '303-555-0100'],
        ['hours', 'Mo-Fr 08:00-17:00'],
        ['time-zone', 'America/Denver'],
        ['languages', 'en es'],
      ],
      text: 'Questions about your treatment.',
    },
  ],
} satisfies ElementInfo;
