import {css} from 'lit';

export const bodyMapStyles = css`
  .section > .body > .map {
    max-width: 52em;
  }
  .map {
    display: grid;
    gap: var(--_space);
  }
  .figure-box {
    position: relative;
    width: min(100%, 264px);
    margin-inline: auto;
    aspect-ratio: 228 / 386;
  }
  .figure-box > svg {
    width: 100%;
    height: 100%;
    overflow: hidden;
  }
  :where(.figure-box, .kind) > :where(svg) path {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .map,
  .kinds {
    --_line: color-mix(in oklab, var(--_text) 42%, var(--_raised));
    --_fill: color-mix(in oklab, var(--_text) 8%, var(--_raised));
  }
  .outline {
    fill: var(--_raised);
    stroke-width: 1.8;
  }
  .line {
    opacity: 0.55;
  }
  .organ,
  .breast {
    fill: var(--_fill);
    transition: fill var(--_motion);
  }
  .bone {
    stroke-width: 9;
    stroke: var(--_fill);
  }
  .node {
    stroke-width: 6;
    stroke: var(--_line);
    opacity: 0.6;
  }
  .rib {
    opacity: 0.45;
  }
  .chosen {
    --_line: var(--_kind);
    --_fill: color-mix(in oklab, var(--_kind) 30%, var(--_raised));
  }
  .chosen > * {
    opacity: 1;
  }
  .chosen .rib {
    stroke-width: 2.4;
  }
  .chosen .node {
    stroke-width: 8;
  }
  .spot {
    position: absolute;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    translate: -50% -50%;
    border-radius: 50%;
    cursor: pointer;
  }
  .spot .mark {
    width: 18px;
    height: 18px;
    stroke: var(--_surface);
    stroke-width: 2.5;
    paint-order: stroke;
    overflow: visible;
  }
  .on .mark {
    width: 24px;
    height: 24px;
  }
  .at-brain {
    left: 50%;
    top: 10%;
  }
  .at-nodes-near {
    left: 77%;
    top: 39%;
  }
  .at-chest-wall {
    left: 57%;
    top: 37%;
  }
  .at-breast {
    left: 65.5%;
    top: 50%;
  }
  .at-lungs {
    left: 38%;
    top: 46%;
  }
  .at-liver {
    left: 42.5%;
    top: 61%;
  }
  .at-belly {
    left: 59%;
    top: 69%;
  }
  .at-bones {
    left: 35.5%;
    top: 78%;
  }
  .at-nodes-far {
    left: 63.5%;
    top: 89%;
  }
  .choice {
    position: relative;
    display: flex;
  }
  .choice input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    width: 100%;
    cursor: pointer;
  }
  .choice label {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: 44px;
    padding: 0.25em 0.75em;
    border-radius: calc(var(--_radius) / 1.5);
    line-height: 1.3;
  }
  .choice input:checked + label {
    background: var(--_raised);
    box-shadow: inset 3px 0 var(--_kind);
    font-weight: 700;
  }
  .choice input:focus-visible + label {
    outline: 3px solid var(--_focus);
  }
  .answer .subhead {
    display: flex;
    align-items: center;
    gap: 0.6em;
    font-size: var(--_large);
    color: var(--_kind);
  }
  .answer > p + p {
    margin-block-start: 0.5em;
  }
  .all-places dt {
    font-weight: 700;
    margin-block-start: 1em;
  }
  .all-places dt span {
    color: var(--_kind);
    font-weight: 400;
  }
  @container (min-width: 44em) {
    .map {
      grid-template-columns: 264px minmax(0, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: 3em;
    }
    .figure-box {
      grid-row: 1 / span 2;
    }
    .answer {
      min-height: 13.5em;
    }
    .all-places {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .choice input:checked:not(:focus-visible) + label {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    fieldset,
    .answer,
    .spot {
      display: none;
    }
  }
`;
