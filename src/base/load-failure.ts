import {html, type TemplateResult} from 'lit';
import {element} from '../components/element.js';
import type {InterfaceMessages} from '../content/model.js';

/**
 * Says that a part of a widget did not load, with a button that tries again. `load` resolves after the
 * widget has rendered the outcome.
 */
export function loadFailure(
  {loadFailed, retry}: InterfaceMessages,
  load: () => Promise<unknown>,
): TemplateResult {
  const press = async ({currentTarget}: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const lead = button.closest('article')?.querySelector<HTMLElement>('.lead');
    await load();
    // The button is gone; the keyboard goes on from what is before the tools.
    if (button.isConnected || !lead) return;
    lead.tabIndex = -1;
    lead.focus({preventScroll: true});
  };
  return html`<p class="load-failure" role="status">
    ${loadFailed}
    <button type="button" @click=${press}>${retry}</button>
  </p>`;
}

/** Says next to a button that what it opens did not load; undefined removes that. */
export function showLoadFailure(button: Element, message: string | undefined): void {
  const next = button.nextElementSibling;
  if (next?.matches('.load-failure')) next.remove();
  if (message)
    button.after(element('span', {class: 'load-failure', role: 'alert'}, ` ${message} `));
}
