import {css} from 'lit';

export const readerToolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75em;
    margin-block-end: calc(var(--_space) * 1.25);
    max-width: var(--_measure);
  }
  .tool[open] {
    flex-basis: 100%;
  }
  .tool > summary {
    color: var(--_accent);
  }
  .tool > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    padding-block: 0.25em 1em;
  }
  .tool label {
    display: grid;
    max-width: 100%;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    font-size: var(--_small);
  }
  .tools button,
  .player button,
  .feedback button,
  .tool select {
    min-height: 44px;
    padding: 0 1em;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .tool select {
    max-width: 100%;
    border-color: var(--_muted);
    color: var(--_text);
  }
  .tools [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tools [aria-disabled] {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
  }
  .tools [role='status']:empty {
    display: none;
  }
  .caption {
    flex-basis: 100%;
    min-height: 3.2em;
  }
  .speaking {
    background: var(--_raised);
    box-shadow: 0 0 0 0.35em var(--_raised);
  }
  .player {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    gap: 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  /* What has the focus is not behind the player. */
  article:has(> .player) :is(a, button, summary, input, select, textarea) {
    scroll-margin-block-end: 5rem;
  }
  .answers {
    display: flex;
    gap: 1em;
  }
  .feedback {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_border);
  }
  @media print {
    .tools,
    .player,
    .feedback {
      display: none;
    }
  }
`;
