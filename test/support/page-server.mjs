/**
 * Host pages for tests: `/page/NAME?policy=strict` is the page of that name in test/pages/, under the strict
 * policy of the design (`from=ORIGIN` lets it take files from there, `policies=NAME` names one more Trusted
 * Types policy); `/dist/static/NAME.html?policy=` is a prerendered one; `/failing/…` is `dist/` on a bad
 * network; `/release/…` is `dist/` as another release; `/recorded/…` are the pages of `dist/` under the
 * strict policy; another origin serves `dist/` with CORS, and its pages under the strict policy.
 */
import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {importMap} from '../../tools/outputs/integrity.ts';
import {hasNginx, startNginx} from './nginx.mjs';

/** The policy that every widget must work under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types recurrence-widgets";

/** The same, where the page takes files and frames from an origin, or its own scripts have policies too. */
function policyFor(from, policies = '') {
  const policy = from
    ? `frame-src ${from}; ${strictPolicy.replaceAll("'self'", `'self' ${from}`)}`
    : strictPolicy;
  return `${policy} ${policies}`;
}

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** A file of dist/ for a path, or undefined. */
function distFile(path) {
  const file = join('dist', normalize(path));
  return file.startsWith('dist') && existsSync(file) ? file : undefined;
}

/** The bad networks that are good again, by the id in their path. */
const over = new Set();

export function pageServer() {
  return async (context, next) => {
    const {path, query} = context;
    if (path.startsWith('/page/')) {
      const file = join('test/pages', `${normalize(path.slice(6)).replace(/^[./]+/, '')}.html`);
      let html = readFileSync(file, 'utf8');
      for (const [key, value] of Object.entries(query)) html = html.replaceAll(`{${key}}`, value);
      if (query.policy === 'strict') {
        context.set('content-security-policy', policyFor(query.from, query.policies));
      }
      context.type = `text/html; charset=${query.charset ?? 'utf-8'}`;
      // With an import map that has the chunks' hashes, which the policy knows, or does not.
      if (query.map) {
        const {files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
        const {text, policy} = importMap(files, `${query.base}/`);
        html = html.replace(
          '<script type="module"',
          (tag) => `<script type="importmap">${text}</script>${tag}`,
        );
        const known = query.map === 'known' ? `script-src 'self' ${policy}` : "script-src 'self'";
        context.set('content-security-policy', strictPolicy.replace("script-src 'self'", known));
      }
      context.body = html;
      return;
    }
    // /own-words?body=…&status=…: what a page may find at the address of its words.json.
    if (path === '/own-words') {
      context.status = Number(query.status ?? 200);
      context.type = 'application/json';
      context.body = query.body;
      return;
    }
    // /changed/PATTERN/file: a chunk whose name holds PATTERN is not the one that was built.
    const changed = path.match(/^\/changed\/([^/]+)\/(.+)$/);
    if (changed && distFile(changed[2])) {
      const text = readFileSync(distFile(changed[2]), 'utf8');
      context.type = types[extname(changed[2])];
      context.body = changed[2].includes(changed[1]) ? `${text};globalThis.changed=1;` : text;
      return;
    }
    // A prerendered page with what keeps its messages; `script=none` leaves its own script out.
    if (path.startsWith('/dist/static/') && 'policy' in query) {
      let html = readFileSync(distFile(path.slice(6)), 'utf8');
      if (query.script === 'none') html = html.replace(/<script.*?<\/script>/, '');
      if (query.policy === 'strict') context.set('content-security-policy', strictPolicy);
      context.type = 'text/html; charset=utf-8';
      context.body = html.replace('<head>', '<head><script src="/test/pages/record.js"></script>');
      return;
    }
    // /failing/ID/PATTERN/file: files that hold PATTERN fail until /failing/ID/over is asked for.
    const failing = path.match(/^\/failing\/([^/]+)\/([^/]+)(?:\/(.+))?$/);
    if (failing) {
      const [, id, pattern, rest] = failing;
      if (!rest) {
        over.add(id);
        context.body = 'over';
        return;
      }
      if (rest.includes(pattern) && !over.has(id)) {
        context.status = 503;
        context.body = 'no network';
        return;
      }
      const file = distFile(rest);
      if (file) {
        context.type = types[extname(file)];
        context.body = createReadStream(file);
        return;
      }
    }
    // /recorded/file: pages of dist/ under the strict policy, with what they say kept. With `?reviewed` as
    // a hospital has them that wrote its reviewer, and where its own words are, into its frame.html.
    const recorded = path.startsWith('/recorded/') && distFile(path.slice(10));
    if (recorded) {
      context.type = types[extname(recorded)];
      const html = readFileSync(recorded, 'utf8').replace(
        /^\s*<head>/m,
        '$&<script src="/test/pages/record.js"></script>',
      );
      context.body =
        'reviewed' in query
          ? html.replace(
              'src="frame.js"',
              '$& data-reviewed-by="Dr. Ana Ruiz" data-reviewed-on="2026-10-05" data-words="/own-words?status=404"',
            )
          : html;
      if (recorded.endsWith('.html')) context.set('content-security-policy', strictPolicy);
      return;
    }
    // /release/VERSION/file: the same build as another release would be.
    const release = path.match(/^\/release\/([\d.]+)\/(.+)$/);
    const file = release && distFile(release[2]);
    if (file) {
      context.type = types[extname(file)];
      context.body = readFileSync(file, 'utf8').replaceAll(version, release[1]);
      return;
    }
    await next();
  };
}

/** Starts another origin that serves `dist/`, and tells its address at `/other-origin`. */
export function otherOrigin() {
  const server = createServer((request, response) => {
    const file = distFile(new URL(request.url, 'http://x').pathname.replace(/^\/dist\//, ''));
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', types[extname(file ?? '')] ?? 'text/plain');
    if (file?.endsWith('.html')) response.setHeader('content-security-policy', strictPolicy);
    if (file) {
      createReadStream(file).pipe(response);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  return {
    name: 'other-origin',
    serverStart: () => new Promise((resolve) => server.listen(0, resolve)),
    serverStop: () => server.close(),
    serve: ({path}) =>
      path === '/other-origin'
        ? {body: `http://localhost:${server.address().port}`, type: 'text'}
        : undefined,
  };
}

/** Starts the real nginx for the tests that ask for its address; without one they get none. */
export function nginxOrigin() {
  let nginx;
  return {
    name: 'nginx-origin',
    serverStop: async () => (await nginx)?.close(),
    async serve({path}) {
      if (path !== '/nginx-origin') return undefined;
      if (hasNginx()) nginx ??= startNginx();
      return {body: (await nginx)?.address ?? '', type: 'text'};
    },
  };
}
