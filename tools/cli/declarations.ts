/** `npm run declarations`: writes the types of the `content:` modules after one was added or removed. */
import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {contentDeclarations, declarationsFile} from '../content/declarations.ts';

const options = await resolveConfig(declarationsFile);
writeFileSync(
  declarationsFile,
  await format(contentDeclarations(), {...options, filepath: declarationsFile}),
);
