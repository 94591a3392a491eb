import {css} from 'lit';

export const dotPlotStyles = css`
  .dot-plot path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2.3;
    stroke-linecap: round;
  }
`;
