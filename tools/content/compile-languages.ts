/** `src/content/` as modules that Node can read: in each language, and with the ids of the messages. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {ids, localization} from './content.ts';

/** Compiles `src/content/` with each message's id in place of its words. */
function compileIds({root}) {
  const folder = join(root, ids);
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'message-id.js'), 'export const msg = (words, {id}) => id;\n');
  const files = readdirSync('src/content', {recursive: true});
  for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name))) {
    const {outputText} = ts.transpileModule(readFileSync(join('src/content', file), 'utf8'), {
      compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
    });
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    const up = relative(dirname(target), folder) || '.';
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(
      target,
      outputText.replace(/(['"])@lit\/localize\1/, `"${up.replaceAll('\\', '/')}/message-id.js"`),
    );
  }
}

/** Compiles `src/content/` once per language, and once with the ids of its messages. */
export function compileLanguages(config = localization()) {
  const {file} = config;
  const bin = createRequire(import.meta.url).resolve('@lit/localize-tools/bin/lit-localize.js');
  execFileSync(process.execPath, [bin, 'build', '--config', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  compileIds(config);
}
