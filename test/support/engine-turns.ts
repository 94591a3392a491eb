import {isFullRun} from './full-run.js';

const {userAgent} = navigator;

/** Whether this is Chromium, which is the engine of every run. */
export const isChromium = userAgent.includes('Chrome/');

/**
 * The cases of a product that this engine runs, where they repeat one check with other values. Chromium runs
 * them all; Firefox and WebKit take turns, so that each case runs in two engines. With `npm run test:full` every
 * engine runs them all.
 */
export const inTurn = <Case>(cases: readonly Case[]): readonly Case[] =>
  isFullRun || isChromium
    ? cases
    : cases.filter((_, index) => (index % 2 === 0) === userAgent.includes('Firefox/'));
