import { describe, expect, it } from 'vitest';
import { type Around, foundBy, relationsBy } from './found.ts';

const by = (author: string): Around => ({ review: { text: '很差', author } });

describe('a name is shown where the display name does not show it', () => {
  it.each([
    ['no display name', '林小姐您好，謝謝指教。', {}, ['林小姐']],
    ['the surname is in the display name', '林小姐您好，謝謝指教。', by('林美美'), []],
    ['the display name spells the surname', '蔡先生您好，謝謝指教。', by('Kevin Tsai'), []],
    ['the display name spells another', '蔡先生您好，謝謝指教。', by('Kevin Wu'), ['蔡先生']],
    ['no spelling of the surname is known', '耿先生您好，謝謝指教。', by('Kevin Keng'), ['耿先生']],
    ['the whole name is shown', '王大明您好，謝謝指教。', by('王大明'), []],
    ['only the surname is shown', '王大明您好，謝謝指教。', by('王小姐'), ['王大明']],
    ['a doctor of the house', '林小姐您好，謝謝指教。', { clinic: { doctors: ['林一德'] } }, []],
    ['a branch of the house', '林小姐您好，謝謝指教。', { clinic: { branches: ['林口'] } }, []],
    [
      'another doctor of the house',
      '林小姐您好，謝謝指教。',
      { clinic: { doctors: ['王一德'] } },
      ['林小姐'],
    ],
    ['English surname shown', 'Dear Ms. Parker, thank you.', by('Ann Parker'), []],
    ['English surname not shown', 'Dear Ms. Parker, thank you.', by('Ann Lee'), ['Ms. Parker']],
    ['no English display name', 'Dear Mrs. Parker, thank you.', {}, ['Mrs. Parker']],
  ])('%s: %s', (_name, draft, around, found) => {
    expect(foundBy('privacy.identity', draft, around)).toEqual(found);
  });

  it.each([
    ['at the head of a clause', '現場的吳小姐向您道歉，我們也是。', ['吳小姐']],
    ['further back, beside "you"', '謝謝您，您應該就是那位吳小姐吧。', ['吳小姐']],
    ['further back, of somebody else', '我們的同仁們現場聽到吳小姐會處理。', []],
    ['staff by their title', '當天由陳主任為大家說明。', []],
    ['not in the first sentence in English', 'Thank you. The manager is Mrs. Parker.', []],
  ])('%s: %s', (_name, draft, found) => {
    expect(foundBy('privacy.identity', draft)).toEqual(found);
  });
});

describe('numbers that identify', () => {
  it.each([
    ['您的身分證字號是A123456789。', ['A123456789']],
    ['若您的身分證字號是A123456789，請洽櫃檯。', []],
    ['您的病歷號 1234567 已查到。', ['病歷號 1234567']],
    ['如果您的病歷號 1234567 有誤，請洽櫃檯。', []],
    ['您今年45歲了。', ['您今年45歲']],
    ['我們的醫師45歲。', []],
    ['病人45歲。', []],
  ])('%s', (draft, found) => {
    expect(foundBy('privacy.identity', draft)).toEqual(found);
  });

  it.each([
    ['我的病歷號 1234567 也查不到', 'confirms'],
    ['等了很久', 'adds'],
  ])('after %j the number %s', (text, relation) => {
    const review = { text };
    expect(relationsBy('privacy.identity', '您的病歷號 1234567 已查到。', { review })).toEqual([relation]);
  });
});
