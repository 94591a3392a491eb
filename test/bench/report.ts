/** The results of a run as tables in Markdown, so that they can be pasted into NOTES.md. */
import {forms} from './forms.ts';
import type {Load} from './measure-load.ts';
import type {Many} from './measure-many.ts';
import {manyForms, type Results} from './run-bench.ts';

type Format = (value: number) => string;

const kilobytes: Format = (value) => `${(value / 1000).toFixed(1)} kB`;
const megabytes: Format = (value) => `${(value / 1e6).toFixed(1)} MB`;
const milliseconds: Format = (value) => `${Math.round(value)} ms`;
const plain: Format = (value) => `${Math.round(value * 1000) / 1000}`;

const loadRows: readonly (readonly [keyof Load, string, Format])[] = [
  ['bytes', 'bytes', kilobytes],
  ['requests', 'requests', plain],
  ['content', 'content after', milliseconds],
  ['firstPaint', 'first paint', milliseconds],
  ['blocked', 'blocked', milliseconds],
  ['longestTask', 'longest task', milliseconds],
  ['nodesAtContent', 'nodes at content', plain],
  ['nodesAfterIdle', 'nodes after idle', plain],
  ['layoutShift', 'layout shift', plain],
];

/** Measures that do not depend on the machine, and are the same in each condition. */
const constant: readonly (keyof Load)[] = [
  'bytes',
  'requests',
  'nodesAtContent',
  'nodesAfterIdle',
  'layoutShift',
];

const manyRows: readonly (readonly [keyof Many, string, Format])[] = [
  ['untilContent', 'main thread until content', milliseconds],
  ['afterIdle', 'main thread until idle', milliseconds],
  ['heap', 'heap', megabytes],
];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const header = (cells: readonly string[]): string[] => [row(cells), row(cells.map(() => '---'))];

/** A value and its ratio to that of A. */
function compare(value: number, reference: number, format: Format): string {
  if (value === reference || !(reference > 0)) return format(value);
  return `${format(value)} (${(value / reference).toFixed(2)})`;
}

/** Every measure of a widget, with its ratio to that of A in parentheses. */
export function formatResults(name: string, {loads, many, switches}: Results): string {
  const lines = [`### ${name}`, '', ...header(['', ...forms])];
  for (const [key, label, format] of loadRows) {
    const shown = constant.includes(key) ? (['fast'] as const) : (['fast', 'slow'] as const);
    for (const condition of shown) {
      const byForm = loads[condition];
      lines.push(
        row([
          constant.includes(key) ? label : `${condition}: ${label}`,
          ...forms.map((form) => compare(byForm[form][key], byForm.A[key], format)),
        ]),
      );
    }
  }
  lines.push('', ...header(['widgets on a page', ...manyForms]));
  for (const [count, byForm] of Object.entries(many)) {
    for (const [key, label, format] of manyRows) {
      const cells = manyForms.map((form) => compare(byForm[form][key], byForm.A[key], format));
      lines.push(row([`${count}: ${label}`, ...cells]));
    }
  }
  lines.push('', ...header(['language switch', 'cold', 'after hover', 'warm']));
  for (const [condition, {cold, hovered, warm}] of Object.entries(switches)) {
    lines.push(row([condition, ...[cold, hovered, warm].map(milliseconds)]));
  }
  return lines.join('\n');
}
