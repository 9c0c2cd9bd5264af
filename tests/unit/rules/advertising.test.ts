import { describe, expect, it } from 'vitest';
import { foundBy } from './found.ts';

describe('advertising: what is found, and what stands close by and is not', () => {
  it.each([
    ['exaggerate', '從此擺脫痘痘。', ['擺脫痘痘']],
    ['exaggerate', '祝您早日擺脫痘痘。', []],
    ['exaggerate', '從此跟皺紋說再見。', ['跟皺紋說再見']],
    ['exaggerate', '我們跟皺紋很熟。', []],
    ['exaggerate', '本院滿意度高達九成八。', ['滿意度高達九成']],
    ['exaggerate', '打一針就變美。', ['一針就變']],
    ['exaggerate', '不用節食，照吃照喝也能變苗條。', ['不用節食', '照吃照喝']],
    ['exaggerate', '皮膚好到不可思議。', ['不可思議']],
    ['exaggerate', '流程快到不可思議。', []],
    ['exaggerate', '皮膚宛如少女。', ['宛如少女']],
    ['exaggerate', '這台機器在枕邊也能一次有感。', []],
    ['exaggerate', 'Our success rate is 98 percent.', ['success rate is 98 percent']],
    ['exaggerate', '98 percent success rate.', ['success rate']],
    ['exaggerate', 'Lose 20 pounds this summer.', ['Lose 20 pounds']],
    ['exaggerate', 'We help folks lose 20 pounds.', ['lose 20 pounds']],
    ['exaggerate', 'You lost 20 pounds before you came in.', []],
    ['exaggerate', 'You will lose 20 pounds.', ['lose 20 pounds']],
    ['exaggerate', 'Your skin looks younger overnight.', ['overnight']],
    ['exaggerate', 'Your parking ticket vanishes in minutes.', []],
    ['exaggerate', 'The laser results were gone in minutes.', []],
    ['exaggerate', 'Patients look twenty again.', ['look twenty', 'twenty again']],
    ['guarantee', '打三次就見效。', ['次就見效']],
    ['guarantee', '您上次打了三次就見效。', []],
    ['guarantee', '有人打了三次就見效。', ['次就見效']],
    ['guarantee', '保證我們的服務流程會改善。', []],
    ['guarantee', '維持十年不變。', ['維持十年不變']],
    ['guarantee', '請維持十年不變。', []],
    ['guarantee', '從此不用再戴眼鏡。', ['從此不用再戴']],
    ['guarantee', '我們從此不會再忘記。', []],
    ['guarantee', '我們從此不用再擔心。', []],
    ['guarantee', '祝您從此不用再擔心。', []],
    ['guarantee', '請您從此不用再擔心。', []],
    ['guarantee', '沒有人瘦不下來。', ['沒有人瘦不']],
    ['guarantee', '不滿意就退費。', ['不滿意就退']],
    ['guarantee', '停車費全額退還好。', []],
    ['guarantee', '植牙負責到底，做到好。', ['負責到底', '做到好']],
    ['guarantee', 'Everyone sees results again.', ['Everyone sees results again']],
    ['guarantee', 'If everyone sees results again, we close early.', []],
    ['guarantee', 'You see results or get a full refund.', ['full refund']],
    ['guarantee', 'We gave you a full refund.', []],
    ['guarantee', 'Our track record speaks, and we will fix your back.', ['track record', 'we will fix']],
    ['no-risk', '零副作用，零風險。', ['零副作用', '零風險']],
    ['no-risk', '您上次打完零副作用。', []],
    ['no-risk', '您打完零副作用。', ['零副作用']],
    ['no-risk', '他上次打完零副作用。', ['零副作用']],
    ['no-risk', '手術沒有風險。', ['沒有風險']],
    ['no-risk', '這台儀器絕對安全。', ['絕對安全']],
    ['no-risk', '為了絕對安全起見，請先評估。', []],
    ['no-risk', '您那天全程無痛。', []],
    ['no-risk', '不會留疤。', ['不會留疤']],
    ['no-risk', '不會留疤，是這樣嗎？', []],
    ['no-risk', '術後不會留疤了呢？', []],
    ['no-risk', '吃多也沒關係。', ['吃多也沒關係']],
    ['press', '本院曾獲電視專訪報導。', ['曾獲電視專訪報導']],
    ['press', 'If our clinic is featured in a magazine, we will say so.', []],
    ['product-claim', '這款乳霜改善濕疹。', ['這款乳霜改善']],
    ['product-claim', '您擦的乳霜改善了濕疹。', []],
    ['product-claim', '媲美醫美的保養。', ['媲美醫美']],
    ['product-claim', 'Our serum reverses sun damage.', ['serum reverses sun damage']],
    ['product-claim', 'If our serum reverses sun damage, ask us.', []],
    ['product-claim', 'You said the cream heals eczema.', []],
    ['product-claim', 'You will see: the cream heals eczema.', ['cream heals eczema']],
    ['rx-drug', '肉毒現貨，歡迎預約。', ['肉毒']],
    ['rx-drug', '您上次打的肉毒有效。', []],
    ['rx-drug', '本院不提供肉毒，肉毒可能有副作用。', []],
    ['rx-drug', 'Botox in stock today.', ['Botox']],
    ['rx-drug', 'You asked for Botox and it is available.', []],
    ['solicit', '名額有限，請把握。', ['名額有限']],
    ['solicit', '由於名額有限，很抱歉讓您等候。', []],
    ['promo', '全館八折優惠。', ['折', '優惠']],
    ['promo', '留五星評論享八折優惠。', []],
    ['comparison', '我們比別家診所便宜。', ['比別家診所便宜']],
    ['comparison', '我們和別家診所不一樣。', ['和別家診所不一樣']],
    ['comparison', '我們和別家診所討論。', []],
    ['comparison', '我們和別家診所很熟。', []],
    ['comparison', 'Shorter than others.', []],
    ['comparison', 'We are gentler than others.', ['than other']],
    ['before-after', '術前術後對比照。', ['術前術後對比照']],
    ['testimonial', 'One of our patients lost 20 pounds.', ['One of our patients lost']],
    ['testimonial', 'If one of our patients lost 20 pounds, great.', []],
    ['unproven', '幹細胞可以逆轉老化。', ['幹細胞可以逆轉', '可以逆轉老化']],
    ['unproven', '幹細胞研究尚未證實能逆轉老化。', []],
    ['secret-recipe', '祖傳秘方，外面買不到。', ['祖傳', '秘方', '外面買不到']],
    ['secret-recipe', 'Our secret remedy is in the charts.', []],
  ])('%s: %s', (rule, draft, found) => {
    expect(foundBy(`ad.${rule}`, draft)).toEqual(found);
  });
});

