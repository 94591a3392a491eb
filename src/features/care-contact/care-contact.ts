import loadMessages from 'content:care-contact';
import type {Features, LocalizedContent} from '../../base/feature-registry.js';
import type {CareContactMessages} from '../../content/care-contact.js';
import type {CareContact, ContactLine, InterfaceMessages, Passage} from '../../content/model.js';
import {loadContent} from '../../i18n/load-content.js';
import {interpolate} from '../../lib/interpolate.js';
import {styleContact} from './contact.styles.js';
import {readContact, type TeamNumbers} from './read-contact.js';

/** The team's numbers in the messages of one language. */
function contactIn(messages: CareContactMessages, {name, day, night}: TeamNumbers): CareContact {
  const team = name || messages.team;
  const line = (message: string, phone: string): ContactLine => ({
    text: interpolate(message, {team, phone}),
  });
  const office = day ? [line(messages.day, day)] : [];
  const after = night ? [line(day ? messages.night : messages.nightOnly, night)] : [];
  return {name, day, night, office, always: [...office, ...after]};
}

const sentences = (lines: readonly ContactLine[]): string =>
  lines.map(({text}) => ` ${text}.`).join('');

/** Adds the numbers to each passage of some content that asks the reader to call, in place. */
function addToPassages(node: unknown, contact: CareContact): void {
  if (typeof node !== 'object' || node === null) return;
  const {call, form, text} = node as Partial<Passage>;
  const lines = call === 'now' ? contact.always : call === 'office-hours' ? contact.office : [];
  if (lines.length) {
    const change = form === 'care' ? {contact: lines} : {text: `${text}${sentences(lines)}`};
    Object.assign(node, change);
  }
  for (const value of Object.values(node)) addToPassages(value, contact);
}

/**
 * Names the hospital's care team, with its phone numbers, wherever the content asks the reader to call it.
 * `withOwnWords` applies its wording to the messages. Without a valid number, or if the messages do not load,
 * the content stays as it is; it never rejects.
 */
export async function addCareContact<Content extends LocalizedContent>(
  element: Element,
  original: Content,
  withOwnWords: Features['customize'],
): Promise<Content> {
  const numbers = readContact(element);
  if (!numbers) return original;
  try {
    const {language} = original;
    const content = await loadContent<CareContactMessages>('care-contact', loadMessages, language);
    const loaded = {language, content};
    const {content: messages} = await withOwnWords(element, loaded, 'care-contact');
    styleContact(element.shadowRoot);
    const contact = contactIn(messages, numbers);
    // The original is shared by all widgets of the page.
    const changed = structuredClone(original);
    addToPassages(changed.content, contact);
    const shared = changed.messages as
      {-readonly [Key in keyof InterfaceMessages]: InterfaceMessages[Key]} | undefined;
    if (shared) {
      shared.disclaimer += sentences(contact.always);
      shared.careContact = contact;
    }
    return changed;
  } catch {
    return {...original, isIncomplete: true};
  }
}
