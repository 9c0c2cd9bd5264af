import { describe, expect, it } from 'vitest';
// Loaded here, so that the first case is not timed with it.
import '../../../utils/checker/check.ts';
import { statementKinds } from '../../../utils/domain/statement.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';
import { complaints } from '../../../utils/playbook/complaints.ts';
import { checkStatement, fingerprintOf, writeStatement } from '../../../utils/state/write-statement.ts';

describe('a statement of the desk', () => {
  it.each(statementKinds.flatMap((kind) => complaints.map(({ topic }) => ({ kind, topic }))))(
    '$kind about $topic leaves the product’s check without a block or a warning',
    async ({ kind, topic }) => {
      for (const lang of ['zh-TW', 'en'] as const) {
        const settings = { ...defaultSettings, lang };
        const { text } = await writeStatement(kind, topic, 1, settings);
        expect((await checkStatement(text, kind, settings)).verdict).toBe('clean');
      }
    },
  );

  it('is read as private where it goes to a family and as public elsewhere', async () => {
    const draft = '您上週三回診時提到傷口紅腫，我們想再看一次。';
    expect((await checkStatement(draft, 'family-message', defaultSettings)).verdict).toBe('clean');
    expect((await checkStatement(draft, 'open-letter', defaultSettings)).verdict).not.toBe('clean');
  });

  it('has a fingerprint that one changed character changes', async () => {
    expect(await fingerprintOf('聲明')).not.toBe(await fingerprintOf('聲明。'));
  });
});
