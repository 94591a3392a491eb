/**
 * Host pages for tests, each under a path of its own: `/page/NAME`, `/dist/static/NAME.html?policy=`,
 * `/own-words`, `/changed/…`, `/failing/…`, `/recorded/…` and `/release/…`, as the functions below say.
 */
import {createReadStream, readFileSync} from 'node:fs';
import {join, normalize} from 'node:path';
import type {TestRunnerCoreConfig} from '@web/test-runner';
import {importMap} from '../../tools/outputs/integrity.ts';
import {distFile, typeOf} from './dist-files.ts';
import {strictPolicy} from './strict-policy.ts';

type Middleware = NonNullable<TestRunnerCoreConfig['middleware']>[number];
type Context = Parameters<Middleware>[0];

/** Answers a request; false if the path is not its own. */
type Route = (context: Context, query: Record<string, string>) => boolean;

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const recorder = '<script src="/test/pages/recorder.ts"></script>';

/** The strict policy; optionally with an origin for files and frames, or with additional Trusted Types policies. */
function policyFor(from?: string, policies = ''): string {
  const policy = from
    ? `frame-src ${from}; ${strictPolicy.replaceAll("'self'", `'self' ${from}`)}`
    : strictPolicy;
  return `${policy} ${policies}`;
}

/** Adds an import map with the hashes of the chunks; the policy knows it if `map` is `known`. */
function addImportMap(context: Context, html: string, {map, base}: Record<string, string>): string {
  const {files} = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
    files: Parameters<typeof importMap>[0];
  };
  const {text, policy} = importMap(files, `${base}/`) as {text: string; policy: string};
  const scripts = map === 'known' ? `script-src 'self' ${policy}` : "script-src 'self'";
  context.set('content-security-policy', strictPolicy.replace("script-src 'self'", scripts));
  return html.replace(
    '<script type="module"',
    (tag) => `<script type="importmap">${text}</script>${tag}`,
  );
}

/**
 * `/page/NAME?policy=strict`: test/pages/NAME.html, with `{key}` replaced by the query's value. `from`
 * is an origin that its policy allows, `policies` names more Trusted Types policies.
 */
const hostPage: Route = (context, query) => {
  if (!context.path.startsWith('/page/')) return false;
  const file = join('test/pages', `${normalize(context.path.slice(6)).replace(/^[./]+/, '')}.html`);
  let html = readFileSync(file, 'utf8');
  for (const [key, value] of Object.entries(query)) html = html.replaceAll(`{${key}}`, value);
  if (query.policy === 'strict') {
    context.set('content-security-policy', policyFor(query.from, query.policies));
  }
  context.type = `text/html; charset=${query.charset ?? 'utf-8'}`;
  context.body = query.map ? addImportMap(context, html, query) : html;
  return true;
};

/** `/own-words?body=…&status=…`: what a page may find at the URL of its words.json. */
const ownWords: Route = (context, query) => {
  if (context.path !== '/own-words') return false;
  context.status = Number(query.status ?? 200);
  context.type = 'application/json';
  context.body = query.body;
  return true;
};

/** `/changed/PATTERN/FILE`: chunks whose name contains PATTERN differ from the built ones. */
const changedFile: Route = (context) => {
  const [, pattern, path] = context.path.match(/^\/changed\/([^/]+)\/(.+)$/) ?? [];
  const file = path && distFile(path);
  if (!pattern || !file) return false;
  const text = readFileSync(file, 'utf8');
  context.type = typeOf(file);
  context.body = path.includes(pattern) ? `${text};globalThis.changed=1;` : text;
  return true;
};

/** `/dist/static/NAME.html?policy=`: a prerendered page that records; `script=none` leaves its script out. */
const prerenderedPage: Route = (context, query) => {
  const file = context.path.startsWith('/dist/static/') && distFile(context.path.slice(6));
  if (!file || !('policy' in query)) return false;
  let html = readFileSync(file, 'utf8');
  if (query.script === 'none') html = html.replace(/<script.*?<\/script>/, '');
  if (query.policy === 'strict') context.set('content-security-policy', strictPolicy);
  context.type = 'text/html; charset=utf-8';
  context.body = html.replace('<head>', `<head>${recorder}`);
  return true;
};

/** The ids of networks that work again. */
const repaired = new Set<string>();

/** `/failing/ID/PATTERN/FILE`: files whose path contains PATTERN fail until `/failing/ID/over` is requested. */
const failingNetwork: Route = (context) => {
  const [, id, pattern, path] =
    context.path.match(/^\/failing\/([^/]+)\/([^/]+)(?:\/(.+))?$/) ?? [];
  if (!id || !pattern) return false;
  if (!path) {
    repaired.add(id);
    context.body = 'over';
    return true;
  }
  if (path.includes(pattern) && !repaired.has(id)) {
    context.status = 503;
    context.body = 'no network';
    return true;
  }
  const file = distFile(path);
  if (!file) return false;
  context.type = typeOf(file);
  context.body = createReadStream(file);
  return true;
};

/**
 * `/recorded/FILE`: pages of `dist/` under the strict policy, which record; with `?reviewed`, as a hospital
 * has its frame.html, with its reviewer and the URL of its own words.
 */
const recordedFile: Route = (context, query) => {
  const file = context.path.startsWith('/recorded/') && distFile(context.path.slice(10));
  if (!file) return false;
  const html = readFileSync(file, 'utf8').replace(/^\s*<head>/m, `$&${recorder}`);
  const settings =
    'data-reviewed-by="Dr. Ana Ruiz" data-reviewed-on="2026-10-05" data-words="/own-words?status=404"';
  context.type = typeOf(file);
  context.body = 'reviewed' in query ? html.replace('src="frame.js"', `$& ${settings}`) : html;
  if (file.endsWith('.html')) context.set('content-security-policy', strictPolicy);
  return true;
};

/** `/release/VERSION/FILE`: the same build, as another release would be. */
const otherRelease: Route = (context) => {
  const [, other, path] = context.path.match(/^\/release\/([\d.]+)\/(.+)$/) ?? [];
  const file = path && distFile(path);
  if (!other || !file) return false;
  context.type = typeOf(file);
  context.body = readFileSync(file, 'utf8').replaceAll(version, other);
  return true;
};

const routes: readonly Route[] = [
  hostPage,
  ownWords,
  changedFile,
  prerenderedPage,
  failingNetwork,
  recordedFile,
  otherRelease,
];

/** The middleware of Web Test Runner. */
export const pageServer = (): Middleware => async (context, next) => {
  const query = context.query as Record<string, string>;
  if (!routes.some((route) => route(context, query))) await next();
};
