import {css} from 'lit';
import type {OverridesMessages} from '../../content/own-words.js';
import {formatDate, isDate} from '../../lib/dates.js';
import {interpolate} from '../../lib/interpolate.js';
import type {OverridesFile} from './overrides-file.js';

/** The hospital's name without characters that would be read as marks or placeholders. */
export const hospitalName = ({hospital}: OverridesFile, messages: OverridesMessages): string =>
  hospital.replace(/[*[\]{}]/g, '') || messages.hospital;

function approval(
  {approvedBy: name, approvedOn: date}: OverridesFile,
  messages: OverridesMessages,
  format: string,
): string {
  if (!name) return '';
  return isDate(date)
    ? interpolate(messages.approved, {name, date: formatDate(date, format)})
    : interpolate(messages.approvedUndated, {name});
}

/** Adds a sentence to a widget that explains how the hospital's passages are marked and who approved them. */
export function addLegend(
  {content, messages: shared}: {content: object; messages?: object},
  module: string,
  file: OverridesFile,
  messages: OverridesMessages,
): void {
  const target = shared as {updated: string; format: string};
  const legend = interpolate(messages.legend, {hospital: hospitalName(file, messages)});
  const text = `${legend} ${approval(file, messages, target.format)}`.trim();
  // The widget fills in placeholders later; braces in a name are not placeholders.
  target.updated = `${text.replace(/[{}]/g, '')} ${target.updated}`;
  // The guide has no line about its update; its lead is short.
  if (module === 'recurrence-guide') {
    (content as {lead: object[]}).lead.push({form: 'own', text, sources: []});
  }
}

const {styleSheet} = css`
  .own {
    color: var(--_muted);
    font-size: var(--_small);
  }
`;

/** Adds the styles of the legend and footnotes to a widget. */
export function styleAttribution(root: ShadowRoot | null): void {
  if (root && !root.adoptedStyleSheets.includes(styleSheet!)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  }
}
