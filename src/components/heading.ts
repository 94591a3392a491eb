import {html, nothing, type TemplateResult} from 'lit';

/**
 * A heading of a level, 1 to 6; a deeper level becomes 6. `name` is its class and part.
 */
export function heading(
  level: number,
  name: string,
  content: unknown,
  id?: string,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name} id=${id ?? nothing}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} id=${id ?? nothing}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} id=${id ?? nothing}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} id=${id ?? nothing}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} id=${id ?? nothing}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} id=${id ?? nothing}>${content}</h6>`;
  }
}
