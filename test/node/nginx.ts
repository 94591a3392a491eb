import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {folder} from '../../tools/outputs/hosting.ts';
import {freePort} from '../../tools/testing/free-port.ts';
import {nginx} from '../../tools/testing/servers.ts';

function configuration(root: string, port: number): string {
  const ownFolders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${root}/${name};`)
    .join(' ');
  return `daemon off; master_process off; pid ${root}/pid; error_log ${root}/errors;
    events {}
    http { access_log off; ${ownFolders}
      server { listen 127.0.0.1:${port}; root ${root}/site; include ${resolve('dist/hosting/nginx.conf')}; } }`;
}

export interface NginxServer {
  /** The URL of the files of the release. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts nginx with the configuration of `dist/hosting/` as its documentation says: without root, on a
 * free port, writing only to a folder of its own. Throws if it is not installed or does not start.
 */
export async function startNginx(): Promise<NginxServer> {
  const program = nginx();
  if (!program) throw new Error('nginx is not installed');
  const root = mkdtempSync(join(tmpdir(), 'rw-nginx-'));
  const port = await freePort();
  mkdirSync(join(root, 'site'));
  symlinkSync(resolve('dist'), join(root, 'site', folder.replaceAll('/', '')));
  writeFileSync(join(root, 'nginx.conf'), configuration(root, port));
  const server = spawn(
    program,
    ['-p', root, '-e', `${root}/errors`, '-c', join(root, 'nginx.conf')],
    {stdio: ['ignore', 'ignore', 'pipe']},
  );
  let errors = '';
  server.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const exited = once(server, 'exit');
  const address = `http://127.0.0.1:${port}${folder}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(address);
      break;
    } catch {
      if (tries > 50 || server.exitCode !== null) throw new Error(`nginx did not start: ${errors}`);
      await wait(50);
    }
  }
  return {
    address,
    async close() {
      server.kill('SIGQUIT');
      const timer = setTimeout(() => server.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(timer);
      rmSync(root, {recursive: true, force: true});
    },
  };
}
