/** What the tests of real web servers have in common: a folder of files, a port, a process. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {folder} from '../../tools/outputs/hosting/table.ts';
import {freePort} from '../../tools/testing/free-port.ts';

export interface WebServerOptions {
  /** The folder of the release's files. Default: `dist`. */
  readonly files?: string;
  /** False for a server without the configuration of `hosting/`. Default: true. */
  readonly configured?: boolean;
  /** The hospital's own files at the root of the site, by name. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface WebServer {
  /** The URL of the files of the release. */
  readonly address: string;
  close(): Promise<void>;
}

/** The folders and the port of a server. */
export interface Place {
  /** The only folder that the server writes to. */
  readonly root: string;
  /** The root of the site. */
  readonly site: string;
  readonly port: number;
}

interface Program {
  readonly program: string;
  readonly args: (place: Place) => readonly string[];
  /** The text of `ROOT/server.conf`. */
  readonly configuration: (place: Place) => string;
  /** Files to put beside the release's, by name. */
  readonly added?: Readonly<Record<string, string>>;
  readonly stopSignal: NodeJS.Signals;
}

/** A site whose folder of the release has links to the files and the added ones. */
function createSite(root: string, files: string, added: Readonly<Record<string, string>>): string {
  const site = join(root, 'site');
  const own = join(site, folder.replaceAll('/', ''));
  mkdirSync(own, {recursive: true});
  for (const name of readdirSync(files)) symlinkSync(resolve(files, name), join(own, name));
  for (const [name, text] of Object.entries(added)) writeFileSync(join(own, name), text);
  return site;
}

/** Starts a server on a free port. Throws if it does not start. */
export async function startProgram(
  {program, args, configuration, added = {}, stopSignal}: Program,
  {files = 'dist', pages = {}}: WebServerOptions,
): Promise<WebServer> {
  const root = mkdtempSync(join(tmpdir(), 'rw-server-'));
  // A server that root starts reads as another user.
  chmodSync(root, 0o755);
  const place: Place = {root, site: createSite(root, files, added), port: await freePort()};
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(place.site, name), text);
  writeFileSync(join(root, 'server.conf'), configuration(place));
  const server = spawn(program, args(place), {stdio: ['ignore', 'ignore', 'pipe']});
  let errors = '';
  server.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const exited = once(server, 'exit');
  const address = `http://127.0.0.1:${place.port}${folder}`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(address);
      break;
    } catch {
      if (tries > 100 || server.exitCode !== null) {
        throw new Error(`${program} did not start: ${errors}`);
      }
      await wait(50);
    }
  }
  return {
    address,
    async close() {
      server.kill(stopSignal);
      const timer = setTimeout(() => server.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(timer);
      rmSync(root, {recursive: true, force: true});
    },
  };
}
