import {html, type TemplateResult} from 'lit';
import {t} from '../../shared/translate.js';

const button = (
  label: string,
  name: string,
  offset: number,
  icon: string,
  disabled: boolean,
  onMove: (offset: number) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="icon"
    data-key="${name} ${offset}"
    aria-label="${label}: ${name}"
    ?disabled=${disabled}
    @click=${() => onMove(offset)}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${icon} /></svg>
  </button>`;

/** Buttons that move an item up and down its list: usable by mouse, keyboard, touch and voice. */
export const moveButtons = (
  name: string,
  index: number,
  count: number,
  onMove: (offset: number) => void,
): TemplateResult =>
  html`<span class="movers">
    ${button(t('Move up', 'Subir'), name, -1, 'm6 14.5 6-6 6 6', index === 0, onMove)}
    ${button(t('Move down', 'Bajar'), name, 1, 'm6 9.5 6 6 6-6', index === count - 1, onMove)}
  </span>`;

/**
 * Restores the focus after its row has moved. A button that is disabled at the end of the list gives the focus
 * to the one for the other direction.
 */
export function restoreFocus(container: Element, key: string): void {
  if ((document.activeElement as HTMLElement | null)?.dataset['key'] === key) return;
  const opposite = key.replace(/(-?)1$/, (_, minus: string) => (minus ? '1' : '-1'));
  for (const candidate of [key, opposite]) {
    const selector = `[data-key="${CSS.escape(candidate)}"]:not(:disabled)`;
    const target = container.querySelector<HTMLElement>(selector);
    if (target) return target.focus();
  }
}
