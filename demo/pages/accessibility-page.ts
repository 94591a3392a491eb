import {escapeAttribute as escape} from '../layout/markup.js';
import {renderText, type Text} from '../layout/text.js';
import type {ConformanceTable} from '../site-data.js';

export const accessibilityTitle: Text = {
  en: 'Accessibility conformance',
  es: 'Informe de accesibilidad',
};

const lede: Text = {
  en: 'How the widgets meet WCAG 2.2 (A and AA) and Section 508, in the form of a VPAT.',
  es: 'Cómo cumplen los widgets con WCAG 2.2 (A y AA) y la Sección 508, en el formato VPAT.',
};

const paragraphs: readonly Text[] = [
  {
    en: 'The maintainers checked this with automated tests in Chromium, Firefox and WebKit, and by manual review of pages and code. The source’s docs/accessibility-conformance.md names the tests for each criterion.',
    es: 'Lo comprobó el equipo que mantiene los widgets, con pruebas automáticas en Chromium, Firefox y WebKit y con una revisión manual de las páginas y el código. Las pruebas de cada criterio están en docs/accessibility-conformance.md, junto al código fuente.',
  },
  {
    en: 'Nobody who uses assistive technology every day has tried this release. No screen reader was run, and no independent auditor has checked it. Try it on your own pages before you rely on this report.',
    es: 'Ninguna persona que use tecnología de apoyo todos los días ha probado esta versión. No se usó ningún lector de pantalla, y ningún auditor independiente la ha revisado. Pruébela en sus propias páginas antes de confiar en este informe.',
  },
  {
    en: 'The page around a widget is your responsibility: its header, skip links, media and colors.',
    es: 'La página alrededor del widget es responsabilidad suya: su encabezado, sus enlaces para saltar, sus videos y sus colores.',
  },
];

const headings: readonly Text[] = [
  {en: 'Criterion', es: 'Criterio'},
  {en: 'Conformance', es: 'Conformidad'},
  {en: 'Remarks', es: 'Observaciones'},
];

/** Remarks may mark code with backquotes. */
const remark = (text: string): string => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The report is a US document: its tables stay in English. */
function table({title, rows}: ConformanceTable): string {
  const head = headings.map((text) => `<th scope="col">${renderText(text)}</th>`).join('');
  const body = rows
    .map(
      ({criterion, conformance, remarks}) =>
        `<tr><th scope="row"><span lang="en" class="stay">${escape(criterion)}</span></th><td><span lang="en" class="stay">${escape(conformance)}</span></td><td><span lang="en" class="stay">${remark(remarks)}</span></td></tr>`,
    )
    .join('\n');
  return `<h2 lang="en" class="stay">${escape(title)}</h2>
<div class="table" tabindex="0" role="group" aria-label="${escape(title)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** `docs/accessibility.html`: the accessibility conformance report. */
export const accessibilityPage = (
  tables: readonly ConformanceTable[],
): string => `<div class="intro">${renderText(accessibilityTitle, 'h1')}${renderText(lede, 'p', ' class="lede"')}</div>
<div class="prose">
${paragraphs.map((text) => renderText(text, 'p')).join('\n')}
${tables.map(table).join('\n')}
</div>`;
