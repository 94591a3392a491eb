/** What editors know of the elements: VS Code's custom data and JetBrains' web types, from the manifest. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

/** One entry for each name: what all elements have is listed once, with all that is said of it. */
function once(entries) {
  const said = new Map();
  for (const entry of entries) {
    const before = said.get(entry.name);
    if (!before) said.set(entry.name, {...entry});
    else if (!before.description.includes(entry.description)) {
      before.description += ` ${entry.description}`;
    }
  }
  return [...said.values()];
}

/** Writes the files beside the manifest. */
export function writeEditorData(dir, manifest) {
  const save = (file, text, css) => {
    const data = JSON.parse(text.replaceAll(' _(default: undefined)_', ''));
    const styles = css(data);
    for (const kind of Object.keys(styles)) {
      if (Array.isArray(styles[kind])) styles[kind] = once(styles[kind]);
    }
    writeFileSync(join(dir, file), `${JSON.stringify(data, null, 2)}\n`);
  };
  save('vscode.html-custom-data.json', getVsCodeHtmlCustomData(manifest, {}), () => ({}));
  save('vscode.css-custom-data.json', getVsCodeCssCustomData(manifest, {}), (data) => data);
  save('web-types.json', getWebTypesData(manifest, {}), (data) => data.contributions.css);
}
