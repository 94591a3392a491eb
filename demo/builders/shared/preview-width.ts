import {html, type TemplateResult} from 'lit';
import {t} from './translate.js';

/** How wide the preview is. */
export type PreviewWidth = 'phone' | 'desktop';

/** Buttons that choose how wide the preview is. */
export const widthButtons = (
  current: PreviewWidth,
  onSelect: (width: PreviewWidth) => void,
): TemplateResult => {
  const labels: Readonly<Record<PreviewWidth, string>> = {
    phone: t('Phone', 'Teléfono'),
    desktop: t('Desktop', 'Escritorio'),
  };
  return html`<div class="button-group" role="group" aria-label=${t('Width', 'Ancho')}>
    ${(Object.keys(labels) as PreviewWidth[]).map(
      (width) =>
        html`<button
          type="button"
          aria-pressed=${width === current}
          @click=${() => onSelect(width)}
        >
          ${labels[width]}
        </button>`,
    )}
  </div>`;
};
