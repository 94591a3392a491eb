/** Builds, serves the demo, and builds again when something changes. */
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import {watch} from 'node:fs';
import {promisify} from 'node:util';
import sirv from 'sirv';
import {pages} from '../outputs/site.ts';

const run = promisify(execFile);
const first = Number(process.env.PORT ?? 8000);
const demo = sirv('build/demo', {dev: true});
const dist = sirv('dist', {dev: true});

async function build() {
  const start = performance.now();
  try {
    await run(process.execPath, ['--import', 'tsx', 'tools/cli/build.ts']);
    await pages();
    console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch ({stdout, stderr}) {
    console.error(`The build failed; what was built before is still served.\n${stdout}${stderr}`);
  }
}

const server = createServer((request, response) => {
  const missing = () => {
    response.statusCode = 404;
    response.end('Not found');
  };
  if (request.url.startsWith('/dist/')) {
    request.url = request.url.slice('/dist'.length);
    dist(request, response, missing);
  } else {
    demo(request, response, missing);
  }
});

server.once('listening', () =>
  console.log(`The demo is at http://localhost:${server.address().port}`),
);

function listen(port) {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || port >= first + 20) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    listen(port + 1);
  });
  server.listen(port, 'localhost');
}

await build();
listen(first);

let building = false;
let again = false;
async function rebuild() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  do {
    again = false;
    await build();
  } while (again);
  building = false;
}
let soon;
let sooner;
watch('demo', {recursive: true}, () => {
  clearTimeout(sooner);
  sooner = setTimeout(() => pages().catch(console.error), 150);
});
for (const folder of ['src', 'locales', 'tools']) {
  watch(folder, {recursive: true}, () => {
    clearTimeout(soon);
    soon = setTimeout(rebuild, 150);
  });
}
