/** A treatment: its statements, and pictures that show how it is given. */
import {css, html, type TemplateResult} from 'lit';
import {fragment} from '../../components/element.js';
import {statementNodes} from '../../components/passage.js';
import {picture} from '../../components/picture.js';
import type {MarkedText} from '../../content/model.js';
import type {TreatmentOptionsContent, TreatmentPassage} from '../../content/treatment-options.js';
import {routePictures} from './route-pictures.js';

/** `labels` are those of the statements. */
export const treatment = (
  {id, routes, lines}: TreatmentPassage,
  labels: readonly MarkedText[],
  {label, routes: captions}: TreatmentOptionsContent['given'],
  title: TemplateResult,
): TemplateResult =>
  html`<div class="lines" part="lines" data-ask=${id}>
    ${title} ${fragment(statementNodes(lines.slice(0, 1), labels))}
    <div class="ways">
      <p class="label">${label}</p>
      <ul class="given" part="given" role="list">
        ${routes.map((route) => html`<li>${picture(routePictures[route])} ${captions[route]}</li>`)}
      </ul>
    </div>
    ${fragment(statementNodes(lines.slice(1), labels.slice(1)))}
  </div>`;

export const treatmentStyles = css`
  .given {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    list-style: none;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.35;
  }
  .given > li {
    width: 6.5em;
  }
  .given > li > .picture {
    width: 100%;
    margin-block-end: 0.375em;
  }
`;
