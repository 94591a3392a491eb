/** Editor support, derived from the manifest: VS Code's custom data and JetBrains' web types. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import type {Manifest} from './manifest/model.ts';

interface Entry {
  readonly name: string;
  readonly description: string;
}

/** One entry per name: entries that elements share are listed once, with every description. */
function mergeByName(entries: readonly Entry[]): Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const before = merged.get(entry.name);
    if (!before) merged.set(entry.name, entry);
    else if (!before.description.includes(entry.description)) {
      const description = `${before.description} ${entry.description}`;
      merged.set(entry.name, {...before, description});
    }
  }
  return [...merged.values()];
}

/** Merges every list of `styles`. */
const mergeLists = (styles: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(styles).map(([kind, list]) => [
      kind,
      Array.isArray(list) ? mergeByName(list as Entry[]) : list,
    ]),
  );

interface WebTypes {
  readonly contributions: {readonly css: Readonly<Record<string, unknown>>};
}

const parse = (text: string): unknown => JSON.parse(text.replaceAll(' _(default: undefined)_', ''));

/** The packages' types demand mutable arrays, which they do not change. */
type PackageManifest = Parameters<typeof getVsCodeHtmlCustomData>[0] &
  Parameters<typeof getWebTypesData>[0];

/** Writes the files into `dir`, beside the manifest. */
export function writeEditorData(dir: string, manifest: Manifest): void {
  const save = (file: string, json: unknown): void =>
    writeFileSync(join(dir, file), `${JSON.stringify(json, null, 2)}\n`);
  const data = manifest as unknown as PackageManifest;
  save('vscode.html-custom-data.json', parse(getVsCodeHtmlCustomData(data, {})));
  const css = parse(getVsCodeCssCustomData(data, {})) as Readonly<Record<string, unknown>>;
  save('vscode.css-custom-data.json', mergeLists(css));
  const webTypes = parse(getWebTypesData(data, {})) as WebTypes;
  const {contributions} = webTypes;
  save('web-types.json', {
    ...webTypes,
    contributions: {...contributions, css: mergeLists(contributions.css)},
  });
}
