import {directionOf} from '../../content/direction.ts';
import {stripMarks} from '../../../src/lib/inline-marks/parse-inline.ts';
import {elementMarkup, guide, type MarkupContext} from './element-markup.ts';
import {escapeHtml} from '../../../src/lib/escape-html.ts';
import {prerendered} from './load-elements.ts';

/** Links to the page in other languages, and to the other pages. */
function navigation({elements, content}: MarkupContext, name: string, language: string): string {
  const {pageUrl} = elements.urls;
  const items = [
    ...Object.keys(content)
      .filter((tag) => tag !== language)
      .map(
        (tag) =>
          `<a href="${pageUrl(name, tag)}" lang="${tag}" hreflang="${tag}" rel="alternate">${elements.ownName(tag)}</a>`,
      ),
    ...prerendered
      .filter((other) => other !== name)
      .map((other) => {
        const {heading} = content[language]![other]!;
        return `<a href="${pageUrl(other, language)}">${escapeHtml(heading)}</a>`;
      }),
  ];
  const label = escapeHtml(content[language]![guide]!.heading);
  const list = items.map((item) => `<li>${item}</li>`).join('\n');
  return `<nav aria-label="${label}">\n<ul>\n${list}\n</ul>\n</nav>`;
}

/** A page with one element, complete without a script. */
export function pageMarkup(context: MarkupContext, name: string, language: string): string {
  const {elements, content, sheets, root} = context;
  const {heading, short, lead} = content[language]![name]!;
  const element = elementMarkup(context, {name, language, attributes: {'heading-level': '1'}});
  const alternates = Object.keys(content).map(
    (tag) => `<link rel="alternate" hreflang="${tag}" href="${elements.urls.pageUrl(name, tag)}">`,
  );
  // The element's own style sheet, which has the document's rules too, is also in the shadow root: only the
  // document's style sheets delay the first paint.
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading)}</title>
<meta name="description" content="${escapeHtml(stripMarks((short ?? lead)[0]!.text))}">
<meta name="color-scheme" content="light dark">
${alternates.join('\n')}
<link rel="stylesheet" href="${root}chunks/${sheets.elements[name]}">
<script type="module" src="${root}widgets.js"></script>
</head>
<body>
<main>
${element}
</main>
${navigation(context, name, language)}
</body>
</html>
`;
}
