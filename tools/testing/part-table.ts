import {countsByEngine, sumCounts, type FileResult} from './file-results.ts';

/** A table of the parts of a group: cases, failures and skipped tests, and the cases of each engine. */
export function formatPartTable(
  parts: ReadonlyMap<string, readonly string[]>,
  results: readonly FileResult[],
): string {
  const rows = [...parts].map(([part, files]) => {
    const own = results.filter(({file}) => files.includes(file));
    const {passed, failed, skipped} = sumCounts(own);
    const engines = [...countsByEngine(own)]
      .map(([engine, counts]) => `${engine} ${counts.passed + counts.failed}`)
      .join(', ');
    return [part, passed + failed, failed, skipped, engines].map(String);
  });
  const table = [['part', 'cases', 'failed', 'skipped', 'by engine'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The parts of which no test passed or failed: a group must not pass without them. */
export const emptyParts = (
  parts: ReadonlyMap<string, readonly string[]>,
  results: readonly FileResult[],
): readonly string[] =>
  [...parts]
    .filter(([, files]) => {
      const {passed, failed} = sumCounts(results.filter(({file}) => files.includes(file)));
      return passed + failed === 0;
    })
    .map(([part]) => part);
