import {html, nothing, type TemplateResult} from 'lit';
import data from 'site:data';
import {ownLanguageName} from '../../../layout/language-name.js';
import type {Text} from '../../../layout/text.js';
import {checkbox, group, radio} from '../../shared/controls.js';
import {presetName} from '../../shared/preset-names.js';
import {t, translate} from '../../shared/translate.js';
import {presets, readerTools, type EmbedChoices} from '../choices.js';
import {getChoices, update} from '../store.js';

const option = (key: 'lang' | 'theme', value: string, label: string): TemplateResult =>
  radio(key, label, getChoices()[key] === value, () =>
    update({[key]: value} satisfies Partial<EmbedChoices>),
  );

const languageControls = (): TemplateResult =>
  group(
    t('Initial language', 'Idioma inicial'),
    option('lang', '', t('Same as the page', 'El de la página')),
    data.languages.map((language) => option('lang', language, ownLanguageName(language))),
  );

const themeControls = (): TemplateResult | typeof nothing =>
  presets.length
    ? group(
        t('Theme', 'Tema'),
        option('theme', '', t('Default', 'Inicial')),
        presets.map((name) => option('theme', name, presetName(name))),
      )
    : nothing;

const toolLabels: Readonly<Record<(typeof readerTools)[number], Text>> = {
  language: {en: 'Language', es: 'Idioma'},
  print: {en: 'Print', es: 'Imprimir'},
  listen: {en: 'Listen', es: 'Escuchar'},
  'text-size': {en: 'Text size', es: 'Tamaño del texto'},
  feedback: {en: 'Did it help?', es: '¿Le ayudó?'},
};

function toolControls(): TemplateResult {
  const {tools} = getChoices();
  return group(
    t('Tools for the reader', 'Herramientas para quien lee'),
    readerTools.map((name) =>
      checkbox(translate(toolLabels[name]), tools.includes(name), (checked) =>
        update({
          tools: readerTools.filter((tool) => (tool === name ? checked : tools.includes(tool))),
        }),
      ),
    ),
  );
}

/** Language, theme and tools. */
export const appearanceControls = (): TemplateResult =>
  html`${languageControls()} ${themeControls()} ${toolControls()}`;
