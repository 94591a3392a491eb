/** The page `theme-builder.html`: choices on the left, every widget in the theme and its contrasts on the right. */
import {html, render, type TemplateResult} from 'lit';
import {group} from '../shared/controls.js';
import {widthButtons, type PreviewWidth} from '../shared/preview-width.js';
import {pageLanguage, t} from '../shared/translate.js';
import {checkTheme, valuesOf, type Values} from './check-theme.js';
import {colorControls, moreColorControls} from './controls/color-controls.js';
import {fontControl} from './controls/font-control.js';
import {pasteControls} from './controls/paste-controls.js';
import {presetControls} from './controls/preset-controls.js';
import {shapeControls, textSizeControls} from './controls/size-controls.js';
import {exports} from './export.js';
import {schemeLabel} from './labels.js';
import {contrastTable} from './report/contrast-table.js';
import {verdict, type CheckedTheme} from './report/verdict.js';
import {getState, subscribe} from './store.js';
import {schemes, themeFromState} from './theme-state.js';
import {serializeTheme} from './theme-url.js';

const container = document.querySelector<HTMLElement>('#theme-builder')!;
let width: PreviewWidth = 'phone';

const controls = (values: Values): TemplateResult =>
  html`<form class="controls" @submit=${(event: Event) => event.preventDefault()}>
    ${presetControls()} ${colorControls(values)} ${moreColorControls(values)} ${pasteControls()}
    ${group(
      t('Typography', 'Tipografía'),
      fontControl('--rw-font-body', t('Text', 'Texto')),
      fontControl('--rw-font-heading', t('Headings', 'Títulos')),
      textSizeControls(),
    )}
    ${group(t('Shape', 'Forma'), shapeControls())}
  </form>`;

const preview = (checked: CheckedTheme): TemplateResult =>
  html`<section class="preview" aria-label=${t('Preview', 'Vista previa')}>
    ${verdict(checked)}
    ${widthButtons(width, (selected) => {
      width = selected;
      draw();
    })}
    <div class="screens ${width}">
      ${schemes.map(
        (scheme) =>
          html`<div class="screen ${width}">
            <iframe
              data-scheme=${scheme}
              title=${`${t('All the widgets', 'Todos los widgets')}, ${schemeLabel(scheme)}`}
              src="theme-preview.html"
            ></iframe>
          </div>`,
      )}
    </div>
  </section>`;

const frames = () => [...container.querySelectorAll('iframe')];

function updatePreviews(): void {
  const hash = serializeTheme(getState());
  for (const frame of frames()) {
    const {scheme} = frame.dataset;
    frame.contentWindow?.postMessage({kind: 'theme', hash, scheme, language: pageLanguage()}, '*');
  }
}

function draw(): void {
  const theme = themeFromState(getState());
  const values = valuesOf(theme);
  const checked = checkTheme({light: values, dark: values});
  render(
    html`${controls(values)} ${preview(checked)}
      <div class="below">${contrastTable(checked)} ${exports(theme)}</div>`,
    container,
  );
  updatePreviews();
}

addEventListener('message', ({source, data}: MessageEvent<{kind?: string} | undefined>) => {
  const isPreview = frames().some(({contentWindow}) => contentWindow === source);
  if (isPreview && data?.kind === 'ready') updatePreviews();
});
document.addEventListener('site-language', draw);
subscribe(draw);
container.replaceChildren();
draw();
