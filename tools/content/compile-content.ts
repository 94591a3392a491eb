/** Compiles `src/content/` to modules that Node can load: one set per language, and one of message ids. */
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {runPackage} from '../run-node.ts';
import {ids, localization, type Localization} from './content.ts';

/** Compiles `src/content/` with the id of each message in place of its text. */
function compileIds({root}: Localization) {
  const folder = join(root, ids);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'message-id.js'), 'export const msg = (text, {id}) => id;\n');
  const files = readdirSync('src/content', {recursive: true, encoding: 'utf8'});
  for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name))) {
    const {outputText} = ts.transpileModule(readFileSync(join('src/content', file), 'utf8'), {
      compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
    });
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    const up = (relative(dirname(target), folder) || '.').replaceAll('\\', '/');
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, outputText.replace(/(['"])@lit\/localize\1/, `"${up}/message-id.js"`));
  }
}

/** Compiles the content once per language, and once with message ids. */
export async function compileContent(config = localization()) {
  const languages = runPackage(
    '@lit/localize-tools/bin/lit-localize.js',
    'build',
    '--config',
    config.file,
  );
  compileIds(config);
  await languages;
}
