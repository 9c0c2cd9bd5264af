import { expect, it } from 'vitest';
import type { PlaceClaim } from '../../../utils/domain/place.ts';
import { standingOf } from '../../../utils/sites/standing.ts';

const clinic = { name: '晴日牙醫診所', branches: ['信義院', '晴日牙醫診所 大安院'] };
const yes: PlaceClaim = { name: '杏安診所', id: 'ChIJa', own: true };

it.each([
  ['the name', '晴日牙醫診所', clinic, [], 'own'],
  ['another width and spacing', '晴日 牙醫診所', clinic, [], 'own'],
  ['a branch', '晴日牙醫診所大安院', clinic, [], 'own'],
  ['name and branch written together', '晴日牙醫診所-信義院', clinic, [], 'own'],
  ['a name with more to it', '晴日牙醫診所 板橋', clinic, [], 'ask'],
  ['another clinic', '杏安診所', clinic, [], 'other'],
  ['a clinic while nothing is known', '杏安診所', {}, [], 'ask'],
  ['a shop while nothing is known', '杏安麵館', {}, [], 'other'],
  ['a place once claimed', '杏安診所', clinic, [yes], 'own'],
  ['a clinic once another is claimed', '和平診所', {}, [yes], 'other'],
  ['a place once denied', '晴日牙醫診所', clinic, [{ name: '晴日牙醫診所', own: false }], 'other'],
  ['nothing', '', clinic, [], 'other'],
] as const)('%s: %s', (_, name, profile, claims, standing) => {
  expect(standingOf({ name }, profile, claims)).toBe(standing);
});

it('tells two places of one name apart by their ids', () => {
  expect(standingOf({ name: '杏安診所', id: 'ChIJb' }, {}, [yes])).toBe('other');
  expect(standingOf({ name: '新名字', id: 'ChIJa' }, {}, [yes])).toBe('own');
});
