import {css} from 'lit';

export const resourceListStyles = css`
  .resources,
  .ways {
    list-style: none;
  }
  .resources > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 2.5em;
    padding-block: 1.5em;
  }
  .resources > li + li {
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 40em) {
    .resources > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 17em);
    }
    /* Aligns the first link with the name. */
    .resources > li > div + div {
      margin-block-start: calc(0.8em - 22px);
    }
  }
  .name {
    font-family: var(--_font-heading);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .resources p + p {
    margin-block-start: 0.25em;
  }
  .phone a,
  .ways a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.4em;
    min-height: 44px;
    max-width: 100%;
    line-height: 1.3;
  }
  .phone strong {
    font-size: var(--_large);
  }
  .phone + .key {
    margin-block-start: 0;
  }
  .state {
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.4;
  }
  .state.closed {
    color: var(--_text);
    font-weight: 400;
  }
  .fine {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
  }
  @media print {
    .resources > li {
      padding-block: 0.75em;
      break-inside: avoid;
    }
  }
`;
