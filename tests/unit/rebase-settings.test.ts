import { describe, expect, it } from 'vitest';
import { type Preset, presetFields, withPreset } from '../../utils/domain/preset.ts';
import { rebaseSettings } from '../../utils/domain/rebase-settings.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import { defaultSettings } from '../../utils/platform/settings-schema.ts';

const base: Settings = {
  ...defaultSettings,
  profile: { name: '晨曦診所', phone: '02-2345-6789', doctors: ['甲醫師', '乙醫師'] },
  own: { block: ['周年慶'], allow: [], severity: {} },
};
const typed: Settings = {
  ...base,
  person: '小陳',
  profile: { ...base.profile, phone: '02-1111-2222', doctors: ['甲醫師', '丙醫師'] },
};

describe('settings that change while somebody is changing them', () => {
  it('keep what was typed and take over the rest', () => {
    const fresh: Settings = {
      ...base,
      pack: 'tw',
      profile: { ...base.profile, name: '晨曦牙醫診所', doctors: ['甲醫師', '乙醫師', '丁醫師'] },
    };
    const { settings, theirs, lost } = rebaseSettings(base, typed, fresh, new Set());
    expect(settings).toEqual({
      ...typed,
      pack: 'tw',
      profile: { name: '晨曦牙醫診所', phone: '02-1111-2222', doctors: ['甲醫師', '丁醫師', '丙醫師'] },
    });
    expect(theirs).toEqual(['pack', 'profile']);
    expect(lost).toEqual([]);
  });

  it('say nothing where only the same was saved', () => {
    expect(rebaseSettings(base, typed, typed, new Set())).toEqual({ settings: typed, theirs: [], lost: [] });
    expect(rebaseSettings(base, typed, base, new Set())).toEqual({ settings: typed, theirs: [], lost: [] });
  });

  it('an emptied field stays empty', () => {
    const { phone: _, ...rest } = base.profile;
    const emptied = { ...base, profile: rest };
    expect(rebaseSettings(base, emptied, { ...base, lang: 'en' }, new Set()).settings).toEqual({
      ...emptied,
      lang: 'en',
    });
  });

  it('what the organisation sets is the organisation’s, and the loss is told', () => {
    const preset: Preset = {
      profile: { phone: '0800-000-000' },
      quiet: { from: 60, to: 120 },
      rules: { 'ad.promo': { to: 'warn', reason: '總部規定' } },
      block: ['滿額禮'],
    };
    const mine: Settings = {
      ...typed,
      quiet: { from: 0, to: 300 },
      own: {
        block: ['周年慶', '抽獎'],
        allow: [],
        severity: { 'ad.promo': { to: 'off', reason: '我們常用' } },
      },
    };
    const fresh = withPreset(base, preset);
    const { settings, theirs, lost } = rebaseSettings(base, mine, fresh, presetFields(preset));
    expect(settings.profile).toEqual({ ...typed.profile, phone: '0800-000-000' });
    expect(settings.quiet).toEqual(preset.quiet);
    expect(settings.own.severity).toEqual(preset.rules);
    expect(settings.own.block).toEqual(['滿額禮', '周年慶', '抽獎']);
    expect(settings.person).toBe('小陳');
    expect(lost).toEqual(['profile', 'own', 'quiet']);
    expect(theirs).toEqual(['profile', 'own', 'quiet']);
  });
});
