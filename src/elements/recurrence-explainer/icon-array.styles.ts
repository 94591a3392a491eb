import {css} from 'lit';

export const iconArrayStyles = css`
  .shares {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr));
    gap: 1.5em 2em;
    max-width: 26em;
    margin-block-start: 1em;
  }
  .share svg {
    width: 100%;
    max-width: 11em;
    fill: var(--_mark);
  }
  .share .rest {
    fill: color-mix(in oklab, var(--_text) 18%, var(--_surface));
  }
  .share .range {
    fill: color-mix(in oklab, var(--_mark) 45%, var(--_surface));
  }
  .share figcaption {
    margin-block-start: 0.5em;
    font-size: var(--_small);
    line-height: 1.4;
  }
  .share strong {
    display: block;
  }
  .figure + .figure {
    margin-block-start: 2.5em;
  }
  @media print {
    .share svg {
      print-color-adjust: exact;
    }
  }
`;
