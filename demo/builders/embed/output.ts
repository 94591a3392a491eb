import {html, nothing, type TemplateResult} from 'lit';
import data from 'site:data';
import {copyButton} from '../../layout/copy-button.js';
import {t, translate} from '../shared/translate.js';
import type {EmbedChoices} from './choices.js';
import {forms, selectedForm} from './forms/forms.js';
import {securityPolicyFor} from './forms/security-policy.js';
import {partTitles} from './forms/part-titles.js';
import type {SnippetForm, SnippetPart} from './forms/snippet-form.js';
import {fileControls} from './file-controls.js';
import {getSnippetChoices, update} from './store.js';

const codeBlock = (code: string, kind: string): TemplateResult =>
  html`<div class="code">
    <pre tabindex="0"><code data-kind=${kind}>${code}</code></pre>
    ${copyButton(() => code)}
  </div>`;

const formButtons = (selected: SnippetForm): TemplateResult =>
  html`<div class="button-group" role="group" aria-label=${t('Method', 'Método')}>
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
          'This method does not support some of your choices. They are left out.',
          'Este método no admite algunas de sus opciones. No se incluyen.',
        )}
      </p>`
    : nothing;

const partBlock = ({kind, code}: SnippetPart, isOnly: boolean): TemplateResult =>
  html`${isOnly ? nothing : html`<h3>${translate(partTitles[kind])}</h3>`} ${codeBlock(code, kind)}`;

const policyBlock = (policy: string): TemplateResult | typeof nothing =>
  policy
    ? html`<h3>
          ${t('If your site has a Content Security Policy', 'Si su sitio tiene una política de seguridad de contenido')}
        </h3>
        <p>
          ${t(
            'Add these directives to it. Nothing else is needed.',
            'Agréguele estas directivas. No hace falta nada más.',
          )}
        </p>
        ${codeBlock(policy, 'policy')}`
    : nothing;

/** The code to paste, in the chosen form. */
export function output(): TemplateResult {
  const choices = getSnippetChoices();
  const form = selectedForm(choices);
  const parts = form.parts(choices);
  return html`<h2>${t('HTML to paste', 'Líneas para pegar')}</h2>
    ${formButtons(form)}
    <p>${translate(form.description)}</p>
    ${lossNote(form, choices)} ${parts.map((part) => partBlock(part, parts.length === 1))}
    ${fileControls(form)} ${policyBlock(securityPolicyFor(choices))}
    <p class="muted">
      ${t(
        `Release ${data.version}. Your choices are saved in the URL of this page: bookmark it or share it.`,
        `Versión ${data.version}. La URL de esta página guarda sus opciones: consérvela o compártala.`,
      )}
    </p>`;
}