describe('a sentence that only talks about boasting', () => {
  it.each([
    ['guarantee', '依法醫療不得宣稱保證有效，保證有效不可信。'],
    ['guarantee', '沒有哪一種療程能一次根治。'],
    ['guarantee', '「保證有效」這種字眼我們不用。'],
    ['guarantee', 'Results may vary, so nothing here is guaranteed.'],
    ['guarantee', 'There is no such thing as a smile that is guaranteed.'],
    ['promo', '我們不提供任何贈品、折扣、優惠。'],
    ['promo', "We don't offer a raffle, gift or discount."],
  ])('%s: %s', (rule, draft) => {
    expect(foundBy(`ad.${rule}`, draft)).toEqual([]);
  });

  it('speaks for its own sentence alone', () => {
    expect(foundBy('ad.guarantee', '療程保證有效，效果因人而異。')).toEqual([]);
    expect(foundBy('ad.guarantee', '療程保證有效。效果因人而異。')).toEqual(['保證有效']);
    expect(foundBy('ad.guarantee', 'It is guaranteed. Results may vary.')).toEqual(['guaranteed']);
  });

  it('a comma starts a new thought', () => {
    expect(foundBy('ad.solicit', "Don't wait, call now.")).toEqual(['call now']);
  });
});

describe('a "no" shortly before silences none of these', () => {
  it.each([
    ['exaggerate', '毫無例外個個說讚。', '個個說讚'],
    ['exaggerate', '沒有人不滿意。', '沒有人不滿意'],
    ['exaggerate', '別懷疑不用節食也能瘦。', '不用節食'],
    ['guarantee', 'Without exception everyone sees results again.', 'everyone sees results again'],
    ['guarantee', '不用懷疑無效全額退。', '無效全額退'],
    ['guarantee', '毫無例外個個成功。', '個個成功'],
    ['guarantee', '不誇張一輩子不用戴眼鏡。', '一輩子不用戴'],
    ['guarantee', 'No joke back pain is history.', 'is history'],
    ['misleading-title', '毫無疑問亞洲植牙教父。', '教父'],
    ['no-risk', '絕不誇張沒有任何副作用。', '沒有任何副作用'],
    ['no-risk', '不誇張幾乎不痛。', '幾乎不痛'],
    ['no-risk', 'Without exaggeration zero risk.', 'zero risk'],
    ['no-risk', '別怕不會留疤。', '不會留疤'],
    ['no-risk', 'Without boasting we never had a single complication.', 'never had a single complication'],
    ['no-risk', '別懷疑吃多也沒關係。', '吃多也沒關係'],
    ['promo', 'Without a coupon save $50 off.', 'save $50 off'],
    ['solicit', '別錯過只剩三個名額。', '只剩三個名額'],
    ['solicit', '別等了趕快預約。', '趕快預約'],
    ['solicit', "Don't miss the last spot.", 'spot'],
    ['superlative', 'Without a doubt no one else does what we do.', 'no one else does what'],
    ['superlative', 'Without a doubt no clinic in town knows more.', 'no clinic in town knows'],
  ])('%s: %s', (rule, draft, found) => {
    expect(foundBy(`ad.${rule}`, draft)).toEqual([found]);
  });
});
