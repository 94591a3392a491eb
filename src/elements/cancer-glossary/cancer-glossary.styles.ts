import {css} from 'lit';

export const styles = css`
  .search,
  .terms {
    max-width: var(--_measure);
  }
  label {
    display: block;
    font-weight: 700;
  }
  input {
    width: 100%;
    min-height: 3em;
    margin-block: 0.375em 0.5em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  input:focus-visible {
    border-radius: var(--_radius);
  }
  .search p {
    min-height: 1.6em;
    color: var(--_muted);
  }
  nav {
    margin-block: 0.25em 0;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0;
    columns: auto;
    margin-inline-start: -0.75rem;
  }
  nav a {
    justify-content: center;
    min-width: 44px;
    font-weight: 700;
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  .group:focus {
    outline: none;
  }
  .letter {
    margin-block: 1.5em 0.75em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_border);
    color: var(--_accent);
    font-family: var(--_font-heading);
    font-size: var(--_larger);
    font-weight: 700;
    line-height: 1.2;
  }
  .ask:empty {
    display: none;
  }
  .entry + .entry {
    margin-block-start: 1.5em;
  }
  dt {
    font-weight: 700;
    line-height: 1.4;
  }
  .say {
    display: inline-block;
    font-weight: 400;
  }
  .say,
  .other {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .sources {
    margin-block: 2.5em 1.5em;
  }
  @media print {
    .search {
      display: none;
    }
    .entry {
      break-inside: avoid;
    }
  }
`;
