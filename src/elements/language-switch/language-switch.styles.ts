import {css} from 'lit';

export const styles = css`
  /* Made for a page's header: as wide as its content, in the header's own color, which is readable there. */
  :host {
    color: inherit;
    display: inline-block;
    container-type: normal;
    contain-intrinsic-inline-size: none;
    background: none;
    border-radius: 0;
    text-align: start;
    text-transform: none;
  }
  .languages button,
  .languages button[aria-pressed='true'] {
    color: inherit;
  }
  button:focus-visible {
    outline-color: currentColor;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .offer > button,
  .clear {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .offer > .accept {
    font-weight: 700;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
