/**
 * `npm run bench -- [NAME…] [--rounds=N]`: compares the widgets in all their forms with plain HTML pages of
 * the same content, prints tables and writes build/bench.json. Needs a built `dist/`.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {widgets} from '../../tools/content/widgets.ts';
import {launch} from '../node/chromium.ts';
import {benchServer} from './bench-server.ts';
import {formatResults} from './report.ts';
import {runBench, type Results} from './run-bench.ts';

const usual = ['recurrence-explainer', 'support-resources', 'recurrence-guide'];
const output = 'build/bench.json';

const {values, positionals} = parseArgs({
  options: {rounds: {type: 'string', default: '5'}},
  allowPositionals: true,
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('--rounds: expected a whole number above 0');
const unknown = positionals.filter((name) => !widgets.includes(name));
if (unknown.length)
  throw new Error(`unknown ${unknown.join(', ')}; expected ${widgets.join(', ')}`);
if (!existsSync('dist/preload.json')) throw new Error('run `npm run build` first');

const [browser, server] = await Promise.all([launch(), benchServer()]);
const results: Record<string, Results> = {};
try {
  for (const name of positionals.length ? positionals : usual) {
    results[name] = await runBench({browser, server}, name, rounds);
    console.log(`${formatResults(name, results[name])}\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
mkdirSync('build', {recursive: true});
writeFileSync(output, `${JSON.stringify({rounds, results}, null, 2)}\n`);
console.log(`${rounds} rounds, medians; in parentheses the ratio to A. Written to ${output}.`);
