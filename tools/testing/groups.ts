/** Groups of tests that answer one question, in parts; `npm test -- --group=robust` runs one. */
import {findTestFiles, type TestFiles} from './test-files.ts';

export const groupNames = ['robust', 'a11y'] as const;
export type GroupName = (typeof groupNames)[number];

/** The parts of a group, each with its test files, or folders of them. */
export type Parts = Readonly<Record<string, readonly string[]>>;

export const groups: Readonly<Record<GroupName, Parts>> = {
  robust: {
    hosts: [
      'test/elements/host-styles',
      'test/elements/page-translation',
      'test/pages/editor-markup',
      'test/pages/hosts',
      'test/pages/mounted-widget',
      'test/pages/page-settings',
      'test/site/frameworks',
      'test/systems/content-systems',
      'test/systems/wordpress',
    ],
    'host scripts': [
      'test/elements/define',
      'test/elements/host-scripts',
      'test/pages/hostile-globals',
      'test/pages/other-scripts',
      'test/systems/host-libraries',
    ],
    faults: [
      'test/elements/content-loading',
      'test/pages/overrides-errors',
      'test/pages/overrides-retry',
      'test/pages/served',
      'test/pages/terms',
      'test/systems/hosting',
      'test/systems/loader-recovery',
    ],
    'bad input': [
      'test/elements/any-property-value',
      'test/elements/attributes',
      'test/elements/frame-request',
      'test/elements/render-inline',
      'test/elements/support-resources/hospital-resources',
      'test/robust/random-input',
    ],
    load: ['test/bench', 'test/leaks', 'test/package/loading', 'test/package/preload'],
    embedding: [
      'test/package/standalone-file',
      'test/pages/frame',
      'test/pages/script-tag',
      'test/pages/standalone',
      'test/systems/frame-',
    ],
    print: ['test/visual/call-sheet', 'test/visual/print'],
    'older browsers': [
      'test/package/prerender',
      'test/pages/hostile-globals',
      'test/pages/static',
      'test/systems/frame-restrictions',
      'test/systems/old-chromium',
    ],
  },
  a11y: {
    axe: ['test/elements/accessibility'],
    keyboard: ['test/accessibility/keyboard', 'test/elements/support-resources/filters'],
    reflow: ['test/accessibility/reflow', 'test/elements/host-styles'],
    focus: [
      'test/elements/appointment-planner',
      'test/elements/glossary-popover',
      'test/elements/is-pinned',
      'test/elements/reader-tools',
      'test/elements/recurrence-guide',
      'test/review/decisions',
      'test/systems/frame-host',
    ],
    language: [
      'test/elements/language-',
      'test/pages/recurrence-guide',
      'test/elements/support-resources/hospital-resources',
    ],
    contrast: ['test/content/theme-colors', 'test/elements/theme', 'test/visual/presets'],
    names: ['test/accessibility/tree', 'test/accessibility/approved-trees'],
    conformance: ['test/accessibility/conformance'],
  },
};

/**
 * The test files of each part, or of those whose names contain one of `names`. Throws if a path of the
 * table fits no file, or a name no part.
 */
export function partFiles(
  group: GroupName,
  names: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  const {node, browser} = findTestFiles();
  const all = [...node, ...browser];
  const parts = Object.entries(groups[group]).map(([part, paths]) => {
    const files = paths.map((path) => all.filter((file) => file.startsWith(path)));
    const unknown = paths.find((_, index) => !files[index]!.length);
    if (unknown) throw new Error(`tools/testing/groups.ts: no test file begins with ${unknown}`);
    return [part, [...new Set(files.flat())].sort()] as const;
  });
  const unknown = names.find((name) => !parts.some(([part]) => part.includes(name)));
  if (unknown) {
    const known = parts.map(([part]) => part).join(', ');
    throw new Error(`--group=${group}: no part "${unknown}"; expected one of ${known}`);
  }
  return new Map(
    names.length ? parts.filter(([part]) => names.some((name) => part.includes(name))) : parts,
  );
}

/** The test files of these parts, each once. */
export function filesOfParts(parts: ReadonlyMap<string, readonly string[]>): TestFiles {
  const wanted = new Set([...parts.values()].flat());
  const {node, browser} = findTestFiles();
  const isWanted = (file: string) => wanted.has(file);
  return {node: node.filter(isWanted), browser: browser.filter(isWanted)};
}
