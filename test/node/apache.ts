import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {apache} from '../../tools/testing/servers.ts';
import {startProgram, type Place, type WebServer, type WebServerOptions} from './web-server.ts';

/** The modules that Debian enables, and those that the documentation of `hosting/apache.htaccess` asks for. */
const plainModules = [
  'mpm_event',
  'unixd',
  'authz_core',
  'dir',
  'mime',
  'negotiation',
  'autoindex',
];
const configuredModules = [...plainModules, 'headers', 'rewrite', 'filter', 'deflate'];

function configuration(
  {root, site, port}: Place,
  modules: string,
  names: readonly string[],
): string {
  const load = names
    .filter((name) => existsSync(`${modules}/mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so\n`)
    .join('');
  return `ServerRoot ${root}
    DefaultRuntimeDir ${root}
    PidFile ${root}/pid
    ErrorLog ${root}/errors
    ServerName localhost
    Listen 127.0.0.1:${port}
    ${load}
    ${process.getuid?.() === 0 ? 'User nobody\nGroup #65534' : ''}
    TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}
    AddType application/x-gzip .gz .tgz
    AddLanguage es .es
    AddLanguage en .en
    DocumentRoot ${site}
    <Directory ${site}>
      AllowOverride FileInfo
      Require all granted
    </Directory>
  `.replace(/^ +/gm, '');
}

/**
 * Starts Apache as the documentation of `hosting/apache.htaccess` says, on a free port. Throws if it is not installed
 * or does not start.
 */
export function startApache(options: WebServerOptions = {}): Promise<WebServer> {
  const {files = 'dist', configured = true} = options;
  const found = apache();
  if (!found) throw new Error('Apache is not installed');
  const {program, modules} = found;
  const names = configured ? configuredModules : plainModules;
  return startProgram(
    {
      program,
      args: ({root}) => ['-d', root, '-f', join(root, 'server.conf'), '-D', 'FOREGROUND'],
      configuration: (place) => configuration(place, modules, names),
      added: configured
        ? {'.htaccess': readFileSync(join(files, 'hosting/apache.htaccess'), 'utf8')}
        : {},
      stopSignal: 'SIGTERM',
    },
    options,
  );
}
