import {html, nothing, render} from 'lit';
import type {AskKind} from '../../content/ask-about.table.js';
import type {AskAboutMessages} from '../../content/model.js';

/** What the button shows. */
export interface AskState {
  readonly messages: AskAboutMessages;
  readonly title: string;
  readonly kind: AskKind;
  /** The planner's page, if it is another one. */
  readonly url: string | undefined;
  readonly isAsked: boolean;
  readonly isRefused: boolean;
  readonly toggle: () => void;
}

/** Renders the button into a container, or removes it. The same button adds and undoes, so it keeps the focus. */
export function renderAsk(container: HTMLElement, state: AskState | undefined): void {
  if (!state) {
    if (container.hasChildNodes()) render(nothing, container);
    return;
  }
  const {messages, title, kind, url, isAsked, isRefused, toggle} = state;
  const status = !isAsked
    ? ''
    : isRefused
      ? messages.notStored
      : kind === 'sign'
        ? `${messages.asked} ${messages.doNotWait}`
        : messages.asked;
  const label = isAsked ? messages.undo : messages.ask;
  render(
    html`<span class="ask-status ${status ? '' : 'visually-hidden'}" role="status">${status}</span>
      <button type="button" aria-label="${label}: ${title}" @click=${toggle}>${label}</button>
      ${isAsked && !isRefused && url ? html`<a href=${url}>${messages.open}</a>` : nothing}`,
    container,
  );
}
