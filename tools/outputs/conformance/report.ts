/** The accessibility conformance report as Markdown, in the form of the VPAT 2.5 (WCAG and Section 508 editions). */
import {readFileSync} from 'node:fs';
import type {ConformanceTable} from '../../../demo/site-data.ts';
import type {Criterion, CriteriaTable} from './model.ts';
import {functionalPerformance, software, support} from './section-508.ts';
import {operable} from './wcag-operable.ts';
import {perceivable} from './wcag-perceivable.ts';
import {robust, understandable} from './wcag-understandable-robust.ts';

/** Every table of the report, in order. */
export const tables: readonly CriteriaTable[] = [
  perceivable,
  operable,
  understandable,
  robust,
  functionalPerformance,
  software,
  support,
];

const nameOf = ({id, name, level}: Criterion): string =>
  `${id} ${name}${level ? ` (${level})` : ''}`;

/** How a criterion was checked, in words. */
export function describeChecks({tests = [], manualReview}: Criterion): string {
  const files = [...new Set(tests.map(([file]) => `\`test/${file}\``))];
  return (
    [...files, ...(manualReview ? [`manual review: ${manualReview}`] : [])].join('; ') ||
    'by design'
  );
}

function renderTable({title, criteria}: CriteriaTable): string {
  const rows = criteria.map((criterion) => {
    const {conformance, remarks} = criterion;
    const cells = [nameOf(criterion), conformance, remarks, describeChecks(criterion)];
    return `| ${cells.join(' | ')} |`;
  });
  return `## ${title}\n\n| Criterion | Conformance | Remarks | How it was checked |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The tables for the demo site. */
export const conformanceTables = (): ConformanceTable[] =>
  tables.map(({title, criteria}) => ({
    title,
    rows: criteria.map((criterion) => ({
      criterion: nameOf(criterion),
      conformance: criterion.conformance,
      remarks: criterion.remarks,
    })),
  }));

/** The report. It repeats no result: a test that fails stops the release. */
export function conformanceReport(): string {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  return `# Accessibility conformance report

Generated: \`npm run generate\` writes this file from \`tools/outputs/conformance/\`.

- **Product**: recurrence-widgets ${version}, custom elements for hospital websites.
- **Report**: in the form of the VPAT 2.5: WCAG 2.2, levels A and AA, and the Revised Section 508 Standards.
- **Evaluation**: by the maintainers, with this project’s tests and by manual review of pages and code. Tests of elements (including axe-core) run in Chromium, Firefox and WebKit; tests of the keyboard, reflow, contrast and the accessibility tree run in Chromium. Each test named below runs in \`npm test\`, where some combinations take turns; \`npm run test:a11y\` runs all of them. A release needs all of them to pass.
- **Limits**: nobody who uses assistive technology every day has tried this release, no screen reader, switch or voice control was run, and no independent auditor has checked it. The report covers the widgets, the frame, prerendered pages, builders and the review sheet; the page around them is the hospital’s.
- **Terms**: *Supports*: at least one method of use meets the criterion without known defects. *Partially Supports*: some of it does not. *Not Applicable*: the widgets have nothing that the criterion applies to.

${tables.map(renderTable).join('\n')}`;
}
