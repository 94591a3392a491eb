/**
 * A real WordPress for a test: Debian's files in a folder of their own, with a database server and a
 * web server of their own, all of them unprivileged and gone with the test.
 */
import {execFile, spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const setup = fileURLToPath(new URL('wordpress-setup.php', import.meta.url));

/** A port that is free now. */
const freePort = () =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => found(port));
    });
  });

/** Starts a program; resolves when it has said that it is ready. */
function start(file, args, says) {
  const child = spawn(file, args, {stdio: ['ignore', 'ignore', 'pipe']});
  const ended = new Promise((done) => child.once('exit', done));
  return new Promise((ready, failed) => {
    let said = '';
    const give = (reason) => failed(new Error(`${args.join(' ')} ${reason}\n${said}`));
    const late = setTimeout(() => give('did not get ready'), 60_000);
    child.stderr.setEncoding('utf8').on('data', (text) => {
      // The end of it is enough to tell what went wrong.
      said = (said + text).slice(-4000);
      if (!says.test(said)) return;
      clearTimeout(late);
      ready({said: () => said, stop: () => (child.kill('SIGKILL'), ended)});
    });
    child.once('error', failed);
    child.once('exit', (code) => give(`ended with ${code}`));
  });
}

const config = (socket) => `<?php
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
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
// As on a network of sites, or where a hospital has set it: nobody may post unfiltered HTML.
if (isset($_GET['filtered'])) define('DISALLOW_UNFILTERED_HTML', true);
define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts it. `kit` is what tools/testing/servers.ts found. */
export async function startWordPress(kit) {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'site');
  const data = join(folder, 'data');
  const socket = join(folder, 'sql.sock');
  const servers = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, {recursive: true, force: true});
  };
  // Whatever becomes of the test, its servers end with it.
  const guard = ['--pdeathsig=KILL'];
  if (process.getuid() === 0) {
    guard.push('--reuid=nobody', '--regid=nogroup', '--clear-groups');
    await run('chown', ['nobody:nogroup', folder]);
  }
  const guarded = (...command) => [kit.setpriv, [...guard, '--', ...command]];
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
        kit.databaseInstall,
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
    servers.push(await start(...guarded(kit.database, ...database), /ready for connections/));
  };
  const copyFiles = async () => {
    await run(...guarded('cp', '-rL', kit.files, root));
    await writeFile(join(root, 'wp-config.php'), config(socket));
  };
  /** Writes a file, or copies a folder, into the site. */
  const put = async (path, text) => {
    await mkdir(join(root, path, '..'), {recursive: true});
    await writeFile(join(root, path), text);
  };
  try {
    await Promise.all([startDatabase(), copyFiles()]);
    const {stdout} = await run(...guarded(kit.php, setup, root));
    const passwords = JSON.parse(stdout);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const web = ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root];
    servers.push(await start(...guarded(kit.php, ...web), /started/));

    /**
     * Asks the REST interface, as the editors of WordPress do, as somebody of that role; `filtered`:
     * where nobody may post unfiltered HTML.
     */
    const rest = async (role, path, body, {filtered = false, method} = {}) => {
      const url = `${address}/?rest_route=/wp/v2/${path}${filtered ? '&filtered' : ''}`;
      const credentials = Buffer.from(`${role}:${passwords[role]}`).toString('base64');
      const response = await fetch(url, {
        method: method ?? (body ? 'POST' : 'GET'),
        headers: {authorization: `Basic ${credentials}`, 'content-type': 'application/json'},
        body: body && JSON.stringify(body),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${role} ${path}: ${response.status} ${text}`);
      return JSON.parse(text);
    };
    return {
      address,
      stop,
      rest,
      put,
      copy: (from, to) => cp(resolve(from), join(root, to), {recursive: true}),
      /** Publishes a post; resolves to its address. */
      publish: async (role, content, options) => {
        const body = {title: 'Breast cancer', status: 'publish', content};
        return (await rest(role, 'posts', body, options)).link;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
