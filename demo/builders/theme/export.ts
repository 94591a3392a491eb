import {html, type TemplateResult} from 'lit';
import {copyButton} from '../../layout/copy-button.js';
import {t} from '../shared/translate.js';
import {writeCss, writeTokens, type ThemeChoices} from './check-theme.js';
import {getState} from './store.js';
import {themeFromState} from './theme-state.js';

interface ExportFile {
  readonly title: string;
  readonly description: string;
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly copy: HTMLButtonElement;
}

const currentTheme = () => themeFromState(getState());

/** Created once: a new button would lose the focus and its “Copied”. */
const copyButtons = {
  css: copyButton(() => writeCss(currentTheme())),
  tokens: copyButton(() => writeTokens(currentTheme())),
  link: copyButton(() => location.href),
};

function saveFile({name, type, text}: ExportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const files = (theme: ThemeChoices): readonly ExportFile[] => [
  {
    title: 'CSS',
    description: t(
      'Add it to any style sheet of the page.',
      'Agréguelo a cualquier hoja de estilo de la página.',
    ),
    name: 'recurrence-theme.css',
    type: 'text/css',
    text: writeCss(theme),
    copy: copyButtons.css,
  },
  {
    title: t('Design tokens', 'Tokens de diseño'),
    description: t('For your design tools.', 'Para sus herramientas de diseño.'),
    name: 'recurrence-theme.tokens.json',
    type: 'application/json',
    text: writeTokens(theme),
    copy: copyButtons.tokens,
  },
];

const fileBlock = (file: ExportFile): TemplateResult =>
  html`<div>
    <h3>${file.title}</h3>
    <p>${file.description}</p>
    <div class="code">
      <pre tabindex="0">${file.text}</pre>
      ${file.copy}
      <button type="button" class="copy" @click=${() => saveFile(file)}>
        ${t('Save as a file', 'Guardar como archivo')}
      </button>
    </div>
  </div>`;

/** The theme as CSS, as design tokens and as a link. */
export function exports(theme: ThemeChoices): TemplateResult {
  return html`<section class="exports">
    <h2>${t('Export', 'Exportar')}</h2>
    ${
      Object.keys(theme).length
        ? html`<div class="two">${files(theme).map(fileBlock)}</div>`
        : html`<p>
            ${t(
              'This is the default theme, so there is nothing to add.',
              'Este es el tema inicial, así que no hay nada que agregar.',
            )}
          </p>`
    }
    <h3>${t('Share by link', 'Compartir por enlace')}</h3>
    <p>
      ${t(
        'The URL of this page contains the theme. Nothing is sent or stored.',
        'La URL de esta página contiene el tema. No se envía ni se guarda nada.',
      )}
    </p>
    <div class="code">${copyButtons.link}</div>
  </section>`;
}
