import { describe, expect, it } from 'vitest';
import { type Around, foundBy } from './found.ts';

const by = (author: string): Around => ({ review: { text: '很差', author } });

describe('the child whose parent writes', () => {
  it.each([
    ['圓圓這次的牙齒很健康。', '圓圓媽', ['圓圓']],
    ['謝謝您。圓圓這次的牙齒很健康。', '圓圓的阿嬤', ['圓圓']],
    ['圓圓媽您好，謝謝。', '圓圓媽', []],
    ['圓圓您好，謝謝。', '圓圓媽', []],
    ['如果圓圓不舒服，請來電。', '圓圓媽', []],
    ['圓圓這次的牙齒很健康。', '小花', []],
    ['小朋友很可愛，謝謝。', '小朋友的媽', []],
    ['新手很可愛，謝謝。', '新手媽媽', []],
    ['Leo was brave in the chair.', "Leo's dad", ['Leo']],
    ['Thank you all. Leo was brave in the chair.', 'Mom: mom of Leo', ['Leo']],
    ['Thank you all. Leo was brave in the chair.', 'A father to Leo', ['Leo']],
    ["Leo's mom, thank you.", "Leo's mom", []],
    ['Leo was brave in the chair.', 'Max', []],
  ])('%s to %s', (draft, author, found) => {
    expect(foundBy('privacy.thirdparty', draft, by(author))).toEqual(found);
  });
});

describe('relatives of whom something is told', () => {
  it.each([
    ['弟弟發燒三天才來。', ['弟弟發燒三天才來']],
    ['弟弟您好，謝謝。', []],
    ['一般弟弟打針都會哭。', []],
    ['櫃檯的阿嬤發燒了。', []],
    ['櫃檯志工阿嬤的血壓很高。', []],
    ['妹妹打針的時候很勇敢。', ['妹妹打針的時候很勇敢']],
    ['令堂那天先看診了。', ['令堂那天先看診了']],
    ['如果令堂不舒服，請來電。', []],
    ['孩子那天哭了很久。', ['孩子那天哭了很久']],
    ['孩子住院，家長難免煎熬。', []],
    ["Your mother's surgery went well.", ["Your mother's surgery went well."]],
    ['Your daughter is brave.', ['Your daughter is brave.']],
    ['Your mother cares.', []],
    ['We hope your mother feels better.', []],
    ['If your mother was late, call us.', []],
  ])('%s', (draft, found) => {
    expect(foundBy('privacy.thirdparty', draft)).toEqual(found);
  });

  it('a relative who is the display name is the reader', () => {
    expect(foundBy('privacy.thirdparty', '阿嬤血壓穩定多了。')).toEqual(['阿嬤']);
    expect(foundBy('privacy.thirdparty', '阿嬤血壓穩定多了。', by('快樂阿嬤'))).toEqual([]);
  });
});

describe('other patients and staff', () => {
  it.each([
    ['前一位病人插隊了。', ['前一位病']],
    ['如果另一位病人臨時急診，順序會調整。', []],
    ['那位護理師到職才三天。', ['到職才三天']],
    ['依規定新人到職三天內須受訓。', []],
    ['We were late due to another patient who fainted.', ['due to another patient']],
    ['By policy we should stop due to another patient who fainted.', []],
  ])('%s', (draft, found) => {
    expect(foundBy('privacy.thirdparty', draft)).toEqual(found);
  });
});
