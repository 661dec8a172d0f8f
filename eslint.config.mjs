import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/** Imports run one way: edition <- remark <- search <- plugin <- configuration. */
const BROWSER = ['./src/client', './src/components', './src/theme', './src/pages'];

const zones = [
  {target: './src', from: ['./scripts', './tests'], message: 'src never imports scripts or tests'},
  {
    target: './src/edition',
    from: ['./src/remark', './src/search', './src/package', './src/plugin', ...BROWSER],
    message: 'the edition model stands alone',
  },
  {
    target: './src/remark',
    from: ['./src/search', './src/package', './src/plugin', ...BROWSER],
    message: 'remark builds on the edition model only',
  },
  {
    target: './src/search',
    from: ['./src/package', './src/plugin', ...BROWSER],
    message: 'search builds on the edition model and on rendered pages',
  },
  {
    target: './src/package',
    from: ['./src/search', './src/plugin', ...BROWSER],
    message: 'a package is made of files, whatever wrote them',
  },
  {
    target: './src/plugin',
    from: BROWSER,
    message: 'the plugin knows no components and nothing of the browser',
  },
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'build*/',
      '.docusaurus/',
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
    files: ['src/edition/**', 'src/remark/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: ['react', 'react-dom', '@docusaurus/*', '@theme/*']},
      ],
    },
  },
);
