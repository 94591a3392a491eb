/** Compiles `src/content/` to modules that Node can load: one set per language, and one of message ids. */
import {mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {runPackage} from '../run-node.ts';
import {ids, localization} from './content.ts';

const source = 'src/content';

/** Compiles a copy of the content for each folder, with the `msg()` that its module exports. */
export function compileWith(messageModules: Readonly<Record<string, string>>) {
  const files = readdirSync(source, {recursive: true, encoding: 'utf8'});
  const compiled = files
    .filter((name) => /(?<!\.d)\.ts$/.test(name))
    .map((name) => [
      name.replace(/\.ts$/, '.js'),
      ts.transpileModule(readFileSync(join(source, name), 'utf8'), {
        compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
      }).outputText,
    ]) as [string, string][];
  for (const [folder, messageModule] of Object.entries(messageModules)) {
    for (const [name, code] of compiled) {
      const target = join(folder, name);
      const up = (relative(dirname(target), folder) || '.').replaceAll('\\', '/');
      mkdirSync(dirname(target), {recursive: true});
      writeFileSync(target, code.replace(/(['"])@lit\/localize\1/, `"${up}/message.js"`));
    }
    writeFileSync(join(folder, 'message.js'), messageModule);
  }
}

export const messageIds = 'export const msg = (text, {id}) => id;\n';

/** Compiles the content once per language, and once with the id of each message as its text. */
export async function compileContent(config = localization()) {
  const languages = runPackage(
    '@lit/localize-tools/bin/lit-localize.js',
    'build',
    '--config',
    config.file,
  );
  compileWith({[join(config.root, ids)]: messageIds});
  await languages;
}
