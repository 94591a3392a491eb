/**
 * Builds `dist/`: compiles the content and the code, bundles both, then writes what derives from the bundles.
 * `--care-name`, `--care-phone` and `--care-phone-after-hours` write a hospital's care team into `static/`.
 */
import {renameSync, rmSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {compileContent} from '../content/compile-content.ts';
import {datedStatements, dueOn, today} from '../content/due.ts';
import {writeEditorData} from '../outputs/editors.ts';
import {writeHosting} from '../outputs/hosting/write-hosting.ts';
import {writeIntegrity} from '../outputs/integrity.ts';
import {writeManifest} from '../outputs/manifest.ts';
import {prerender} from '../outputs/prerender/prerender.ts';
import {writeReview} from '../outputs/review/write-review.ts';
import {copyThemes} from '../outputs/themes.ts';
import {writeTypes} from '../outputs/types.ts';
import {writeWordPressPlugin} from '../outputs/wordpress.ts';
import {writeThirdPartyLicenses} from '../release/third-party-licenses.ts';
import {buildBundles} from '../rollup/build-bundles.ts';
import {compileDeclarations, compileSource} from '../rollup/compile-source.ts';

const text = {type: 'string'} as const;
const {values} = parseArgs({
  options: {'care-name': text, 'care-phone': text, 'care-phone-after-hours': text},
});
const careTeam = Object.keys(values).length ? {...values} : undefined;

/** A separate folder, so that the previous build can be served until this one is complete. */
const dir = 'build/dist';

const declarations = compileDeclarations();
rmSync(dir, {recursive: true, force: true});
const content = compileContent();
compileSource();
await content;
await buildBundles({dir});
const manifest = await writeManifest(dir);
writeEditorData(dir, manifest);
await prerender(dir, {careTeam});
await writeReview(dir);
copyThemes(dir);
await declarations;
writeTypes(dir, manifest);
writeThirdPartyLicenses(dir);
writeIntegrity(dir);
writeHosting(dir);
rmSync('dist', {recursive: true, force: true});
renameSync(dir, 'dist');
await writeWordPressPlugin('dist');

console.log('Built dist/ and build/wordpress/.');

const due = dueOn(await datedStatements(), today());
if (due.length) console.warn(`${due.length} statements are due for a check: npm run content:due`);
