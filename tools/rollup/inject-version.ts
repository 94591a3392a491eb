import type {Plugin} from 'rollup';

/** Replaces `__VERSION__` with the package's version. */
export const injectVersion = (version: string): Plugin => ({
  name: 'inject-version',
  transform: (code) =>
    code.includes('__VERSION__')
      ? {code: code.replaceAll('__VERSION__', JSON.stringify(version)), map: null}
      : null,
});
