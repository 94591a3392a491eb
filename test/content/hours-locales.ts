import {readContent} from '../../tools/content/content.ts';
import type {InterfaceMessages} from '../../src/content/model.js';
import type {SupportResourcesContent} from '../../src/content/support-resources.js';
import type {HoursLocale} from '../../src/lib/opening-hours/format-hours.js';

async function read(language: string): Promise<HoursLocale> {
  const content = (await readContent('support-resources', language)) as SupportResourcesContent;
  const {format} = (await readContent('interface', language)) as InterfaceMessages;
  return {messages: content.entry.hours, format};
}

export const english = await read('en');
export const spanish = await read('es');
