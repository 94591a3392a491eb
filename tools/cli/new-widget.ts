/**
 * `npm run new-widget NAME`: creates a widget with content in English and Spanish, a test and a page in
 * the demo. Replace their texts; what else to do is in docs/.
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
  const examples = 'test/support/examples.ts';
  const list = readFileSync(examples, 'utf8');
  writeFileSync(examples, list.replace(/(const names = \[)/, `$1\n  '${tag}',`));
  await writeGeneratedSources();
  return Object.keys(files);
}

try {
  const files = await createWidget(process.argv[2] ?? '');
  console.log(`Created:\n  ${files.join('\n  ')}\nSee it with npm start.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
