/** Styles that every element needs: the host, a reset, links and focus. */
import {css} from 'lit';

export const base = css`
  :host {
    display: block;
    /* A size container has no intrinsic width; a shrink-to-fit parent uses this one. */
    container-type: inline-size;
    contain-intrinsic-inline-size: min(60em, 80vw);
    min-width: 0;
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    font-family: var(--_font);
    font-size: var(--_size);
    font-weight: 400;
    line-height: var(--_leading);
    letter-spacing: normal;
    word-spacing: normal;
    -webkit-text-size-adjust: 100%;
    scroll-margin-block: var(--_scroll-margin);
  }
  /* Readers copy phone numbers and doses, even where the page forbids it. */
  :host > * {
    -webkit-user-select: text;
    user-select: text;
  }
  :host([hidden]:not([hidden='until-found'])) {
    display: none;
  }
  :host([theme~='light']) {
    color-scheme: light;
  }
  :host([theme~='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    scroll-margin-block: var(--_scroll-margin);
  }
  /* Phones zoom in on a smaller field and leave the page zoomed. */
  input,
  select,
  textarea {
    font-size: var(--_field) !important;
  }
  /* A number or a name can be copied, also on a page that forbids it. */
  [part~='base'],
  .term-card {
    -webkit-user-select: text;
    user-select: text;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .nowrap {
    white-space: nowrap;
  }
  /* A larger target than the text, without a taller line. Before the focus ring, which it would unset. */
  .term {
    all: unset;
    padding: 0.5em 0;
    margin: -0.5em 0;
    white-space: normal;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    border-radius: 3px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mark {
    flex: none;
    width: 0.8em;
    height: 0.8em;
    fill: var(--_kind);
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
  }
`;
