import {html, type TemplateResult} from 'lit';

/** A heading element. Levels above 6 do not exist in HTML and become 6. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
}
