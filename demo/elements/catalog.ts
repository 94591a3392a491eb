import data from 'site:data';
import descriptions from 'site:elements';
import {contentAttributes} from './shared-attributes.js';
import type {ElementInfo} from './element-info.js';
import type {Text} from '../layout/text.js';

/** An element as the site presents it. */
export interface CatalogEntry extends ElementInfo {
  readonly tag: string;
}

/** An element without a description is presented with the heading of its content. */
function describe(tag: string): CatalogEntry {
  const heading = data.headings[tag] ?? {};
  const title: Text = {en: heading['en'] ?? tag, es: heading['es'] ?? heading['en'] ?? tag};
  const fallback: ElementInfo = {
    title,
    summary: {en: '', es: ''},
    attributes: contentAttributes,
  };
  return {tag, ...(descriptions[tag] ?? fallback)};
}

/** Every element of the build, in the order in which a reader needs them. */
export const elements: readonly CatalogEntry[] = data.tags.map(describe);

/** Shown inside an element until it is ready, or if it fails to load. */
export const fallbackText: Text = {
  en: 'Call your care team: 555-0100',
  es: 'Llame a su equipo médico: 555-0100',
};
