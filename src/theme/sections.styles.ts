/** Contents, sections, sources and footer. */
import {css} from 'lit';

export const sectionsStyles = css`
  /* Contents */
  nav {
    margin-block-end: calc(var(--_space) * 1.25);
    max-width: var(--_measure);
  }
  nav ul {
    list-style: none;
    columns: 15em 2;
    column-gap: 2em;
    margin-block-start: 0.25em;
  }
  nav li {
    break-inside: avoid;
  }
  nav a {
    display: flex;
    align-items: center;
    min-height: 44px;
    line-height: 1.3;
  }

  /* In a narrow column, the contents would only repeat the headings below them. */
  @container (max-width: 34em) {
    nav:has(+ .expand) {
      display: none;
    }
  }

  /* Sections */
  .expand {
    min-height: 44px;
  }
  .section-box {
    border-block-start: 1px solid var(--_border);
  }
  /* Wider than their text, so that the ring around both stays clear of it. */
  .section-box > .heading,
  .section > summary {
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
  }
  .section-box > .heading {
    padding-block-start: calc(var(--_space) * 0.75);
    padding-inline-end: 3rem;
    font-family: var(--_font-heading);
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    cursor: pointer;
  }
  .section > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 1.5em;
    column-gap: 1em;
    align-items: center;
    padding-block: calc(0.25em + 2px) calc(var(--_space) * 0.75);
    margin-block-start: -2px;
    list-style: none;
    cursor: pointer;
  }
  /* One ring around heading and summary: each is clipped where they meet. They overlap by 2px, so that the
     edges between them are clipped even if they are not on a whole pixel. */
  .section-box > .heading:has(+ .section > summary:focus-visible) {
    outline: 3px solid var(--_focus);
    clip-path: inset(-3px -3px 1px);
    border-radius: 3px 3px 0 0;
  }
  .section > summary:focus-visible {
    outline-offset: 0;
    clip-path: inset(1px -3px -3px);
    border-radius: 0 0 3px 3px;
  }
  .section > summary > .summary {
    color: var(--_muted);
    line-height: 1.4;
  }
  /* At the middle of heading and summary together. */
  .section > summary > .chevron {
    translate: 0 -0.75em;
  }
  .section > .body {
    max-width: none;
    padding-block: 0.25em calc(var(--_space) * 2);
  }
  .section > .body > * {
    max-width: var(--_measure);
  }

  /* Statements side by side */
  .section > .body > .lines {
    max-width: 52em;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em 2.5em;
  }
  .lines + .lines {
    margin-block-start: 2em;
  }
  .lines > .subhead {
    grid-column: 1 / -1;
  }
  .lines > .subhead + * {
    margin-block-start: 0;
  }
  .label {
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 700;
  }

  /* Sources */
  .sources {
    margin-block-start: 2em;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .sources ol {
    padding-inline-start: 1.5em;
  }
  .sources li {
    margin-block: 0.5em;
    line-height: 1.4;
  }

  footer {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_space);
    color: var(--_muted);
    font-size: var(--_small);
  }
  footer p + p {
    margin-block-start: 0.5em;
  }
  @media screen {
    footer [href='#'] {
      display: inline-flex;
      align-items: center;
      min-height: 44px;
    }
  }

  /* In a wide column, the contents stay next to the sections. */
  @container (min-width: 58em) {
    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 13em;
      column-gap: 4em;
    }
    article > * {
      grid-column: 1;
    }
    article > nav {
      grid-column: 2;
      grid-row: 1 / span 99;
      align-self: start;
      position: sticky;
      top: 1.5rem;
      margin-block: 0.75rem;
      font-size: var(--_small);
    }
    nav ul {
      columns: auto;
    }
  }

  @media print {
    nav,
    .expand {
      display: none;
    }
    .section-box > .heading {
      padding-block: 0.75em 0.25em;
      break-after: avoid;
    }
    .section > summary {
      break-after: avoid;
    }
  }
`;
