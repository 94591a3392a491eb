import {claimPage} from './single-instance.js';

/** Ends the whole script: the build replaces it with `return`, which is not valid in a module. */
declare const __LEAVE__: () => void;

// A second copy of Lit would create its Trusted Types policy again, which a strict page blocks.
if (!claimPage()) __LEAVE__();
