/** True in a browser test of `npm run test:full`. */
export const isFullRun = Boolean((globalThis as {__FULL_RUN__?: boolean}).__FULL_RUN__);
