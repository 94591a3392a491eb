/**
 * A real WordPress for a test: Debian's files in a folder of their own, with a database server and a
 * web server of their own, all of them unprivileged and gone with the test.
 */
import {execFile, spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {WordPressPaths} from '../../tools/testing/servers.ts';

const run = promisify(execFile);
const setup = fileURLToPath(new URL('wordpress-setup.php', import.meta.url));

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

type Command = readonly [file: string, args: readonly string[]];

interface Program {
  stop(): Promise<unknown>;
}

/** Starts a program; resolves when its error output matches `isReady`. */
function start([file, args]: Command, isReady: RegExp): Promise<Program> {
  const child = spawn(file, args, {stdio: ['ignore', 'ignore', 'pipe']});
  const ended = new Promise((done) => child.once('exit', done));
  return new Promise((ready, failed) => {
    let output = '';
    const fail = (reason: string) => failed(new Error(`${args.join(' ')} ${reason}\n${output}`));
    const timeout = setTimeout(() => fail('did not get ready'), 60_000);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      // The end of it is enough to tell what went wrong.
      output = (output + text).slice(-4000);
      if (!isReady.test(output)) return;
      clearTimeout(timeout);
      ready({stop: () => (child.kill('SIGKILL'), ended)});
    });
    child.once('error', failed);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

const config = (socket: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT',
  'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, $key);
define('WP_HOME', 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost'));
define('WP_SITEURL', WP_HOME);
define('WP_DEFAULT_THEME', 'twentytwentyone');
// Passwords for the REST interface without https.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
// As on many hosts; without it the admin pages are bundled anew for each request.
define('CONCATENATE_SCRIPTS', false);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
// As on a multisite network, or if a hospital has configured it: no one may post unfiltered HTML.
if (isset($_GET['filtered'])) define('DISALLOW_UNFILTERED_HTML', true);
if (isset($_GET['multisite']) && PHP_SAPI === 'cli') {
  define('MULTISITE', true);
  define('SUBDOMAIN_INSTALL', false);
  define('DOMAIN_CURRENT_SITE', 'localhost');
  define('PATH_CURRENT_SITE', '/');
  define('SITE_ID_CURRENT_SITE', 1);
  define('BLOG_ID_CURRENT_SITE', 1);
}
define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

export type Role = 'administrator' | 'editor' | 'author';

export interface RequestOptions {
  /** Configures that no one may post unfiltered HTML. */
  readonly filtered?: boolean;
  /** Defaults to POST with a body and to GET without one. */
  readonly method?: string;
}

export interface WordPress {
  readonly address: string;
  /** Asks the REST interface, as the editors of WordPress do, as a user with this role. */
  rest<Response>(
    role: Role,
    path: string,
    body?: unknown,
    options?: RequestOptions,
  ): Promise<Response>;
  /** Publishes a post; resolves to its URL. */
  publish(role: Role, content: string, options?: RequestOptions): Promise<string>;
  /**
   * Runs PHP code in WordPress, as the user of the web server; resolves to the value that it returns. `multisite`
   * makes the site one of a network, which the code must have installed before.
   */
  php<Value>(code: string, options?: {readonly multisite?: boolean}): Promise<Value>;
  /** Writes a file into the site. */
  put(path: string, content: string | Uint8Array): Promise<void>;
  /** Reads a file of the site; empty if there is none. */
  read(path: string): Promise<string>;
  /** Copies a folder into the site. */
  copy(from: string, to: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts WordPress with the programs and files that tools/testing/servers.ts found. */
export async function startWordPress(paths: WordPressPaths): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'site');
  const data = join(folder, 'data');
  const socket = join(folder, 'sql.sock');
  const servers: Program[] = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, {recursive: true, force: true});
  };
  // Whatever becomes of the test, its servers end with it.
  const guard = ['--pdeathsig=KILL'];
  if (process.getuid?.() === 0) {
    guard.push('--reuid=nobody', '--regid=nogroup', '--clear-groups');
    await run('chown', ['nobody:nogroup', folder]);
  }
  const guarded = (...command: readonly string[]): Command => [
    paths.setpriv,
    [...guard, '--', ...command],
  ];
  const settings = [
    '--no-defaults',
    '--skip-name-resolve',
    '--innodb-log-file-size=4M',
    '--innodb-buffer-pool-size=16M',
    '--innodb-doublewrite=0',
    '--innodb-flush-log-at-trx-commit=0',
  ];
  const startDatabase = async () => {
    await run(
      ...guarded(
        paths.databaseInstall,
        ...settings,
        `--datadir=${data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ),
    );
    const init = join(data, 'init.sql');
    await writeFile(init, 'CREATE DATABASE wordpress;');
    const database = [
      ...settings,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(data, 'pid')}`,
      `--init-file=${init}`,
      '--skip-networking',
    ];
    servers.push(await start(guarded(paths.database, ...database), /ready for connections/));
  };
  const copyFiles = async () => {
    await run(...guarded('cp', '-rL', paths.files, root));
    await writeFile(join(root, 'wp-config.php'), config(socket));
  };
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(join(root, path, '..'), {recursive: true});
    await writeFile(join(root, path), content);
  };
  try {
    await Promise.all([startDatabase(), copyFiles()]);
    const {stdout} = await run(...guarded(paths.php, setup, root));
    const passwords = JSON.parse(stdout) as Record<Role, string>;
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const limits = [
      '-d',
      'opcache.enable_cli=1',
      '-d',
      'upload_max_filesize=16M',
      '-d',
      'post_max_size=16M',
    ];
    const web = [...limits, '-S', `127.0.0.1:${port}`, '-t', root];
    servers.push(await start(guarded(paths.php, ...web), /started/));

    const rest: WordPress['rest'] = async (role, path, body, {filtered = false, method} = {}) => {
      const url = `${address}/?rest_route=/wp/v2/${path}${filtered ? '&filtered' : ''}`;
      const credentials = Buffer.from(`${role}:${passwords[role]}`).toString('base64');
      const response = await fetch(url, {
        method: method ?? (body ? 'POST' : 'GET'),
        headers: {authorization: `Basic ${credentials}`, 'content-type': 'application/json'},
        body: body ? JSON.stringify(body) : null,
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${role} ${path}: ${response.status} ${text}`);
      return JSON.parse(text);
    };
    return {
      address,
      stop,
      rest,
      php: async (code, {multisite = false} = {}) => {
        const network = multisite
          ? `$_GET['multisite'] = '1'; $_SERVER += ['HTTP_HOST' => 'localhost', 'REMOTE_ADDR' => '127.0.0.1'];`
          : '';
        const body = `${network} require '${root}/wp-load.php'; echo json_encode((function () {${code}})());`;
        const {stdout} = await run(
          ...guarded(paths.php, '-d', 'display_errors=stderr', '-r', body),
        );
        return JSON.parse(stdout);
      },
      put,
      read: (path) => readFile(join(root, path), 'utf8').catch(() => ''),
      copy: (from, to) => cp(resolve(from), join(root, to), {recursive: true}),
      publish: async (role, content, options) => {
        const body = {title: 'Breast cancer', status: 'publish', content};
        return (await rest<{link: string}>(role, 'posts', body, options)).link;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
