/**
 * Renames the Trusted Types policy of the bundled Lit. A second copy of Lit on the page that creates a
 * policy of the same name is refused, and hosts allow ours by the name `recurrence-widgets`. It stays
 * local to Lit's module: a policy that other scripts could reach would defeat the page's own.
 */
import type {Plugin} from 'rollup';

const policy = 'recurrence-widgets';

/** Matches only the call with Lit's own policy name, so that a new release of Lit can change the rest. */
const createLitPolicy = /\.createPolicy\(\s*(["'`])lit-html\1/g;

/** Lit's code with another policy name. */
export const renamePolicy = (code: string, name: string) =>
  code.replace(createLitPolicy, `.createPolicy("${name}"`);

/** Fails if the bundle has no policy of our name. */
export const trustedTypesPolicy = (): Plugin => ({
  name: 'trusted-types-policy',
  transform(code) {
    const renamed = renamePolicy(code, policy);
    return renamed === code ? null : {code: renamed, map: null};
  },
  generateBundle(_, bundle) {
    const created = new RegExp(String.raw`\.createPolicy\(\s*(["'\x60])${policy}\1`);
    const found = Object.values(bundle).some(
      (file) => file.type === 'chunk' && created.test(file.code),
    );
    if (!found) {
      this.error(
        `No file creates the Trusted Types policy "${policy}". Lit must have changed how it creates ` +
          '"lit-html"; adapt tools/rollup/trusted-types-policy.ts.',
      );
    }
  },
});
