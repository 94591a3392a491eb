/**
 * `build/wordpress/recurrence-widgets/`: the WordPress plugin, ready to be installed: its source, the files of `dist/`
 * that browsers load, and its data about the widgets.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {filesIn} from './integrity.ts';
import {isForServers, licenseFiles} from './server-files.ts';
import {blockMetadata} from './wordpress/block-metadata.ts';
import {readCatalog} from './wordpress/catalog.ts';
import {staticText} from './prerender/static-text.ts';
import {writeTranslations} from './wordpress/translations.ts';

const source = 'integrations/wordpress/recurrence-widgets';
/** The folder of the built plugin. */
export const pluginFolder = 'build/wordpress/recurrence-widgets';

/** Prerendered pages and server configuration are for sites without WordPress; the settings page checks colors. */
const isAsset = (path: string): boolean =>
  path === 'check-theme.js' || (isForServers(path) && !/^(?:hosting|static)\//.test(path));

/** Writes the plugin for a complete `dist`. */
export async function writeWordPressPlugin(dist: string, folder = pluginFolder): Promise<void> {
  rmSync(folder, {recursive: true, force: true});
  cpSync(source, folder, {recursive: true});
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  };
  const json = (path: string, data: unknown): void => write(path, `${JSON.stringify(data)}\n`);

  for (const path of filesIn(dist).filter(isAsset)) {
    write(`assets/${path}`, readFileSync(join(dist, path)));
  }
  const catalog = await readCatalog(dist);
  json('data/widgets.json', catalog);
  for (const widget of catalog.widgets) {
    const {name} = widget;
    write(
      `blocks/${name}/block.json`,
      `${JSON.stringify(blockMetadata(widget, catalog), null, 2)}\n`,
    );
    for (const language of catalog.languages) {
      const fragment = join(dist, 'static', `${name}.${language}.fragment.html`);
      // A language switch has no text.
      if (existsSync(fragment)) {
        json(`data/text/${name}.${language}.json`, staticText(readFileSync(fragment, 'utf8')));
      }
    }
  }
  writeTranslations(folder);
  for (const [file, line] of [
    ['recurrence-widgets.php', /(?<=^ \* Version: +)[\d.]+/m],
    ['readme.txt', /(?<=^Stable tag: )[\d.]+/m],
  ] as const) {
    write(file, readFileSync(join(source, file), 'utf8').replace(line, catalog.version));
  }
  for (const [name, text] of licenseFiles()) write(`assets/${name}`, text);
}
