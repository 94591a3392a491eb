/** The packed package follows its rules, in Node without a browser too. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {publint} from 'publint';
import {entries, installPackage, outputOf, packageJson, run} from './installed-app.ts';

const {app, installed, tarball, write} = installPackage();

/** The output of `attw --format json`. */
interface TypesReport {
  readonly analysis: {
    readonly entrypoints: Readonly<
      Record<
        string,
        {
          readonly resolutions: Readonly<
            Record<string, {readonly resolution?: {readonly isTypeScript: boolean}}>
          >;
        }
      >
    >;
  };
  readonly problems?: Readonly<Record<string, readonly {readonly resolutionKind?: string}[]>>;
}

describe('the packed package', () => {
  test('has every file that it exports, and no source files', () => {
    for (const entry of entries) {
      const [pattern] = Object.keys(packageJson.exports).filter((key) =>
        new RegExp(`^${key.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(`./${entry}`),
      );
      const [, name] = entry.match(/([\w-]+)\.js$/)!;
      for (const file of Object.values(packageJson.exports[pattern!]!)) {
        assert.ok(existsSync(join(installed, file.replaceAll('*', name!))), `${entry}: ${file}`);
      }
    }
    for (const field of ['customElements', 'web-types'] as const) {
      assert.ok(existsSync(join(installed, packageJson[field])), field);
    }
    const top = readdirSync(installed).sort();
    assert.deepEqual(
      top.filter((file) => !/^(?:LICENSE|README|CHANGELOG)/.test(file)),
      ['bin', 'dist', 'package.json'],
    );
    // Every style sheet of the build is exported.
    for (const file of readdirSync(join(installed, 'dist'))) {
      if (!/\.css$|^themes$/.test(file)) continue;
      assert.ok(
        file !== 'themes' || packageJson.exports['./themes/*.css'],
        'package.json does not export ./themes/*.css',
      );
    }
  });

  test('has the licenses of the code in its bundles', () => {
    const text = readFileSync(join(installed, 'dist', 'LICENSE-third-party.txt'), 'utf8');
    assert.match(text, /lit-html \d[^-]*BSD 3-Clause/);
    assert.match(text, /Redistributions in binary form must reproduce/);
  });

  test('passes publint in strict mode', async () => {
    const {messages} = await publint({pkgDir: installed, strict: true, pack: false});
    assert.deepEqual(messages, []);
  });

  test('passes “Are the types wrong?”', async () => {
    // The package has only ES modules; CommonJS and Node 10 do not apply.
    const output = await outputOf(process.execPath, [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      tarball,
      ...['--profile', 'esm-only', '--format', 'json'],
      ...['--entrypoints', '.', ...entries],
    ]);
    const {analysis, problems} = JSON.parse(output) as TypesReport;
    assert.equal(Object.keys(analysis.entrypoints).length, entries.length + 1);
    const asked = ['node16-esm', 'bundler'];
    for (const [entry, {resolutions}] of Object.entries(analysis.entrypoints)) {
      for (const kind of asked) {
        assert.ok(resolutions[kind]?.resolution?.isTypeScript, `${entry} has no types for ${kind}`);
      }
    }
    const all = Object.entries(problems ?? {}).flatMap(([kind, list]) =>
      list
        .filter(({resolutionKind}) => !resolutionKind || asked.includes(resolutionKind))
        .map((one) => ({kind, ...one})),
    );
    assert.deepEqual(all, []);
  });
});

test('Node imports every entry without a browser, and renders an element', async () => {
  const script = write(
    'server.js',
    `import assert from 'node:assert/strict';
    for (const name of ['window', 'document', 'customElements', 'HTMLElement', 'localStorage']) {
      assert.equal(typeof globalThis[name], 'undefined', name);
    }
    const entries = ${JSON.stringify(entries)};
    for (const entry of entries.filter((one) => one.startsWith('classes/'))) {
      await import('recurrence-widgets/' + entry);
    }
    assert.equal(customElements.get('coping-guide'), undefined);
    for (const entry of entries) await import('recurrence-widgets/' + entry);
    const {CopingGuide} = await import('recurrence-widgets');
    assert.equal(customElements.get('coping-guide'), CopingGuide);
    const {render} = await import('@lit-labs/ssr');
    const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
    const {html} = await import('lit');
    console.log(await collectResult(render(html\`<coping-guide lang="es" tools="print listen">Llame al 555-0100</coping-guide>\`)));`,
  );
  const {stdout, stderr} = await run(process.execPath, [script], {cwd: app});
  assert.match(stdout, /<coping-guide[^>]* lang="es"/);
  assert.match(stdout, /shadowrootmode="open"[\s\S]*<slot><\/slot>[\s\S]*<\/template>/);
  assert.match(stdout, /Llame al 555-0100/);
  assert.equal(stderr, '');
});

test('types elements, classes, events and React’s JSX', async () => {
  write(
    'all.ts',
    ['', ...entries].map((entry) => `import '${join(packageJson.name, entry)}';`).join('\n'),
  );
  write(
    'page.ts',
    `import 'recurrence-widgets/elements/support-resources.js';
    import type {SupportResources} from 'recurrence-widgets/classes/support-resources.js';
    import {RecurrenceGuide} from 'recurrence-widgets';
    import {ReadyEvent, type ResourceFollowEvent} from 'recurrence-widgets/events.js';
    const lines = document.querySelector('support-resources')!;
    const same: SupportResources = lines;
    same.national = 'acs komen';
    // @ts-expect-error no such property
    same.nationals = 'acs';
    // @ts-expect-error not for others
    same.renderLead;
    document.addEventListener('rw-resource-follow', (event) => {
      const followed: ResourceFollowEvent = event;
      const how: 'phone' | 'email' | 'web' | 'chat' = followed.channel;
      console.log(followed.resource.length, how);
      // @ts-expect-error There are no other properties.
      console.log(event.words);
    });
    lines.addEventListener('rw-section-toggle', ({section, open}) => console.log(section.length, !open));
    class Ours extends RecurrenceGuide {}
    console.log(new Ours().chapter, new ReadyEvent().bubbles);`,
  );
  write(
    'page.tsx',
    `import type {} from 'recurrence-widgets/react.js';
    export const good = [
      <support-resources lang="es" verified-on="acs:2026-10-01" heading-level={3} className="wide" key="1"
        onrw-resource-follow={({resource, channel}) => console.log(resource.length, channel)}
        ref={(element) => console.log(element?.national)}>
        <support-resource name="Nurse line" phone="555-0100" hours="24/7" />
      </support-resources>,
      <appointment-planner remember tools="print" heading-level="1" onrw-ready={() => {}} />,
      <language-switch remember={false} />,
    ];
    // @ts-expect-error no such theme
    export const theme = <recurrence-explainer theme={7} />;
    // @ts-expect-error no such attribute
    export const attribute = <recurrence-explainer section="places" />;
    // @ts-expect-error not that event
    export const event = <coping-guide onrw-ready={(event: {language: string}) => event} />;
    // @ts-expect-error no such element
    export const element = <coping-guides />;`,
  );
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        jsx: 'react-jsx',
        strict: true,
        exactOptionalPropertyTypes: true,
        // The package's own declarations are checked too.
        skipLibCheck: false,
        noEmit: true,
        types: [],
      },
      files: ['all.ts', 'page.ts', 'page.tsx'],
    }),
  );
  assert.equal(
    await outputOf(process.execPath, ['node_modules/typescript/bin/tsc', '-p', app]),
    '',
  );
});
