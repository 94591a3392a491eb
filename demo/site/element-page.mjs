/** The page of one element: the element itself, how to get it, and its main attributes. */
import {fallback} from './elements.mjs';
import {both} from './frame.mjs';
import {escapeText, markup} from './markup.mjs';

const ticks = (text) => text.replace(/`([^`]+)`/g, '<code>$1</code>');

/** The element's lines on a hospital's page. */
export const snippet = ({name, children}) =>
  `<script type="module" src="https://your-server.example/widgets.js"></script>\n` +
  markup([
    {
      tag: name,
      attributes: [],
      children: children.map((child) => ({tag: 'support-resource', ...child, children: []})),
      text: name === 'language-switch' ? '' : fallback.en,
    },
  ]);

/** The contents of its page. */
export function elementPage(element) {
  const {name, en, es, attributes} = element;
  const children = markup(
    element.children.map((child) => ({tag: 'support-resource', ...child, children: []})),
  );
  const shown =
    name === 'language-switch'
      ? `<p class="solo"><language-switch></language-switch></p>
<recurrence-explainer sections="kinds" tools="none"></recurrence-explainer>`
      : `<${name}>${children}<p lang="en">${fallback.en}</p><p lang="es">${fallback.es}</p></${name}>`;
  return `<div class="intro">
<p class="tag"><code>&lt;${name}&gt;</code></p>
<h1>${both(en[0], es[0])}</h1>
<p class="lede">${both(en[1], es[1])}</p>
</div>
<div class="stage">${shown}</div>
<section class="prose">
<h2>${both('Put it on your page', 'Póngalo en su página')}</h2>
<pre><code data-test="html">${escapeText(snippet(element))}</code></pre>
<p>${both(
    `Or let the <a href="embed-builder.html#w=${name}">embed builder</a> write it for you.`,
    `O deje que la <a href="embed-builder.html#w=${name}">página de código</a> lo escriba por usted.`,
  )}</p>
<h2>${both('Main attributes', 'Atributos principales')}</h2>
<dl class="attributes">
${attributes
  .map(
    (one) =>
      `<div><dt><code>${one.name}</code>${one.values ? ` <span class="values" translate="no">${one.values}</span>` : ''}</dt><dd>${both(ticks(one.en), ticks(one.es))}</dd></div>`,
  )
  .join('\n')}
</dl>
<p data-needs="docs/reference.html">${both(
    'All attributes, events, parts and properties are in the <a href="docs/reference.html">reference</a>.',
    'Todos los atributos, eventos, partes y propiedades están en la <a href="docs/reference.html">referencia</a> (en inglés).',
  )}</p>
</section>`;
}
