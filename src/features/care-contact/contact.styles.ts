import {css} from 'lit';

export const contactStyles = css`
  /* Avoids breaks within phone numbers if the line is long enough. */
  [href^='tel:'] {
    display: inline-block;
    max-width: 100%;
  }
  .contact {
    padding: 0;
    margin-block: 0.5em 0.75em !important;
    list-style: none;
  }
  .contact a {
    /* A larger target without more space around it. */
    padding: 0.625rem 0.375rem;
    margin: -0.35rem -0.375rem;
    font-weight: 700;
  }
`;

/** Adds the styles of the numbers to a widget. */
export function styleContact(root: ShadowRoot | null): void {
  const {styleSheet} = contactStyles;
  if (root && !root.adoptedStyleSheets.includes(styleSheet!)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  }
}
