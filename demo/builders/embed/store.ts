import {saveInUrl} from '../shared/save-in-url.js';
import type {EmbedChoices} from './choices.js';
import {parseChoices, serializeChoices} from './choices-url.js';

let choices = parseChoices(location.hash);
let onChange = (): void => {};

/** A page opened from a file has no URL that another page could load files from. */
const filesUrl = new URL('dist/', location.href);
export const defaultAddress = /^https?:$/.test(filesUrl.protocol)
  ? filesUrl.href
  : 'https://your-server.example/recurrence-widgets/';

/** The current choices. */
export const getChoices = (): EmbedChoices => choices;

/** The current choices, with the URL that the snippets use. */
export const getSnippetChoices = (): EmbedChoices => ({
  ...choices,
  address: choices.address.trim() || defaultAddress,
});

/** Changes some choices, saves them in the URL and redraws. */
export function update(changes: Partial<EmbedChoices>): void {
  choices = {...choices, ...changes};
  saveInUrl(serializeChoices(choices));
  onChange();
}

/** Calls `redraw` after every change, and when the URL's fragment changes. */
export function subscribe(redraw: () => void): void {
  onChange = redraw;
  addEventListener('hashchange', () => {
    choices = parseChoices(location.hash);
    redraw();
  });
}
