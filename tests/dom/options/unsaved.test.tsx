import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { Options, type OptionsActions } from '../../../components/options/Options.tsx';
import type { Settings } from '../../../utils/domain/settings.ts';
import { defaultSettings } from '../../../utils/platform/settings-schema.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

it('a word typed and not saved stays when another tab saves, and the page says what changed', async () => {
  let stored: Settings = { ...defaultSettings, person: '小陳', profile: { name: '晨曦診所' } };
  let changed = () => {};
  const presets = { managed: { preset: {}, faults: [] }, file: { preset: {}, faults: [] }, inForce: {} };
  const actions = {
    load: () => Promise.resolve(stored),
    presets: () => Promise.resolve(presets),
    unreadable: () => Promise.resolve(undefined),
    countExpired: () => Promise.resolve(0),
    lastClearing: () => Promise.resolve(undefined),
    watchSettings: (told: () => void) => {
      changed = told;
    },
    provider: { hasBuiltInModel: false, hasKey: () => Promise.resolve(false) },
  } as unknown as OptionsActions;
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  await act(async () => root.render(<Options actions={actions} />));

  const named = (label: string) =>
    [...host.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label))
      ?.control as HTMLInputElement;
  await act(async () => {
    const field = named('診所名稱');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '晨曦牙醫');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  stored = { ...stored, person: '小林' };
  await act(async () => changed());

  expect(named('診所名稱').value).toBe('晨曦牙醫');
  expect(named('您的稱呼').value).toBe('小林');
  expect(host.querySelector('.savebar')?.textContent).toContain('剛才在別處改過，這裡已經更新：您的稱呼');
  act(() => root.unmount());
});
