import {css} from 'lit';

export const crowdStyles = css`
  .crowd path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.3;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .crowd path {
      stroke: CanvasText;
    }
  }
`;
