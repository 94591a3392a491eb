import {escapeText} from '../../../demo/layout/markup.ts';
import {renderText, type Text} from '../../../demo/layout/text.ts';
import type {Entry} from '../manifest/model.ts';
import {kindNames, kinds, type Entries, type Kind} from './entries.ts';

/** The fields of each event type, as text. */
export type EventFields = Readonly<Record<string, string>>;

export const code = (text: string): string => `<code>${escapeText(text)}</code>`;

const withCode = (text: string): string =>
  escapeText(text).replace(/`([^`]+)`/g, '<code>$1</code>');

export const heading = (text: Text, level: number): string => renderText(text, `h${level}`);

/** The paragraphs of a description. Examples are on the element's own page. */
export const paragraphs = (description: string): string =>
  description
    .replace(/```[\s\S]*?```/g, '')
    .replace(/:\s*\n\n/g, '.\n\n')
    .split(/\n\s*\n/)
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text) => `<p class="stay" lang="en">${withCode(text)}</p>`)
    .join('\n');

/** The type of an attribute, the default of a custom property, or the type and fields of an event. */
function valueOf(kind: Kind, entry: Entry, eventFields: EventFields): string | undefined {
  const type = entry.type?.text;
  if (kind === 'cssProperties') return entry.default;
  if (kind === 'attributes') return type;
  if (kind !== 'events' || !type) return undefined;
  return eventFields[type] ? `${type}: ${eventFields[type]}` : type;
}

function definition(kind: Kind, entry: Entry, eventFields: EventFields): string {
  const value = valueOf(kind, entry, eventFields);
  const hint =
    value && value !== entry.name
      ? ` <span class="values" translate="no">${escapeText(value)}</span>`
      : '';
  const term = entry.name ? code(entry.name) : 'default slot';
  return `<div><dt>${term}${hint}</dt><dd>${withCode(entry.description)}</dd></div>`;
}

/** A list for each kind that has entries. */
export const entryLists = (entries: Entries, eventFields: EventFields): string =>
  kindNames
    .filter((kind) => entries[kind].length)
    .map(
      (kind) =>
        `${heading(kinds[kind], 3)}\n<dl class="attributes reference stay" lang="en">${entries[kind]
          .map((entry) => definition(kind, entry, eventFields))
          .join('\n')}</dl>`,
    )
    .join('\n');
