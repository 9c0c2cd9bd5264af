import { defineConfig } from 'vitest/config';

const tests: Readonly<Record<string, readonly string[]>> = {
  text: ['tests/unit/text/*.test.ts'],
  checker: ['tests/unit/checker/*.test.ts', 'tests/unit/rules.test.ts'],
  rules: ['tests/unit/rules.test.ts'],
};

/** The tests of the folder that is being mutated; speed is measured elsewhere, for mutated code is never fast. */
export default defineConfig({
  test: {
    include: [...(tests[process.env.MUTATED ?? 'text'] ?? [])],
    exclude: ['tests/unit/checker/worst-text.test.ts'],
    environment: 'node',
  },
});
