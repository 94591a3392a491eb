import {css} from 'lit';

export const styles = css`
  .term-card {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    width: min(23em, 100% - 1rem);
    max-height: calc(100% - 1rem);
    margin: 0;
    padding: 1em 1.25em 0.25em;
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_text);
    font-size: var(--_size);
    box-shadow: 0 0.25em 1.5em var(--_border);
    overscroll-behavior: contain;
  }
  .term-card:focus {
    outline: none;
  }
  .term-card .subhead {
    font-size: var(--_large);
    line-height: 1.25;
  }
  .term-card .say,
  .term-card .other {
    color: var(--_muted);
  }
  .term-card .meaning {
    margin-block: 0.75em !important;
  }
  .term-card button {
    min-height: 44px;
    margin-inline-start: -0.75rem;
    padding: 0 0.75rem;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @media print {
    .term-card {
      display: none;
    }
  }
`;
