import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Rule, RuleExamples } from '../../../utils/domain/rule.ts';

const folder = resolve(import.meta.dirname, '../../../utils/rules/ad');

/** Every advertising rule with its examples. */
export const exampleFiles: readonly { readonly rule: Rule; readonly examples: RuleExamples }[] =
  await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map(async (name) => {
        const { default: rule, examples } = await import(join(folder, name));
        return { rule, examples };
      }),
  );
