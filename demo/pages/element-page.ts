import data from 'site:data';
import {fallbackText, type CatalogEntry} from '../elements/catalog.js';
import type {AttributeInfo, ChildInfo} from '../elements/element-info.js';
import {escapeText, toHtml, type ElementNode} from '../layout/markup.js';
import {renderText, siteLanguages, type Text} from '../layout/text.js';

const showsContent = ({tag}: CatalogEntry): boolean => tag in data.headings;

const resource = ({attributes, text}: ChildInfo): ElementNode => ({
  tag: 'support-resource',
  attributes,
  children: [],
  text,
});

/** The lines that put the element on a hospital's page. */
function snippet(element: CatalogEntry): string {
  const node: ElementNode = {
    tag: element.tag,
    attributes: [],
    children: (element.children ?? []).map(resource),
    text: showsContent(element) ? fallbackText.en : '',
  };
  return `<script type="module" src="https://your-server.example/widgets.js"></script>\n${toHtml([node])}`;
}

/** The element itself. One without content of its own is shown with a widget that it acts on. */
function stage(element: CatalogEntry): string {
  const {tag, children = []} = element;
  if (!showsContent(element)) {
    return `<p class="solo"><${tag}></${tag}></p>
<recurrence-explainer sections="kinds" tools="none"></recurrence-explainer>`;
  }
  const fallback = siteLanguages
    .map((language) => `<p lang="${language}">${fallbackText[language]}</p>`)
    .join('');
  return `<${tag}>${toHtml(children.map(resource))}${fallback}</${tag}>`;
}

const withCode = (text: Text): Text => {
  const replace = (one: string) => one.replace(/`([^`]+)`/g, '<code>$1</code>');
  return {en: replace(text.en), es: replace(text.es)};
};

const attribute = ({name, values, text}: AttributeInfo): string =>
  `<div><dt><code>${name}</code>${
    values ? ` <span class="values" translate="no">${values}</span>` : ''
  }</dt><dd>${renderText(withCode(text))}</dd></div>`;

/** The `<main>` of an element's page: the element, how to add it, and its main attributes. */
export function elementPage(element: CatalogEntry): string {
  const {tag, title, summary, attributes} = element;
  return `<div class="intro">
<p class="tag"><code>&lt;${tag}&gt;</code></p>
<h1>${renderText(title)}</h1>
<p class="lede">${renderText(summary)}</p>
</div>
<div class="stage">${stage(element)}</div>
<section class="prose">
<h2>${renderText({en: 'Add it to your page', es: 'Agréguelo a su página'})}</h2>
<pre><code data-test="html">${escapeText(snippet(element))}</code></pre>
<p>${renderText({
    en: `Or let the <a href="embed-builder.html#w=${tag}">embed builder</a> write the HTML for you.`,
    es: `O deje que la página <a href="embed-builder.html#w=${tag}">Crear el código</a> escriba el HTML por usted.`,
  })}</p>
<h2>${renderText({en: 'Main attributes', es: 'Atributos principales'})}</h2>
<dl class="attributes">
${attributes.map(attribute).join('\n')}
</dl>
<p data-needs="docs/reference.html">${renderText({
    en: 'The <a href="docs/reference.html">reference</a> lists all attributes, events, parts and custom properties.',
    es: 'La <a href="docs/reference.html">referencia</a> (en inglés) incluye todos los atributos, eventos, partes y propiedades.',
  })}</p>
</section>`;
}
