/** The sources that the content cites, with how many passages rest on each. */
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {SourceData} from '../../../demo/site-data.ts';
import type {Source} from '../../../src/content/sources.ts';
import {localization, readContent, statementsOf} from '../../content/content.ts';
import {widgets} from '../../content/widgets.ts';

/** Reads them from the compiled content, sorted by publisher and title. */
export async function citedSources(config = localization()): Promise<SourceData[]> {
  const language = config.languages[0]!;
  const load = <Module>(file: string): Promise<Module> =>
    import(pathToFileURL(join(config.root, language, file)).href) as Promise<Module>;
  const {sources} = await load<{sources: Record<string, Source>}>('sources.js');
  const {default: abroad} = await load<{default: Record<string, Source>}>('sources/abroad.js');
  const counts = new Map<string, number>();
  for (const widget of widgets) {
    for (const [, {sources: ids = []}] of statementsOf(
      await readContent(widget, language, config),
    )) {
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const compare = new Intl.Collator('en').compare;
  return [...counts]
    .map(([id, passages]) => ({
      ...sources[id]!,
      language: sources[id]!.language ?? 'en',
      passages,
      isAbroad: id in abroad,
    }))
    .sort((a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title));
}
