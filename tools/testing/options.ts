/** The options of `npm test`. The environment variable TEST_OPTIONS adds to them, as NODE_OPTIONS does for Node. */
import {parseArgs} from 'node:util';
import {groupNames, type GroupName} from './groups.ts';

export const help = `npm test -- [OPTION…] [FILE-OR-PART…]

Without a name: lint, format, types, and every test in every engine that is found.
With names: only the test files whose path contains one of them, in the packaged Chromium.

  --engines=LIST   engines for browser tests: chromium, firefox, webkit, installed-chromium
  --full           every combination (npm run test:full), not only pairs
  --group=NAME     the tests of one group, every combination, in every engine that is found, and a
                   table of its parts: robust (npm run test:robust) or a11y (npm run test:a11y);
                   names after it select parts
  --seed=NUMBER    start random input from this number, which a failure printed
  --watch          run again when a file changes (needs a name)
  --no-build       use dist/ as it is
  --require=LIST   fail if one of these is missing: firefox, webkit, nginx, apache,
                   wordpress, pdftotext, phpcs, prototype, mootools,
                   chromium-109
  --help           show this text

TEST_OPTIONS holds options too: TEST_OPTIONS="--engines=firefox" npm test`;

export const engineNames = ['chromium', 'firefox', 'webkit', 'installed-chromium'] as const;
export type EngineName = (typeof engineNames)[number];

export const requirementNames = [
  'firefox',
  'webkit',
  'nginx',
  'apache',
  'wordpress',
  'pdftotext',
  'phpcs',
  'prototype',
  'mootools',
  'chromium-109',
] as const;
export type RequirementName = (typeof requirementNames)[number];

export interface TestOptions {
  /** Parts of the paths of the test files to run, or of the names of a group's parts; empty for all. */
  readonly names: readonly string[];
  /** Undefined for every engine that is found. */
  readonly engines: readonly EngineName[] | undefined;
  /** The group of tests to run instead of all. */
  readonly group: GroupName | undefined;
  readonly full: boolean;
  /** Where random input starts; undefined for a new seed in each run. */
  readonly seed: number | undefined;
  readonly watch: boolean;
  readonly build: boolean;
  readonly require: readonly RequirementName[];
  readonly help: boolean;
}

function list<Name extends string>(
  option: string,
  text: string | undefined,
  known: readonly Name[],
): readonly Name[] | undefined {
  if (text === undefined) return undefined;
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((name) => {
      const found = known.find((one) => one === name);
      if (!found)
        throw new Error(`--${option}: unknown "${name}"; expected one of ${known.join(', ')}`);
      return found;
    });
}

/** The options of a command line, after those of TEST_OPTIONS. Throws on an unknown option or value. */
export function parseTestOptions(
  commandLine: readonly string[] = [],
  environment = process.env.TEST_OPTIONS ?? '',
): TestOptions {
  const {values, positionals} = parseArgs({
    args: [...environment.split(/\s+/).filter(Boolean), ...commandLine],
    allowPositionals: true,
    options: {
      engines: {type: 'string'},
      group: {type: 'string'},
      seed: {type: 'string'},
      full: {type: 'boolean', default: false},
      watch: {type: 'boolean', default: false},
      'no-build': {type: 'boolean', default: false},
      require: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  const group = list('group', values.group, groupNames)?.[0];
  const seed = values.seed === undefined ? undefined : Number(values.seed);
  if (seed !== undefined && !Number.isInteger(seed)) throw new Error('--seed: not a whole number');
  return {
    names: positionals,
    engines: list('engines', values.engines, engineNames),
    group,
    // A group is run to prove something, so pairs are not enough.
    full: values.full || group !== undefined,
    seed,
    watch: values.watch ?? false,
    build: !values['no-build'],
    require: list('require', values.require, requirementNames) ?? [],
    help: values.help ?? false,
  };
}

/** The options for the processes that the test command starts. */
export function formatTestOptions({engines, full, seed, require}: TestOptions): string {
  return [
    engines && `--engines=${engines.join()}`,
    full && '--full',
    seed !== undefined && `--seed=${seed}`,
    require.length && `--require=${require.join()}`,
  ]
    .filter(Boolean)
    .join(' ');
}
