import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from '../../tools/testing/free-port.ts';
import {skipUnless} from '../../tools/testing/requirements.ts';
import {nginx} from '../../tools/testing/servers.ts';
import {folder} from '../../tools/outputs/hosting.ts';

/** Whether nginx is installed; throws where it is required and is not. */
export const hasNginx = () => !skipUnless('nginx');

/**
 * Starts nginx with the configuration of `dist/hosting/` as its documentation says: without rights, on a
 * free port, with all that it writes in a folder of its own.
 */
export async function startNginx() {
  const root = mkdtempSync(join(tmpdir(), 'rw-nginx-'));
  const port = await freePort();
  mkdirSync(join(root, 'site'));
  symlinkSync(resolve('dist'), join(root, 'site', folder.replaceAll('/', '')));
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${root}/${name};`)
    .join(' ');
  writeFileSync(
    join(root, 'nginx.conf'),
    `daemon off; master_process off; pid ${root}/pid; error_log ${root}/errors;
    events {}
    http { access_log off; ${own}
      server { listen 127.0.0.1:${port}; root ${root}/site; include ${resolve('dist/hosting/nginx.conf')}; } }`,
  );
  const process_ = spawn(
    nginx(),
    ['-p', root, '-e', `${root}/errors`, '-c', join(root, 'nginx.conf')],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  let said = '';
  process_.stderr.on('data', (data) => (said += data));
  const gone = new Promise((resolve) => process_.once('exit', resolve));
  const address = `http://127.0.0.1:${port}${folder}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(address);
      break;
    } catch {
      if (tries > 50 || process_.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
      await wait(50);
    }
  }
  return {
    address,
    async close() {
      process_.kill('SIGQUIT');
      const late = setTimeout(() => process_.kill('SIGKILL'), 3000);
      await gone;
      clearTimeout(late);
      rmSync(root, {recursive: true, force: true});
    },
  };
}
