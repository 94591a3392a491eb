/** The page `embed-builder.html`: choices on the left, the live widgets and the code to paste on the right. */
import {html, render} from 'lit';
import {t, pageLanguage} from '../shared/translate.js';
import {widthButtons, type PreviewWidth} from '../shared/preview-width.js';
import {appearanceControls} from './controls/appearance-controls.js';
import {careContactControls} from './controls/care-contact-controls.js';
import {detailControls} from './controls/detail-controls.js';
import {helpLineControls} from './controls/help-line-controls.js';
import {restoreFocus} from './controls/move-buttons.js';
import {widgetControls} from './controls/widget-controls.js';
import {output} from './output.js';
import {getSnippetChoices, subscribe} from './store.js';

const container = document.querySelector<HTMLElement>('#builder')!;
let width: PreviewWidth = 'phone';
let isPreviewReady = false;

const preview = () =>
  html`<h2 class="visually-hidden">${t('Preview', 'Vista previa')}</h2>
    ${widthButtons(width, (selected) => {
      width = selected;
      draw();
    })}
    <div class="screen ${width}">
      <iframe src="embed-preview.html" title=${t('Preview', 'Vista previa')}></iframe>
    </div>`;

const previewWindow = () => container.querySelector('iframe')?.contentWindow;

function draw(): void {
  const focusedKey = (document.activeElement as HTMLElement | null)?.dataset['key'];
  render(
    html`<div class="controls">
        ${careContactControls()} ${widgetControls()} ${appearanceControls()} ${helpLineControls()}
        ${detailControls()}
      </div>
      <div class="preview">${preview()}</div>
      <section class="output">${output()}</section>`,
    container,
  );
  if (focusedKey) restoreFocus(container, focusedKey);
  if (isPreviewReady) {
    previewWindow()?.postMessage(
      {kind: 'choices', choices: getSnippetChoices(), language: pageLanguage()},
      '*',
    );
  }
}

addEventListener('message', ({source, data}: MessageEvent<{kind?: string} | undefined>) => {
  if (source !== previewWindow() || data?.kind !== 'ready') return;
  isPreviewReady = true;
  draw();
});
document.addEventListener('site-language', draw);
subscribe(draw);
container.replaceChildren();
draw();
