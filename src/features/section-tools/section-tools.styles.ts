import {css} from 'lit';

export const {styleSheet} = css`
  .expand > button,
  .section-link > button {
    min-height: 44px;
    padding: 0 0.5rem;
    margin-inline: -0.5rem;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_small);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  /* In the space below a section, so that what follows does not move. */
  .section > .body > .section-link {
    min-height: 44px;
    margin-block: 0 -44px;
    translate: 0 -0.25rem;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .section > .body > .section-link:has(input) {
    margin-block-end: 0;
  }
  .section-link > button {
    color: inherit;
    font-size: inherit;
  }
  .section-link > span {
    margin-inline-start: 0.75rem;
  }
  .section-link > input {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  @media print {
    .section-link {
      display: none;
    }
  }
`;
