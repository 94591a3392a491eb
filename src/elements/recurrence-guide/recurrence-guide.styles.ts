import {css} from 'lit';

export const styles = css`
  /* The guide is quieter than its chapter: a small heading, short lines. */
  article {
    display: block;
    padding: 0;
  }
  .title {
    font-size: var(--_large);
    margin-block: 0 0.25rem;
  }
  .lead {
    margin: 0;
    color: var(--_muted);
  }
  .lead > p:first-of-type {
    font-size: 1em;
  }
  .where {
    max-width: var(--_measure);
    padding-block-start: var(--_space);
  }
  .place {
    font-weight: 700;
    line-height: 1.4;
  }
  .time {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }
  progress {
    display: block;
    width: 100%;
    height: 0.375rem;
    margin-block: 0.5rem 0;
    border: 0;
    border-radius: 1rem;
    overflow: clip;
    appearance: none;
    background: var(--_border);
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--_mark);
  }
  ::-moz-progress-bar {
    background: var(--_mark);
  }

  .search {
    margin-block-start: var(--_space);
  }
  .search > label {
    display: block;
    font-weight: 700;
  }
  .search > input {
    width: 100%;
    min-height: 3em;
    margin-block-start: 0.375em;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .search > p {
    /* Clear of the field's focus ring. */
    margin-block-start: 0.625em;
    color: var(--_muted);
  }
  .contents {
    max-width: var(--_measure);
  }
  .contents summary {
    color: var(--_accent);
  }
  .contents ol {
    margin: 0;
    padding-inline-start: 2em;
  }
  .contents li {
    break-inside: avoid;
  }
  .contents a {
    min-height: 44px;
    line-height: 1.3;
  }
  .contents a,
  .turn a {
    display: block;
    padding-block: 0.5em;
    text-decoration: none;
  }
  .contents a:not([aria-current]) > :first-child,
  .turn a:hover > :first-child {
    text-decoration: underline;
  }
  [aria-current] {
    color: var(--_text);
    font-weight: 700;
  }

  .cover,
  .state,
  .end {
    padding: var(--_space) clamp(1rem, 5cqi, 3rem);
  }
  /* Most of a screen high while another chapter loads; a frame's own height is no measure of a screen. */
  .state {
    min-height: min(60vh, 32rem);
    color: var(--_muted);
  }
  .cover {
    padding-block-end: 0;
  }
  .end {
    padding-block-start: 0;
  }
  .end > * {
    max-width: var(--_measure);
  }
  .stop {
    font-size: var(--_large);
    font-weight: 700;
  }
  .kept {
    color: var(--_muted);
  }
  .again,
  .clear {
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .turn {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
    margin-block-start: 1em;
  }
  .turn a {
    padding: 0.75em 1em;
    background: var(--_raised);
    border-radius: var(--_radius);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    .turn a {
      border: 1px solid;
    }
  }
  @media print {
    nav,
    .search,
    progress,
    .end > :not(slot) {
      display: none;
    }
  }
`;
