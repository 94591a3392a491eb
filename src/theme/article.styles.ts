/** Title, lead, passages and disclosures. */
import {css} from 'lit';

export const articleStyles = css`
  /* Set on the article, because the page's own rules apply to the host. Letter, word and line spacing are
     not set, so that readers can set their own for all pages. */
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
  .short > .subhead {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .brief {
    list-style: none;
  }
  .brief > li + li {
    margin-block-start: 0.5em;
  }
  .lead > p:first-child,
  .brief > li:first-child {
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
  .note {
    border-inline-start: 4px solid var(--_mark);
    padding: 0.125em 0 0.125em 1.125em;
    margin-block: 1.5em;
  }
  .items {
    padding-inline-start: 1.25em;
  }
  .steps > li {
    padding-inline-start: 0.375em;
  }
  .steps > li::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  .items > li + li {
    margin-block-start: 0.5em;
  }

  /* Disclosures */
  summary::-webkit-details-marker {
    display: none;
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

  .load-failure {
    font-weight: 700;
  }
  .load-failure > button {
    min-height: 44px;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  @media print {
    .load-failure,
    .chevron,
    [href='#'] {
      display: none;
    }
  }
`;
