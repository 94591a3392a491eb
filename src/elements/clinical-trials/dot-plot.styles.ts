import {css} from 'lit';

export const crowdStyles = css`
  .crowd path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2.3;
    stroke-linecap: round;
  }
`;
