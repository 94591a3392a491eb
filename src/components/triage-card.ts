import {html, nothing, svg, type TemplateResult} from 'lit';
import type {CarePassage, Rank} from '../content/model.js';
import {renderInline} from './inline.js';
import {listNode} from './passage.js';

/** A stop sign, a clock, a speech bubble: each has its own shape, so that color is not the only cue. */
const icons: Readonly<Record<Rank, TemplateResult>> = {
  emergency: svg`<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z"/><path d="M12 7v6M12 17h0"/>`,
  today: svg`<circle cx="12" cy="12" r="9.5"/><path d="M12 6.5V12l3.5 2.5"/>`,
  soon: svg`<path d="M3 4.5h18v12H11L6.5 21v-4.5H3z"/><path d="M7.5 10.5h0M12 10.5h0M16.5 10.5h0"/>`,
};

/** A card: when to get help, how, and the signs that call for it. */
export const triageCard = (
  {rank, title, text, contact, signs: reasons}: CarePassage,
  subhead: (title: string) => TemplateResult,
): TemplateResult =>
  html`<div class="care ${rank}" part="care">
    <div class="care-title">
      <svg viewBox="0 0 24 24" aria-hidden="true">${icons[rank]}</svg>
      ${subhead(title)}
    </div>
    <div class="care-body">
      ${contact ? listNode(contact, 'contact') : nothing}
      <p part="passage">${renderInline(text)}</p>
      ${listNode(reasons)}
    </div>
  </div>`;
