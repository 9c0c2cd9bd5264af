import { expect, it, vi } from 'vitest';
import type { Check } from '../../../utils/domain/check.ts';
import { loader } from '../../../utils/guard/loader.ts';
import type { CardParts } from '../../../utils/guard/parts.ts';

const check = (() => ({})) as unknown as Check;
const parts = {} as CardParts;
const lost = () => Promise.reject(new Error('Could not establish connection.'));

function loading(
  loadChecker: () => Promise<Check | undefined>,
  loadCard: () => Promise<CardParts | undefined>,
) {
  const arrived = vi.fn();
  return { arrived, ...loader({ window, loadChecker, loadCard }, arrived) };
}

it('a message that was lost costs neither the checker nor the card', async () => {
  const loadChecker = vi.fn(() => Promise.resolve<Check | undefined>(check)).mockImplementationOnce(lost);
  const loadCard = vi
    .fn(() => Promise.resolve<CardParts | undefined>(parts))
    .mockResolvedValueOnce(undefined);
  const load = loading(loadChecker, loadCard);
  await load.ready();
  expect([load.checker(), load.failed(), load.arrived.mock.calls.length]).toEqual([check, false, 1]);
  expect(await load.card()).toBe(parts);
  expect([loadChecker.mock.calls.length, loadCard.mock.calls.length]).toEqual([2, 2]);
});

it('what fails every time is asked for again the next time, and what came is not', async () => {
  let up = false;
  const ask = <T>(part: T) => vi.fn(() => (up ? Promise.resolve<T | undefined>(part) : lost()));
  const loadChecker = ask(check);
  const loadCard = ask(parts);
  const load = loading(loadChecker, loadCard);
  await load.ready();
  expect([load.checker(), load.failed(), await load.card()]).toEqual([undefined, true, undefined]);
  up = true;
  await load.ready();
  expect([load.checker(), load.failed(), await load.card()]).toEqual([check, false, parts]);
  const asked = [loadChecker, loadCard].map(({ mock }) => mock.calls.length);
  await load.ready();
  await load.card();
  expect([loadChecker, loadCard].map(({ mock }) => mock.calls.length)).toEqual(asked);
});
