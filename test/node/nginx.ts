import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {nginx} from '../../tools/testing/servers.ts';
import {startProgram, type Place, type WebServer, type WebServerOptions} from './web-server.ts';

const mimeTypes = '/etc/nginx/mime.types';

const configuration = ({root, site, port}: Place, include: string): string => {
  const ownFolders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${root}/${name};`)
    .join(' ');
  const types = existsSync(mimeTypes) ? `include ${mimeTypes};` : '';
  return `daemon off; master_process off; pid ${root}/pid; error_log ${root}/errors;
    events {}
    http { access_log off; ${ownFolders} ${types}
      server { listen 127.0.0.1:${port}; root ${site}; ${include} } }`;
};

/**
 * Starts nginx as the documentation of `hosting/nginx.conf` says: without root, on a free port. Throws if it is not
 * installed or does not start.
 */
export function startNginx(options: WebServerOptions = {}): Promise<WebServer> {
  const {files = 'dist', configured = true} = options;
  const program = nginx();
  if (!program) throw new Error('nginx is not installed');
  const include = configured ? `include ${resolve(files, 'hosting/nginx.conf')};` : '';
  return startProgram(
    {
      program,
      args: ({root}) => ['-p', root, '-e', `${root}/errors`, '-c', `${root}/server.conf`],
      configuration: (place) => configuration(place, include),
      stopSignal: 'SIGQUIT',
    },
    options,
  );
}
