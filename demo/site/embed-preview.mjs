/** The page inside the embed builder: the chosen elements, alive. */
import data from 'site:data';
import {build} from './markup.mjs';
import {nodesOf} from './snippets.mjs';

let shown = '';
const known = data.files.filter((file) => /^themes\/[\w-]+\.css$/.test(file));
const theme = document.createElement('link');
theme.rel = 'stylesheet';

addEventListener('message', ({source, data: message}) => {
  if (source !== parent || message?.kind !== 'choices') return;
  const {choices, language} = message;
  document.documentElement.lang = language;
  const sheet = `themes/${choices.theme}.css`;
  if (known.includes(sheet)) {
    theme.href = `dist/${sheet}`;
    document.head.append(theme);
  } else {
    theme.remove();
  }
  const nodes = nodesOf(choices);
  // Without a change in the elements, what is open stays open.
  if (JSON.stringify(nodes) === shown) return;
  shown = JSON.stringify(nodes);
  document.querySelector('main').replaceChildren(...build(nodes, document));
});
parent.postMessage({kind: 'ready'}, '*');
