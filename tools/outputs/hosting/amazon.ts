import {folder, forAll, headersOf, pageOnly} from './table.ts';
import {lines} from './write-headers.ts';

const write = (name: string, value: string): string => `${name}: ${value}`;
const cacheOf = (file: string): string => `--cache-control "${headersOf(file)['Cache-Control']}"`;
const copies = '--exclude "*.br" --exclude "*.gz"';

/** Commands and headers for S3 behind CloudFront. */
export const amazon = (): string => `# Amazon S3 and CloudFront

In the unzipped folder of the release, or in \`dist/\`:

    aws s3 sync chunks s3://BUCKET${folder}chunks ${copies} ${cacheOf('chunks/')}
    aws s3 sync . s3://BUCKET${folder.slice(0, -1)} --exclude "chunks/*" ${copies} ${cacheOf('widgets.js')}

Upload the chunks first, so that no page requests a file that does not exist yet. Do not use \`--delete\`: pages that
are open may still request the chunks of the release before. In CloudFront, compress objects automatically (it does
not use the .br and .gz files), and add a response headers policy with these headers for all files:

${lines(forAll, write, '    ')}

and, in a separate behavior for \`*.html\`, these too. Do not set \`X-Frame-Options\`: it would prevent
other sites from framing \`frame.html\`.

${lines(pageOnly, write, '    ')}
`;
