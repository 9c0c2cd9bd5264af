import { defineConfig } from 'vitest/config';

/** The tests that speak of text, rules and checker; speed is measured elsewhere, for mutated code is never fast. */
export default defineConfig({
  test: {
    include: ['tests/unit/text/*.test.ts', 'tests/unit/checker/*.test.ts', 'tests/unit/rules.test.ts'],
    exclude: ['tests/unit/checker/worst-text.test.ts'],
    environment: 'node',
  },
});
