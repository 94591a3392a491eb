/** Runs every check and test, and ends with their sum. A runner that ran nothing fails. */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {delimiter, join, resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

process.env.PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;

/** A check beside what else is done; what it says comes when it is waited for. */
function beside(command, ...args) {
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.on('close', (status) => resolve(status === 0)));
  return async () => {
    const passed = await ended;
    process.stdout.write(said);
    return passed;
  };
}

const total = {passed: 0, failed: 0, skipped: 0};
function add(runner, {passed, failed, skipped = 0}) {
  if (passed + failed === 0) failed = 1;
  console.log(
    `${runner}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  );
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
const check = (name, passed) => add(name, {passed: Number(passed), failed: Number(!passed)});

const lint = beside('eslint', '--max-warnings=0', '.');
execFileSync(process.execPath, ['--import', 'tsx', 'tools/cli/build.ts'], {stdio: 'inherit'});
execFileSync(process.execPath, ['--import', 'tsx', 'tools/outputs/site.ts'], {stdio: 'inherit'});
const format = beside('prettier', '--check', '--log-level=warn', '.');
check('lint', await lint());
check('format', await format());

/** Files, sizes and pages, in Node with a real Chromium where a page is needed. */
async function nodeTests() {
  const files = ['test/content', 'test/pages'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => join(folder, file)),
  );
  const counts = {passed: 0, failed: 0, skipped: 0};
  const stream = run({files, concurrency: 2});
  stream.on('test:pass', ({details, skip}) => {
    if (details.type !== 'suite') counts[skip === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', ({details}) => {
    if (details.type !== 'suite' || details.error?.failureType !== 'subtestsFailed')
      counts.failed++;
  });
  for await (const line of stream.compose(new spec())) process.stdout.write(line);
  return counts;
}
add('Node', await nodeTests());

const report = 'build/browser-tests.json';
rmSync(report, {force: true});
const fine = await beside('wtr')();
const engines = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
for (const [engine, counts] of Object.entries(engines)) add(engine, counts);
if (!fine && !Object.values(engines).some(({failed}) => failed)) check('browsers', false);

const {passed, failed, skipped} = total;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
