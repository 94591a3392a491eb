/** The host's own app, with a Lit of its own. */
import {LitElement, html} from 'lit';

customElements.define(
  'host-app',
  class extends LitElement {
    override render() {
      return html`<p>${'The host’s own'}</p>`;
    }
  },
);
