import {firefox, webkitPaths} from './browsers.ts';
import {hasOldChromium} from './old-chromium.ts';
import {parseTestOptions, type RequirementName} from './options.ts';
import {apache, mootools, nginx, pdftotext, phpcs, prototype, wordpress} from './servers.ts';

const finders: Record<RequirementName, () => unknown> = {
  firefox,
  webkit: webkitPaths,
  nginx,
  apache,
  wordpress,
  pdftotext,
  phpcs,
  prototype,
  mootools,
  'chromium-109': hasOldChromium,
};

/** Throws if something that `--require` names is not installed. */
export function checkRequirements(names: readonly RequirementName[]): void {
  const missing = names.filter((name) => !finders[name]());
  if (missing.length) throw new Error(`--require: not installed: ${missing.join(', ')}`);
}

/**
 * The `skip` option of tests that use a program: false if it is installed, else the reason. Throws if
 * `--require` names it, so that a required test cannot skip itself.
 */
export function skipUnless(name: RequirementName): false | string {
  if (finders[name]()) return false;
  checkRequirements(parseTestOptions().require.filter((required) => required === name));
  return `${name} is not installed`;
}
