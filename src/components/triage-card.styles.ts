import {css} from 'lit';

/**
 * Each level of urgency has its own weight: a filled title and a box, a thick line, a dotted line. They
 * are borders, not backgrounds, so that they are visible in print and with forced colors.
 */
export const triageCardStyles = css`
  .care {
    border: 0 solid var(--_accent);
    border-inline-start-width: 6px;
  }
  .care + .care {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .care-title {
    display: flex;
    gap: 0.6em;
    padding: 0.6em 1em;
    font-size: var(--_large);
    break-after: avoid;
  }
  .care-title > svg {
    flex: none;
    width: 1.5em;
    height: 1.35em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .care-title a {
    /* A larger target without more space around it. */
    display: inline-block;
    padding: 0.5em 0.4em;
    margin: -0.5em -0.4em;
  }
  .care-body {
    padding: 0.5em 1.2em 0.25em;
  }
  .care .items {
    margin-block-start: 0.75em;
  }
  .emergency {
    border-width: 2px;
    border-inline-start-width: 6px;
    border-radius: calc(var(--_radius) / 2);
  }
  .emergency > .care-title {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .emergency > .care-title a {
    color: inherit;
  }
  .emergency > .care-title :focus-visible {
    outline-color: currentColor;
    /* Between the words beside the number. */
    outline-offset: -6px;
  }
  .emergency > .care-body {
    padding-block: 1em;
  }
  .soon {
    border-inline-start-style: dotted;
  }
  @media print {
    .care {
      border-color: var(--_text);
      break-inside: avoid;
    }
    .emergency > .care-title {
      background: none;
      color: var(--_text);
      border-block-end: 2px solid var(--_text);
    }
  }
`;
