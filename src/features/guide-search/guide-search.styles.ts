import {css} from 'lit';

/** For the guide. */
export const resultStyles = css`
  .found {
    margin-block: 0.5em var(--_space);
  }
  .found h2,
  .found h3,
  .found h4,
  .found h5,
  .found h6 {
    margin-block: 1.5em 0.25em;
    font-family: var(--_font-heading);
    font-size: 1em;
    font-weight: 700;
  }
  .found ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .found li {
    margin: 0;
  }
  .found a {
    display: block;
    min-height: 44px;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
    color: inherit;
    text-decoration: none;
  }
  .found a:hover .found-title,
  .found a:hover .found-text {
    text-decoration: underline;
  }
  .found a > span {
    display: block;
    line-height: 1.45;
  }
  .found-place {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .found-title {
    color: var(--_accent);
    font-weight: 700;
  }
  .found mark {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    color: var(--_text);
    font-weight: 700;
  }
  .found button {
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
  @media (forced-colors: active) {
    .found mark {
      background: Mark;
      color: MarkText;
    }
  }
`.styleSheet!;

/** For a chapter. */
export const passageStyles = css`
  [data-found] {
    border-radius: 3px;
    outline: 3px solid var(--_focus);
    outline-offset: 0.25rem;
  }
`.styleSheet!;
