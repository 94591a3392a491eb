import type {EmbedChoices} from '../choices.js';
import {selectedForm} from './forms.js';

/** The server of a URL, as a policy names it. */
const originOf = (url: string): string =>
  /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url).origin : "'self'";

/** The directives that a page with a strict Content Security Policy needs for the chosen form. */
export function securityPolicyFor(choices: EmbedChoices): string {
  const {id} = selectedForm(choices);
  if (id === 'static') return '';
  const server = id === 'npm' ? "'self'" : originOf(choices.address);
  if (id === 'frame') return `script-src ${server}; frame-src ${server}`;
  const connect = new Set([server, ...(choices.words ? [originOf(choices.words)] : [])]);
  return [
    `script-src ${server}`,
    `style-src ${server}`,
    `connect-src ${[...connect].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types recurrence-widgets',
  ].join('; ');
}
