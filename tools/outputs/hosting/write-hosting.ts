/**
 * `dist/hosting/`: the response headers of every file as configuration for servers and hosts, all from one table. File
 * managers hide names that begin with a dot, so Apache's and Netlify's files are renamed when they are copied.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {amazon} from './amazon.ts';
import {apache} from './apache.ts';
import {azure} from './azure.ts';
import {iis} from './iis.ts';
import {netlify} from './netlify.ts';
import {nginx} from './nginx.ts';
import {vercel} from './vercel.ts';

/** Writes `hosting/` into a complete `dist`. */
export function writeHosting(dist: string): void {
  const files = {
    'nginx.conf': nginx(),
    'apache.htaccess': apache(),
    'web.config': iis(),
    'netlify.headers': netlify(dist),
    'staticwebapp.config.json': azure(dist),
    'vercel.json': vercel(),
    'amazon.md': amazon(),
  };
  const to = join(dist, 'hosting');
  mkdirSync(to, {recursive: true});
  for (const [name, text] of Object.entries(files)) writeFileSync(join(to, name), text);
}
