import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';

export default {
  title: {en: 'People to call', es: 'A quién llamar'},
  summary: {
    en: 'Your own help lines first, then national ones, by need and language.',
    es: 'Primero las líneas de ayuda de su hospital; luego las nacionales, según la necesidad y el idioma.',
  },
  attributes: [
    {
      name: 'national',
      values: 'acs komen nci-cis cancercare … none',
      text: {
        en: 'Which national organizations, in which order. The crisis line always shows.',
        es: 'Qué organizaciones nacionales y en qué orden. La línea de crisis se ve siempre.',
      },
    },
    {
      name: 'verified-on',
      values: 'cancercare:2026-11-02',
      text: {
        en: 'When you checked an organization’s hours. For 180 days it says whether it is open now.',
        es: 'Cuándo comprobó usted el horario. Durante 180 días dice si atienden en ese momento.',
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
      text: 'Questions about your treatment, day by day.',
    },
  ],
} satisfies ElementInfo;
