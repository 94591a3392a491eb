import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

/** Folders of `src/`, top layer first: a folder imports only from those after it. */
const layers = [
  'entries',
  'review',
  'features',
  'elements',
  'base',
  'components',
  'theme',
  'i18n',
  'lib',
  'content',
];

const banned = [
  ['unsafeHTML', 'lit/directives/unsafe-html.js', 'words are text; nothing may become markup'],
  ['styleMap', 'lit/directives/style-map.js', 'a strict policy blocks it'],
];

const inlineStyle = {
  selector:
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style/]',
  message: 'A strict policy blocks styles in templates; use a style sheet.',
};
const shadowable = {
  selector: 'MemberExpression > Identifier.object[name="document"]',
  message:
    'An element with `name="createElement"` hides that method: use `element()` or `safeDocument`.',
};
const bareImport = {
  selector:
    ':not(ArrowFunctionExpression[params.length=0]) > ImportExpression[source.type="Literal"]',
  message: "Write `lazy(name, () => import('…'))`: it reports what failed and retries.",
};

export default tseslint.config(
  {ignores: ['build/', 'dist/', 'node_modules/']},
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: {lit, 'lit-a11y': litA11y},
    settings: {litHtmlSources: ['lit']},
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-template-map': 'off',
      // Safari takes the role from a list without markers.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      'no-restricted-imports': [
        'error',
        {paths: banned.map(([, name, message]) => ({name, message}))},
      ],
      'no-restricted-syntax': ['error', inlineStyle],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.tools.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        // Node's runner waits for its tests and suites itself.
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite']},
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', inlineStyle, bareImport, shadowable]},
  },
  {
    // The documents of these files are the project's own.
    files: ['src/review/**/*.ts', 'src/entries/frame.ts', 'src/entries/frame/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', inlineStyle, bareImport]},
  },
  ...layers.map((folder, index) => ({
    files: [`src/${folder}/**/*.ts`],
    // A definition puts an element and its features together, as an entry does.
    ignores: ['**/*.define.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: banned.map(([, name, message]) => ({name, message})),
          patterns: [
            {
              group: layers.slice(0, index).map((name) => `**/${name}/**`),
              message: `Imports go one way: ${layers.join(', ')}.`,
            },
          ].filter(({group}) => group.length),
        },
      ],
    },
  })),
  {
    // Content is compiled separately; the widgets' code imports only its types.
    files: ['src/{entries,features,elements,components,base,i18n,lib}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/content/*.js', '!**/content/*.table.js'],
              allowTypeImports: true,
              message: 'Types only: content comes from `content:` modules.',
            },
          ],
        },
      ],
    },
  },
);
