/** Compiles TypeScript without checking types, which `npm run typecheck` does. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import {runPackage} from '../run-node.ts';

const code = 'build/js';
export const declarationsFolder = 'build/types';

/** Compiles every file of tsconfig.json to `build/js/`. */
export function compileSource() {
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic({messageText}) {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  } as ts.ParseConfigFileHost)!;
  // A deleted source must not leave its compiled module behind.
  rmSync(code, {recursive: true, force: true});
  for (const file of config.fileNames.filter((name) => !name.endsWith('.d.ts'))) {
    const fileName = relative(process.cwd(), file);
    const target = join(code, fileName.replace(/\.ts$/, '.js'));
    const {outputText} = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: {...config.options, declaration: false, module: ts.ModuleKind.ESNext},
      fileName,
    });
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, outputText);
  }
  // The `sideEffects` of the package describe dist/, not the modules it is built from.
  writeFileSync(join(code, 'package.json'), '{"type": "module"}\n');
}

/** Writes the declarations of all source files to `build/types/`. */
export async function compileDeclarations() {
  rmSync(declarationsFolder, {recursive: true, force: true});
  await runPackage(
    'typescript/bin/tsc',
    ...['--noCheck', '--declaration', '--emitDeclarationOnly', '--outDir', declarationsFolder],
    ...['--inlineSourceMap', 'false', '--inlineSources', 'false'],
  );
}
