import { defineConfig } from 'vitest/config';

/** Pure parts run in Node; only what parses pages gets a DOM, because starting one costs more than the tests. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], environment: 'happy-dom' } },
    ],
  },
});
