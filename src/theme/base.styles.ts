/** What every widget looks like: type, space, sections. One sheet, shared by all of them. */
import {css} from 'lit';

export const base = css`
  :host {
    display: block;
    /* A container has no width of its own; where its place takes the width of what is inside, this is it. */
    container-type: inline-size;
    contain-intrinsic-inline-size: min(60em, 80vw);
    min-width: 0;
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    font-family: var(--_font);
    font-size: var(--_size);
    font-weight: 400;
    line-height: var(--_leading);
    letter-spacing: normal;
    word-spacing: normal;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]:not([hidden='until-found'])) {
    display: none;
  }
  :host([theme~='light']) {
    color-scheme: light;
  }
  :host([theme~='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  /* Here and not on the host, which the page's own rules reach. Spacing of letters, words and lines is left
     to what a reader sets for all pages. */
  article {
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    font-style: normal;
    overflow-wrap: anywhere;
    padding: var(--_space) clamp(1rem, 5cqi, 3rem);
  }
  .title {
    font-family: var(--_font-heading);
    font-size: var(--_largest);
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
    margin-block: 0.5rem var(--_space);
  }
  .lead > p:first-of-type {
    font-size: var(--_large);
    line-height: 1.5;
  }
  .lead,
  .body,
  footer {
    max-width: var(--_measure);
  }
  .lead {
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .lead > * + *,
  .body > * + * {
    margin-block-start: 1em;
  }
  .subhead + * {
    margin-block-start: 0.25em;
  }
  .body > .subhead {
    margin-block-start: 1.75em;
  }
  .subhead {
    font-family: var(--_font-heading);
    font-weight: 700;
    line-height: 1.35;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  /* More to press than is seen, at the same height of the line. */
  .term {
    all: unset;
    padding: 0.5em 0;
    margin: -0.5em 0;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 3px;
  }
  .note {
    border-inline-start: 4px solid var(--_mark);
    padding: 0.125em 0 0.125em 1.125em;
    margin-block: 1.5em;
  }
  .items {
    padding-inline-start: 1.25em;
  }
  .items > li + li {
    margin-block-start: 0.5em;
  }

  /* Languages */
  .languages {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -0.75rem;
  }
  .languages button {
    min-height: 44px;
    padding: 0 0.75rem;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .languages button[aria-pressed='true'] {
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
    cursor: default;
  }

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

  /* Sections */
  .section {
    border-block-start: 1px solid var(--_border);
  }
  .section > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 1.5em;
    gap: 0.125em 1em;
    align-items: center;
    padding-block: calc(var(--_space) * 0.75);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .section > summary > .heading {
    font-family: var(--_font-heading);
    font-size: var(--_large);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .section > summary > .summary {
    grid-column: 1;
    color: var(--_muted);
    line-height: 1.4;
  }
  .chevron {
    grid-area: 1 / 2 / span 2;
    width: 1.5em;
    height: 1.5em;
    color: var(--_mark);
    transition: rotate var(--_motion);
  }
  details[open] > summary > .chevron {
    rotate: 180deg;
  }
  .section > .body {
    max-width: none;
    padding-block: 0.25em calc(var(--_space) * 1.5);
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
  .quiet > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 44px;
    list-style: none;
    cursor: pointer;
  }
  .quiet > summary > .chevron {
    width: 1.1em;
    height: 1.1em;
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

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mark {
    flex: none;
    width: 0.8em;
    height: 0.8em;
    fill: var(--_kind);
  }

  /* Where there is room, the contents stay beside what is read. */
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

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
  @media print {
    .languages,
    nav,
    .chevron,
    [href='#'] {
      display: none;
    }
    .section > summary {
      padding-block: 0.75em 0.25em;
      break-after: avoid;
    }
  }
`;
