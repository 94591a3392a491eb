/**
 * `npm run trees` writes the accessibility tree of every element in each of its states into `build/trees/` and
 * says which differ from the approved ones; `npm run trees -- --approve` makes them the approved ones.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {approvedTree, captureTrees, treeFolder} from '../testing/approved-trees.ts';

const isApproved = process.argv.includes('--approve');
const folder = isApproved ? treeFolder : 'build/trees';
const trees = new Map<string, string>();
await captureTrees((file, tree) => trees.set(file, tree));
const changed = [...trees].filter(([file, tree]) => approvedTree(file) !== tree);
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
for (const [file, tree] of trees) writeFileSync(join(folder, basename(file)), tree);
for (const [file] of changed) console.log(`changed: ${file}`);
console.log(`${trees.size} trees in ${folder}, ${changed.length} changed`);
