/** The HTML to paste for the selected widget, in the selected form and language. */
import {defaultChoices, type EmbedChoices} from '../builders/embed/choices.js';
import {forms} from '../builders/embed/forms/forms.js';
import {partTitles} from '../builders/embed/forms/part-titles.js';
import {securityPolicyFor} from '../builders/embed/forms/security-policy.js';
import {copyButton} from '../layout/copy-button.js';
import {ownLanguageName} from '../layout/language-name.js';
import {siteLanguages} from '../layout/text.js';
import {bilingual, byId, choiceButtons, element} from './dom.js';

/** The forms that need no bundler, the most useful first. */
const offered = ['tag', 'frame', 'data', 'standalone', 'static']
  .map((id) => forms.find((form) => form.id === id))
  .filter((form) => form !== undefined);

function codeBlock(code: string, kind: string): HTMLElement {
  return element(
    'div',
    {class: 'code'},
    element('pre', {tabindex: '0'}, element('code', {'data-kind': kind}, code)),
    copyButton(() => code),
  );
}

const paragraph = (text: Parameters<typeof bilingual>[0]): HTMLElement =>
  element('p', {}, ...bilingual(text));

const replaceText = {
  en: `Replace ${defaultChoices.call} with your own number. It is shown until the widget is ready, or if it cannot load.`,
  es: `Cambie ${defaultChoices.call} por su propio número. Se muestra hasta que el widget esté listo, o si no puede cargar.`,
};

const pinText = {
  en: 'Pin this release: browsers run the script only if it is exactly this file (integrity). Replace this line with each upgrade.',
  es: 'Fijar esta versión: los navegadores ejecutan el script solo si es exactamente este archivo (integrity). Cambie la línea con cada actualización.',
};

function pinBox(choices: EmbedChoices, onChange: (integrity: boolean) => void): HTMLElement {
  const box = element('input', {type: 'checkbox', id: 'pin'});
  box.checked = choices.integrity;
  box.addEventListener('change', () => onChange(box.checked));
  return element('label', {class: 'option'}, box, element('span', {}, ...bilingual(pinText)));
}

/** Shows the controls; returns a function that shows the lines of a widget. */
export function showLines(address: string): (tag: string) => void {
  let choices: EmbedChoices = {...defaultChoices, address, form: offered[0]!.id};

  const draw = () => {
    const form = offered.find(({id}) => id === choices.form)!;
    const parts = form.parts(choices);
    const policy = securityPolicyFor(choices);
    byId('lines').replaceChildren(
      paragraph(form.description),
      ...parts.flatMap(({kind, code}) => [
        ...(parts.length > 1 ? [element('h3', {}, ...bilingual(partTitles[kind]))] : []),
        codeBlock(code, kind),
      ]),
      ...(parts.some(({code}) => code.includes(defaultChoices.call))
        ? [paragraph(replaceText)]
        : []),
      ...(form.canPin ? [pinBox(choices, (integrity) => update({integrity}))] : []),
      ...(policy
        ? [
            element(
              'details',
              {},
              element(
                'summary',
                {},
                ...bilingual({
                  en: 'If your site has a Content Security Policy',
                  es: 'Si su sitio tiene una política de seguridad de contenido',
                }),
              ),
              paragraph({
                en: 'Add these directives to it. Nothing else is needed.',
                es: 'Agréguele estas directivas. No hace falta nada más.',
              }),
              codeBlock(policy, 'policy'),
            ),
          ]
        : []),
    );
  };
  const update = (changes: Partial<EmbedChoices>) => {
    choices = {...choices, ...changes};
    draw();
  };

  byId('languages').append(
    choiceButtons(
      {en: 'Language of the widget', es: 'Idioma del widget'},
      [
        {id: '', title: {en: 'Language of the page', es: 'Idioma de la página'}},
        ...siteLanguages.map((language) => {
          const name = ownLanguageName(language);
          return {id: language, title: {en: name, es: name}};
        }),
      ],
      '',
      (lang) => update({lang}),
    ),
  );
  byId('forms').append(
    choiceButtons({en: 'Method', es: 'Método'}, offered, choices.form, (form) => update({form})),
  );
  return (tag) => update({widgets: [tag]});
}
