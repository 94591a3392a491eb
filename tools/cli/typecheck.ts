/** `npm run typecheck`: type-checks every TypeScript file that people edit, each project beside the others. */
import {runInBackground} from '../testing/commands.ts';

const projects = ['tsconfig.json', 'tsconfig.tools.json', 'test/tsconfig.json'];

const results = await Promise.all(
  projects.map((project) => {
    const state = `build/types/${project.replace(/\W/g, '-')}.tsbuildinfo`;
    const options = ['--noEmit', '--incremental', '--tsBuildInfoFile', state];
    return runInBackground('tsc', ['-p', project, ...options]);
  }),
);
for (const {output} of results) process.stdout.write(output);
process.exitCode = results.every(({passed}) => passed) ? 0 : 1;
