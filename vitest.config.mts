import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Modules are loaded once for all files; no test may change one, or leave a variable of the process behind.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {test: {name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000}},
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'nginx',
          include: ['tests/nginx/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: {poll: {timeout: 20_000}},
          globalSetup: ['tests/browser/serve-build.ts'],
          maxWorkers: 2,
          maxConcurrency: 4,
        },
      },
    ],
  },
});
