/**
 * `npm run new-widget NAME`: creates a widget with content in English and Spanish, a test and a page in
 * the demo. What to do next is in docs/add-a-widget.md.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {writeGeneratedSources} from '../content/generated-sources.ts';
import {widgetNames} from '../new-widget/names.ts';
import {spanishUnits, widgetFiles} from '../new-widget/templates.ts';

async function createWidget(tag: string) {
  const names = widgetNames(tag);
  const files = widgetFiles(names, new Date().toISOString().slice(0, 10));
  const existing = Object.keys(files).filter((file) => existsSync(file));
  if (existing.length) throw new Error(`${existing.join(', ')} already exists.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), {recursive: true});
    const options = await resolveConfig(file);
    writeFileSync(file, await format(text, {...options, filepath: file}));
  }
  const locale = 'locales/es.xlf';
  const spanish = readFileSync(locale, 'utf8');
  writeFileSync(locale, spanish.replace('</body>', `${spanishUnits(names)}</body>`));
  await writeGeneratedSources();
  return Object.keys(files);
}

try {
  const tag = process.argv[2] ?? '';
  const files = await createWidget(tag);
  console.log(
    `Created:
  ${files.join('\n  ')}
Added its Spanish to locales/es.xlf, and its name to the files that list the widgets.
To see it, run npm start (again, if it is running) and open /${tag}.html.
What to do next: docs/add-a-widget.md`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
