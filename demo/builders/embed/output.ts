import {html, nothing, type TemplateResult} from 'lit';
import data from 'site:data';
import {copyButton} from '../../layout/copy-button.js';
import type {Text} from '../../layout/text.js';
import {t, translate} from '../shared/translate.js';
import type {EmbedChoices} from './choices.js';
import {forms, selectedForm} from './forms/forms.js';
import {securityPolicyFor} from './forms/security-policy.js';
import type {PartKind, SnippetForm, SnippetPart} from './forms/snippet-form.js';
import {fileControls} from './file-controls.js';
import {getSnippetChoices, update} from './store.js';

const partTitles: Readonly<Record<PartKind, Text>> = {
  html: {en: 'On the page', es: 'En la página'},
  head: {en: 'Once, in the header of the site', es: 'Una vez, en el encabezado del sitio'},
  shell: {en: 'In a terminal', es: 'En una terminal'},
  module: {en: 'In your script', es: 'En su script'},
};

const codeBlock = (code: string, kind: string): TemplateResult =>
  html`<div class="code">
    <pre tabindex="0"><code data-kind=${kind}>${code}</code></pre>
    ${copyButton(() => code)}
  </div>`;

const formButtons = (selected: SnippetForm): TemplateResult =>
  html`<div class="forms" role="group" aria-label=${t('Form', 'Forma')}>
    ${forms.map(
      ({id, title}) =>
        html`<button
          type="button"
          data-form=${id}
          aria-pressed=${id === selected.id}
          @click=${() => update({form: id})}
        >
          ${translate(title)}
        </button>`,
    )}
  </div>`;

const lossNote = (form: SnippetForm, choices: EmbedChoices): TemplateResult | typeof nothing =>
  form.losesChoices?.(choices)
    ? html`<p class="note">
        ${t(
          'Some of your choices cannot be said in this form and are left out.',
          'Algunas de sus opciones no caben en esta forma y no están.',
        )}
      </p>`
    : nothing;

const partBlock = ({kind, code}: SnippetPart, isOnly: boolean): TemplateResult =>
  html`${isOnly ? nothing : html`<h3>${translate(partTitles[kind])}</h3>`} ${codeBlock(code, kind)}`;

const policyBlock = (policy: string): TemplateResult | typeof nothing =>
  policy
    ? html`<h3>
          ${t('If your site has a security policy', 'Si su sitio tiene una política de seguridad')}
        </h3>
        <p>
          ${t(
            'Add these to its Content-Security-Policy. Nothing else is needed.',
            'Añada esto a su Content-Security-Policy. No hace falta nada más.',
          )}
        </p>
        ${codeBlock(policy, 'policy')}`
    : nothing;

/** The code to paste, in the chosen form. */
export function output(): TemplateResult {
  const choices = getSnippetChoices();
  const form = selectedForm(choices);
  const parts = form.parts(choices);
  return html`<h2>${t('Lines to paste', 'Líneas para pegar')}</h2>
    ${formButtons(form)}
    <p>${translate(form.description)}</p>
    ${lossNote(form, choices)} ${parts.map((part) => partBlock(part, parts.length === 1))}
    ${fileControls(form)} ${policyBlock(securityPolicyFor(choices))}
    <p class="muted">
      ${t(
        `Release ${data.version}. The address of this page holds your choices: keep it, or share it.`,
        `Versión ${data.version}. La dirección de esta página guarda sus opciones: consérvela o compártala.`,
      )}
    </p>`;
}
