import {claimPage} from './single-instance.js';

/** Ends the whole script: the build writes `return`, which a module may not hold. */
declare const __LEAVE__: () => void;

// A second copy of Lit would ask for its policy again, and a strict page refuses that.
if (!claimPage()) __LEAVE__();
