/** The page in the embed builder's iframe: the chosen widgets, live. */
import data from 'site:data';
import {toElements} from '../../layout/markup.js';
import type {EmbedChoices} from './choices.js';
import {elementNodes, withPageSettings} from './forms/nodes.js';

interface Message {
  readonly kind: string;
  readonly choices: EmbedChoices;
  readonly language: string;
}

const theme = document.createElement('link');
theme.rel = 'stylesheet';
let currentNodes = '';

function applyPreset(name: string): void {
  if (Object.hasOwn(data.themes, name)) {
    theme.href = `dist/themes/${name}.css`;
    document.head.append(theme);
  } else {
    theme.remove();
  }
}

function showElements(choices: EmbedChoices): void {
  // Its own wording is not shown: the preview has no address to load it from.
  const nodes = withPageSettings(elementNodes(choices), {...choices, words: ''});
  // Elements that did not change stay, so that open sections stay open.
  if (JSON.stringify(nodes) === currentNodes) return;
  currentNodes = JSON.stringify(nodes);
  document.querySelector('main')!.replaceChildren(...toElements(nodes, document));
}

addEventListener('message', ({source, data: message}: MessageEvent<Message | undefined>) => {
  if (source !== parent || message?.kind !== 'choices') return;
  document.documentElement.lang = message.language;
  applyPreset(message.choices.theme);
  showElements(message.choices);
});
parent.postMessage({kind: 'ready'}, '*');
