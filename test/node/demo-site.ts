import {existsSync} from 'node:fs';
import {resolve} from 'node:path';

/** The demo site, as `npm run demo` has written it. */
export const demo = resolve('build/demo');
if (!existsSync(demo)) throw new Error('no demo site yet: npm run demo');
