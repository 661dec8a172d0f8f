import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: edition, pictures <- remark <- search, package <- plugin <- site; client <-
 * search; edition <- editing.
 */
/** What readers get: nothing that makes an edition depends on it, but for the bundles. */
const BROWSER = ['./src/client', './src/components', './src/theme'];
/** What turns an edition into pages, search, packages and a site. */
const FROM_AN_EDITION = [
  './src/remark',
  './src/search',
  './src/package',
  './src/plugin',
  './src/site',
  ...BROWSER,
];
/** Editions and the site are made of these; tools for editors stand beside them. */
const OF_AN_EDITION = ['./src/edition', ...FROM_AN_EDITION];

const zones = [
  {target: './src', from: ['./scripts', './tests'], message: 'src never imports scripts or tests'},
  {
    target: './src/edition',
    from: ['./src/editing', './src/pictures', './src/words', ...FROM_AN_EDITION],
    message: 'the edition model stands alone',
  },
  {
    target: './src/pictures',
    from: ['./src/words', ...OF_AN_EDITION],
    message: 'a picture is drawn from what it is given, and knows nothing of editions',
  },
  {
    target: './src/remark',
    from: ['./src/search', './src/package', './src/plugin', './src/site', ...BROWSER],
    message: 'remark builds on the edition model and on pictures only',
  },
  {
    target: './src/search',
    from: ['./src/package', './src/plugin', './src/site', ...BROWSER],
    message: 'search builds on the edition model and on rendered pages',
  },
  {
    target: './src/package',
    from: ['./src/search', './src/plugin', './src/site', ...BROWSER],
    message: 'a package is made of files, whatever wrote them',
  },
  {
    target: './src/plugin',
    from: ['./src/site', ...BROWSER],
    message: 'the plugin renders editions; what is made of them is not its business',
  },
  {
    target: './src/site',
    from: ['./src/components', './src/theme'],
    message: 'the site is put together of files that were rendered before',
  },
  {
    target: './src/editing',
    from: ['./src/search', './src/package', './src/plugin', './src/site', ...BROWSER],
    message: 'plans of changes build on the edition model, whoever asks for them',
  },
  {
    target: [
      './src/remark',
      './src/search',
      './src/package',
      './src/plugin',
      './src/site',
      ...BROWSER,
    ],
    from: ['./src/editing'],
    message: 'what is published does not change its sources',
  },
  {
    target: [...OF_AN_EDITION, './src/editing'],
    from: ['./src/desk'],
    message: 'the desk is a tool beside the site; no edition is made of it',
  },
  {
    target: './src/desk/client',
    from: ['./src/desk/server', './src/editing', './src/site', './src/plugin'],
    message: 'the page of the desk asks its server; they share the model',
  },
  {
    target: ['./src/desk/server', './src/desk/model'],
    from: ['./src/desk/client'],
    message: 'the server of the desk knows no page',
  },
  {
    target: [...OF_AN_EDITION, './src/editing'],
    from: ['./src/preview'],
    message: 'a draft for reviewers is made beside the site; no edition is made of it',
  },
  {
    target: './src/preview',
    from: ['./src/desk', './src/components', './src/theme', './src/search'],
    message: 'a draft is made of rendered pages and comparisons; the desk only asks for it',
  },
  {
    target: [...OF_AN_EDITION, './src/editing', './src/desk', './src/preview'],
    from: ['./src/live'],
    message: 'what is served while one writes is no part of an edition',
  },
  {
    target: './src/live',
    from: ['./src/desk', './src/preview', './src/theme'],
    message: 'what is served while one writes is drawn of the components of the site',
  },
  {
    target: ['./src/components'],
    from: ['./src/theme', './src/site', './src/package'],
    message: 'components draw what they are given',
  },
  {
    target: './src/client',
    from: ['./src/plugin', './src/site', './src/package', './src/components', './src/theme'],
    message: 'scripts of pages build on the search alone',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'build*/',
      '.docusaurus/',
      '.editions/',
      'src/edition/model/records.generated.ts',
      'versioned_*/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    plugins: {'import-x': importX},
    settings: {'import-x/resolver': {node: {extensions: ['.ts', '.tsx', '.js', '.mjs']}}},
    rules: {
      'import-x/no-restricted-paths': ['error', {zones}],
      'import-x/no-cycle': ['error', {maxDepth: 4, ignoreExternal: true}],
      'max-lines': ['error', {max: 250, skipBlankLines: true}],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind=let]',
          message: 'No state at module level: give it to a function or a component.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXSpreadAttribute',
          message: 'Name each prop: data spread into props can inject markup.',
        },
      ],
    },
  },
  {files: ['**/*.cjs'], rules: {'@typescript-eslint/no-require-imports': 'off'}},
  {files: ['tests/**'], rules: {'max-lines': 'off', 'no-restricted-syntax': 'off'}},
  {
    files: ['src/edition/**', 'src/editing/**', 'src/remark/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: ['react', 'react-dom', '@docusaurus/*', '@theme/*']},
      ],
    },
  },
);
