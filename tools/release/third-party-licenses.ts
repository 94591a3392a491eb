/** The licenses of the packages whose code is in the bundles: they ask for their text with every copy. */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {billOfMaterials, type BillOfMaterials, type Component} from './bill-of-materials.ts';

function licenseText({name, licenses = []}: Component): string {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[sc]e(?:\.|$)/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const ids = licenses.map(({license}) => license?.id).filter(Boolean);
  if (!ids.length) throw new Error(`${folder} names no license`);
  return `License: ${ids.join(', ')}`;
}

/** One text with the license of each component; packages with the same one share it. */
export function thirdPartyLicenses({components}: BillOfMaterials): string {
  const byText = new Map<string, string[]>();
  for (const component of components) {
    const {name, version} = component;
    // Types are not in any bundle.
    if (name.startsWith('@types/')) continue;
    const text = licenseText(component);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
  }
  return [...byText]
    .map(([text, names]) => `${names.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}

/** Writes the text into a build, so that the npm package, the upload and the plugin contain it. */
export function writeThirdPartyLicenses(dist: string): void {
  const bill = billOfMaterials('dist', new Date(0));
  writeFileSync(join(dist, 'LICENSE-third-party.txt'), thirdPartyLicenses(bill));
}
