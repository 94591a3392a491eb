/** Compressed copies beside the files, for servers that send them as they are. */
import {brotliCompressSync, constants} from 'node:zlib';
import {gzipSync} from 'fflate';
import type {Files} from './files.ts';

/** Text that browsers load; `hosting/` is for the server itself. */
const compressible = /^(?!hosting\/).*\.(?:js|css|html|json|svg)$/;
/** Below this, the response headers are larger than what is saved. */
const minBytes = 256;

const brotli = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** `NAME.br` and `NAME.gz` of each text file that gets smaller. */
export function compressedCopies(files: Files): Map<string, Uint8Array> {
  const copies = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (!compressible.test(path) || bytes.length < minBytes) continue;
    const packed = {br: brotli(bytes), gz: gzipSync(bytes, {level: 9, mtime: 0})};
    for (const [ending, copy] of Object.entries(packed)) {
      if (copy.length < bytes.length) copies.set(`${path}.${ending}`, copy);
    }
  }
  return copies;
}
