import {css} from 'lit';

export const styles = css`
  /* Avoids breaks within phone numbers if the line is long enough. */
  a[href^='tel:'] {
    display: inline-block;
    max-width: 100%;
  }
  .call {
    padding: 1.25em 1.375em;
    background: var(--_raised);
    border-radius: var(--_radius);
  }
  .lead > .call,
  .body > p + .call {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .call > ul {
    margin-block-start: 0.75em;
  }
  .ways {
    list-style: none;
  }
  .ways > li + li {
    margin-block-start: 0.5em;
  }
  .call a {
    font-weight: 700;
    /* A larger target for unsteady hands, without more space between the lines. */
    padding: 0.625rem 0.375rem;
    margin: -0.625rem -0.375rem;
  }
  .call p > a {
    font-size: var(--_large);
  }
  .body > p + .items {
    margin-block-start: 0.5em;
  }
  .body > p + .lines,
  .body > .lines + p {
    margin-block-start: 2em;
  }
  @media (forced-colors: active) {
    .call {
      border: 1px solid;
    }
  }
  @media print {
    .call {
      padding-inline: 0;
    }
  }
`;
