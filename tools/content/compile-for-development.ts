/**
 * Compiles the content in well under a second: unlike lit-localize, it replaces `msg()` at run time
 * instead of in the code, and does not analyze the program.
 */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {compileWith, messageIds} from './compile-content.ts';
import {ids, localization, type Localization} from './content.ts';

const folder = 'build/content-development';
let count = 0;

/** The translated texts of each language but the source's, by message id. */
function translations(file: string): Map<string, Record<string, string>> {
  const config = readConfigFileAndWriteSchema(file);
  if (config.output.mode !== 'transform') throw new Error(`${file} is not in transform mode`);
  const localizer = new TransformLitLocalizer(
    config as ConstructorParameters<typeof TransformLitLocalizer>[0],
  );
  const read = localizer.readTranslationsSync().translations;
  return new Map(
    [...read].map(([language, messages]) => [
      language,
      Object.fromEntries(messages.map(({name, contents}) => [name, contents.join('')])),
    ]),
  );
}

/**
 * Compiles the content to a new folder, because Node caches modules by URL, and returns a
 * configuration that reads from it.
 */
export async function compileForDevelopment(file?: string): Promise<Localization> {
  if (!count) rmSync(folder, {recursive: true, force: true});
  const config = localization(file);
  const root = join(process.cwd(), folder, `${++count}`);
  const translated = translations(config.file);
  const messageModules = config.languages.map((language) => {
    const texts = JSON.stringify(translated.get(language) ?? {});
    return [
      join(root, language),
      `const texts = ${texts};\nexport const msg = (text, {id}) => texts[id] ?? text;\n`,
    ];
  });
  compileWith({...Object.fromEntries(messageModules), [join(root, ids)]: messageIds});
  return {...config, root};
}
