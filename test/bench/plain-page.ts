/**
 * The page that everything is compared with, called A: the same content as a widget's as plain HTML, without a
 * script and with ten lines of CSS. It is made from the prerendered page, so that it has the same words.
 */
import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';

const style = `
body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:1rem auto;padding:0 1rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance}
h2{margin-top:2.5rem;padding-top:1rem;border-top:1px solid #ccc}
ul{padding-left:1.2rem}
li{margin:.4rem 0}
a{color:#0b5d7a}
table{border-collapse:collapse;width:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem;border:1px solid #ccc}
svg{max-width:20rem;fill:none;stroke:currentColor;stroke-width:2}
footer{font-size:.9rem;border-top:1px solid #ccc}`;

/** A page around plain content; `count` repeats it. */
export const plainPage = (content: string, count = 1): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>A</title>' +
  `<link rel="icon" href="data:,"><style>${style}</style></head><body>` +
  `${`<main>${content}</main>`.repeat(count)}<p id="end"></p></body></html>`;

/**
 * Runs in a page without scripts, which has only the prerendered markup: returns what a reader can see, as
 * plain HTML.
 */
function extractPlainHtml(tag: string): string {
  const keptAttributes =
    /^(?:href|lang|dir|viewBox|d|cx|cy|r|x|y|width|height|transform|scope|colspan)$/;
  const dropped = 'link, style, template, input, textarea, select, .visually-hidden, [hidden]';
  const flattened = ['DETAILS', 'SLOT', 'LABEL', 'FIELDSET', 'FORM', 'SUP'];
  const renamed: Record<string, string> = {SUMMARY: 'p', LEGEND: 'p', BUTTON: 'b'};

  const children = (node: Node): string => [...node.childNodes].map(html).join('');
  const html = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) {
      const holder = document.createElement('p');
      holder.textContent = node.textContent!.replace(/\s+/g, ' ');
      return holder.innerHTML;
    }
    if (!(node instanceof Element) || node.matches(dropped)) return '';
    if (node.shadowRoot) return children(node.shadowRoot);
    const content = children(node);
    if (flattened.includes(node.tagName)) return content;
    if (!content.trim() && !node.closest('svg')) return '';
    const name = renamed[node.tagName] ?? node.localName;
    const attributes = [...node.attributes]
      .filter((attribute) => keptAttributes.test(attribute.name))
      .map((attribute) => ` ${attribute.name}="${attribute.value.replaceAll('"', '&quot;')}"`);
    return `<${name}${attributes.join('')}>${content}</${name}>`;
  };
  const block =
    /\s*(<\/?(?:article|div|nav|ul|ol|li|p|h\d|footer|dl|dt|dd|table|thead|tbody|tr|td|th|figure|figcaption|section)\b[^>]*>)\s*/g;
  return html(document.querySelector(tag)!).replace(block, '$1');
}

/** A widget's content as plain HTML; of the guide, with all its chapters. */
export async function plainContent(browser: Browser, names: readonly string[]): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**', (route) => route.abort());
  const parts: string[] = [];
  for (const name of names) {
    const html = readFileSync(`dist/static/${name}.en.html`, 'utf8');
    await page.setContent(html, {waitUntil: 'domcontentloaded'});
    parts.push(await page.evaluate(extractPlainHtml, name));
  }
  await context.close();
  return parts.join('');
}
