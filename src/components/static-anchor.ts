import {html, nothing} from 'lit';
import {staticPage} from '../lib/static-page.js';

/** A slot for the target of a link. A URL cannot reach into a shadow root, so the target is outside. */
export function staticAnchor(id: string): unknown {
  if (staticPage.isChapter) return nothing;
  staticPage.anchors.push(id);
  return html`<slot name="to-${id}"></slot>`;
}
