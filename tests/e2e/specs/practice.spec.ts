import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import { demonstrate } from '../../../utils/cli/demonstration.ts';
import { outputFolder } from '../../../utils/cli/extension.ts';
import type { Case } from '../arena.ts';

export const cases: readonly Case[] = [
  {
    name: 'what `npm start` shows without a display: held, explained, replaced, posted once',
    run: async ({ browser, visit }) => {
      const folder = outputFolder(`practice-${browser}`);
      mkdirSync(folder, { recursive: true });
      const said: string[] = [];
      await demonstrate(await visit('practice.html'), folder, (line) => said.push(line));
      assert.match(said.join('\n'), /Post is held/u);
      assert.match(said.join('\n'), /醫療法第72條/u);
      assert.match(said.join('\n'), /Posted once/u);
    },
  },
];
