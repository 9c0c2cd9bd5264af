import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  joinPresets,
  type Preset,
  presetFields,
  withoutPreset,
  withPreset,
} from '../../../utils/domain/preset.ts';
import type { Settings } from '../../../utils/domain/settings.ts';
import {
  dropPresetFile,
  keepPresetFile,
  loadPresets,
  readPreset,
  readPresetFile,
} from '../../../utils/platform/preset.ts';
import { loadSettings, saveSettings } from '../../../utils/platform/settings.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

/** A chain of clinics that sets one of everything. */
const chain: Preset = {
  organisation: '晨曦醫療體系',
  lang: 'en',
  pack: 'tw',
  profile: { name: '晨曦診所', doctors: ['林予安'] },
  block: ['周年慶'],
  allow: ['晨曦'],
  rules: { 'ad.promo': { to: 'block', reason: '總部規定' } },
  clocks: { acknowledge: 15 },
  quiet: { from: 1_320, to: 420 },
  retentionMonths: 12,
  replies: [{ text: '謝謝您的意見。', topics: ['praise'], lang: 'zh-TW' }],
  providers: ['local'],
};

const chosen: Settings = {
  ...defaultSettings,
  profile: { name: '自己的名字', phone: '02-1234-5678' },
  own: { block: ['送紅包'], allow: [], severity: { 'ad.promo': { to: 'off', reason: '試試' } } },
  person: '小陳',
};

describe('settings under a preset', () => {
  it('take what is preset and keep what is not', () => {
    expect(withPreset(chosen, chain)).toMatchObject({
      lang: 'en',
      profile: { name: '晨曦診所', phone: '02-1234-5678', doctors: ['林予安'] },
      own: { block: ['周年慶', '送紅包'], severity: { 'ad.promo': { to: 'block' } } },
      clocks: { acknowledge: 15, considered: 1_440 },
      retentionMonths: 12,
      person: '小陳',
    });
  });

  it('come back as chosen when the preset ends, whatever was saved in between', () => {
    const saved = withoutPreset({ ...withPreset(chosen, chain), person: '阿明' }, chosen, chain);
    expect(saved).toEqual({ ...chosen, person: '阿明' });
  });

  it('for any preset: saving nothing changes nothing, and what is preset cannot be overruled', () => {
    const part = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
    const presets = fc
      .record({
        lang: part('en' as const),
        profile: part({ name: '甲' }),
        block: part(['乙']),
        rules: part({ 'ad.cure': { to: 'warn' as const, reason: '丙' } }),
        clocks: part({ visible: 60 }),
        quiet: part({ from: 1, to: 2 }),
        retentionMonths: part(6),
      })
      .map((all) => JSON.parse(JSON.stringify(all)) as Preset);
    fc.assert(
      fc.property(presets, (preset) => {
        expect(withoutPreset(withPreset(chosen, preset), chosen, preset)).toEqual(chosen);
        const tried = withoutPreset(
          { ...withPreset(chosen, preset), lang: 'zh-TW', profile: {} },
          chosen,
          preset,
        );
        expect(withPreset(tried, preset)).toMatchObject(preset.profile ? { profile: preset.profile } : {});
        if (preset.lang) expect(withPreset(tried, preset).lang).toBe(preset.lang);
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it('name every locked field', () => {
    expect([...presetFields(chain)]).toEqual(
      expect.arrayContaining([
        'lang',
        'profile.name',
        'rules.ad.promo',
        'clocks.acknowledge',
        'quiet',
        'providers',
      ]),
    );
    expect(presetFields(chain).has('profile.phone')).toBe(false);
  });

  it('the administrator goes before the file, field by field', () => {
    const joined = joinPresets(
      { profile: { name: '院方' } },
      { profile: { name: '檔案', phone: '1' }, pack: 'us' },
    );
    expect(joined).toEqual({ profile: { name: '院方', phone: '1' }, pack: 'us' });
  });
});

describe('reading a preset', () => {
  it.each([
    ['a wrong type', { clocks: { acknowledge: 'soon' }, pack: 'tw' }, ['clocks']],
    ['an unknown name', { colour: 'red', pack: 'tw' }, ['colour']],
    ['a name of every object', { constructor: 1, pack: 'tw' }, ['constructor']],
    ['a rule without a reason', { rules: { 'ad.promo': { to: 'off' } }, pack: 'tw' }, ['rules']],
  ])('%s is named and the rest stays in force', (_, value, faults) => {
    expect(readPreset(value)).toEqual({ preset: { pack: 'tw' }, faults });
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a settings file', { version: 1, lang: 'en' }],
    ['a file from the future', { format: 'calmreply-preset', version: 2 }],
  ])('a file that is %s is refused', (_, value) => {
    expect(readPresetFile(value)).toEqual({ preset: {}, faults: ['format'] });
  });

  it('a whole one is read whole', () => {
    expect(readPresetFile({ format: 'calmreply-preset', version: 1, ...chain })).toEqual({
      preset: chain,
      faults: [],
    });
  });

  it('Chrome is told of exactly the names that are read', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../public/managed_schema.json'), 'utf8'),
    ) as { properties: Readonly<Record<string, object>> };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(chain).sort());
    expect(readPreset(chain).faults).toEqual([]);
  });
});

describe('a preset file in this browser', () => {
  it('is in force from the press on and gone with the next', async () => {
    await saveSettings({ profile: { name: '自己的名字' } }, 0);
    await keepPresetFile(chain);
    expect((await loadSettings(0)).profile.name).toBe('晨曦診所');
    await saveSettings({ person: '阿明' }, 0);
    await dropPresetFile();
    expect(await loadSettings(0)).toMatchObject({
      profile: { name: '自己的名字' },
      person: '阿明',
      lang: 'zh-TW',
    });
  });

  it('nothing is preset where the browser knows no administrator', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect((await loadPresets()).inForce).toEqual({});
  });
});
