import { describe, expect, it } from 'vitest';
import { type Around, foundBy, severitiesBy } from './found.ts';

const praise: Around = { review: { text: '很好', rating: 5 } };

describe('conduct: what is found, and what stands close by and is not', () => {
  it.each([
    ['accuse-reviewer', '您的說法前後不一。', ['前後不一']],
    ['accuse-reviewer', '若說法前後不一，請洽櫃檯。', []],
    ['accuse-reviewer', '您是不是同行派來的。', ['同行派']],
    ['accuse-reviewer', '依規定同行派來的人不得入內。', []],
    ['accuse-reviewer', 'It is a lie.', ['a lie']],
    ['accuse-reviewer', 'If this is fabricated, tell us.', []],
    ['accuse-reviewer', 'You never came here.', ['You never came']],
    ['blame-patient', '若您自己拔掉，請來電。', []],
    ['blame-patient', '誰叫您不照醫囑吃藥。', ['誰叫您不照醫囑吃藥']],
    ['competitor-attack', '若隔壁診所都用水貨，請檢舉。', []],
    ['copyright', '附上新聞報導的照片。', ['附上新聞報導的照片']],
    ['copyright', '您的照片可以分享到粉專嗎？', []],
    ['copyright', 'Reposting your photo here.', ['Reposting']],
    ['copyright', 'Are we reposting your photo here?', []],
    ['defamation', '您偷竊被抓。', ['您偷竊被抓']],
    ['defamation', '若您偷竊，我們會報警。', []],
    ['defamation', 'He was arrested.', ['arrested']],
    ['defamation', 'We were arrested.', []],
    ['defamation', 'The reviewer stole from us.', ['stole']],
    ['evasion', '我們沒有疏失。', ['沒有疏失']],
    ['evasion', '若沒有疏失，也會說明。', []],
    ['evasion', '此事到此為止。', ['到此為止']],
    ['evasion', "It's not our fault.", ['not our fault']],
    ['evasion', "If it's not our fault, we still listen.", []],
    ['fake-review', '同仁都去留五星評論。', ['同仁都去留五星評論']],
    ['fake-review', '依規定同仁不得留五星評論。', []],
    ['fake-review', '我們花錢買五星。', ['買五星']],
    ['fake-review', 'My staff posted five reviews to balance this.', ['staff posted five reviews']],
    ['incentive', '留五星評論就送折價券。', ['五星評論就送折價券']],
    ['incentive', '送折價券給留五星評論的人。', ['送折價券給留五星評論']],
    ['incentive', '我們不會送折價券給留五星評論的人。', []],
    ['incentive', '退費之後請刪除評論。', ['退費之後請刪除評論']],
    ['incentive', 'Write us a five-star review and get a gift card.', ['gift card']],
    ['incentive', 'Get a gift card when you post a review.', ['gift card when you post a review']],
    ['incentive', 'We never give a gift card for a review.', []],
    ['insult', '白癡。', ['白癡']],
    ['insult', '您腦子有洞。', ['腦子有洞']],
    ['insult', '若您有病請就醫。', []],
    ['insult', 'You are an idiot.', ['idiot']],
    ['liability-admission', '打錯針是我們的疏失。', ['打錯', '疏失']],
    ['liability-admission', '櫃檯態度不好是我們的疏失。', []],
    ['liability-admission', '打針是我們的疏失嗎？', []],
    ['liability-admission', '若是我們打錯針，會說明。', []],
    ['liability-admission', '我們願意賠償您的損失。', ['我們願意賠償']],
    ['liability-admission', '我們願意賠償停車的費用。', []],
    ['liability-admission', 'We will pay for your treatment.', ['We will pay for your treatment']],
    ['liability-admission', 'We will pay for your parking.', []],
    ['medical-advice', '早晚各吃一顆就好。', ['早晚各吃一顆']],
    ['medical-advice', '若痛，早晚各吃一顆就好。', []],
    ['medical-advice', '抗生素要記得吃。', ['抗生素要記得吃']],
    ['medical-advice', '病人抗生素要記得吃。', []],
    ['medical-advice', 'Take ibuprofen twice a day.', ['Take ibuprofen']],
    ['medical-advice', 'If it hurts, take ibuprofen twice a day.', []],
    ['refuse-care', '我們不再為您看診。', ['不再為您']],
    ['refuse-care', '若不滿，請您另請高明。', []],
    ['refuse-care', 'You are banned from our clinic.', ['banned']],
    ['refuse-care', 'If you are banned from our clinic, call.', []],
    ['review-removal', '請您刪除這則評論。', ['刪除這則評論']],
    ['review-removal', '這則評論請您下架。', ['這則評論請您下架']],
    ['review-removal', '請您盡快刪除。', ['刪除']],
    ['review-removal', 'Please update your review.', ['update your review']],
    ['review-removal', 'Please update it.', []],
    ['review-removal', 'Please update it to five stars.', ['update it to five stars']],
    ['review-removal', 'We update our reviews page.', []],
    ['review-removal', 'Please take this down.', ['take this down']],
    ['threat-legal', '我們將提告。', ['提告']],
    ['threat-legal', '若再散布，我們將依法追究。', ['再散布，我們將依法追究']],
    ['threat-legal', 'See you in court.', ['See you in court']],
  ])('%s: %s', (rule, draft, found) => {
    expect(foundBy(`conduct.${rule}`, draft)).toEqual(found);
  });
});

describe('hostile to a complaint, teasing after praise', () => {
  it.each([
    ['您難道沒看清楚嗎？', '您難道沒看清楚嗎？'],
    ['難道是我們的錯。', '難道'],
    ['這樣還叫慢嗎？', '這樣還叫慢嗎？'],
    ['回家洗洗睡。', '洗洗睡'],
    ['又不是五星飯店。', '又不是五星飯店'],
    ['請自重。', '請自重'],
    ['外行人就是這樣。', '外行人'],
    ['有種就來告。', '有種就來告'],
    ['Funny how you never mention that.', 'Funny how'],
    ['What did you expect?', 'What did you expect?'],
  ])('%s', (draft, found) => {
    expect(foundBy('conduct.hostile-tone', draft)).toEqual([found]);
    expect(foundBy('conduct.hostile-tone', draft, { review: { text: '差', rating: 1 } })).toEqual([found]);
    expect(foundBy('conduct.hostile-tone', draft, praise)).toEqual([]);
  });

  it.each([
    '請問您方便留言嗎？',
    '若這樣還叫慢嗎？',
    '一般外行人也看得懂。',
    'What could we do better for you?',
  ])('%s is no hostility', (draft) => {
    expect(foundBy('conduct.hostile-tone', draft)).toEqual([]);
  });
});

describe('a business called by its name blocks, "others" only warn', () => {
  it.each([
    ['美麗診所都用水貨。', 'block'],
    ['便宜的通常都是水貨。', 'warn'],
    ['其他診所都用水貨。', 'warn'],
    ['The clinic down the street botched it.', 'warn'],
    ['Smile Dental down the street uses expired fillers.', 'block'],
  ])('%s %s', (draft, severity) => {
    expect(severitiesBy('conduct.competitor-attack', draft)).toEqual([severity]);
  });
});

/** 不好意思, "no doubt", "any chance": words of denial that deny nothing of what follows. */
describe('a "no" shortly before silences none of these', () => {
  it.each([
    ['accuse-reviewer', '您不就是造謠。', '造謠'],
    ['accuse-reviewer', '這不是前後不一嗎。', '前後不一'],
    ['accuse-reviewer', '這不是與事實有出入嗎。', '事實有出入'],
    ['accuse-reviewer', '您不是收錢寫的吧。', '收錢寫的吧'],
    ['accuse-reviewer', '這不就是帳號空白嗎。', '帳號空白'],
    ['accuse-reviewer', 'Nobody believes a lie like this.', 'a lie'],
    ['blame-patient', '還不是您自己拔掉的。', '還不是您自己拔掉的'],
    ['blame-patient', '您不是沒照醫囑嗎。', '您不是沒照醫囑嗎'],
    ['blame-patient', '難道沒跟您說過不能吃，您偏要吃。', '跟您說過不能吃，您偏'],
    ['competitor-attack', '還不是隔壁診所用水貨。', '隔壁診所用水貨'],
    ['competitor-attack', 'No wonder next door botched it.', 'No wonder next door botched'],
    ['competitor-attack', 'No wonder we fix the mess from other clinics.', 'fix the mess from other clinics'],
    ['copyright', '我們沒問就引用網路照片。', '引用網路照片'],
    ['copyright', '不好意思您的照片已轉貼到粉專。', '您的照片已轉貼'],
    ['copyright', 'No harm in reposting your photo.', 'reposting'],
    ['defamation', '不就是您偷竊嗎。', '不就是您偷竊嗎'],
    ['defamation', 'Nobody but him was arrested.', 'arrested'],
    ['evasion', 'There is no doubt we did nothing wrong.', 'we did nothing wrong'],
    ['fake-review', '無法忍了就刷五星。', '刷五星'],
    ['fake-review', 'Nobody objected to fake reviews.', 'fake reviews'],
    ['hostile-tone', '不好意思難道是我們的錯。', '難道'],
    ['hostile-tone', '不用說洗洗睡。', '洗洗睡'],
    ['hostile-tone', '沒辦法又不是五星飯店。', '又不是五星飯店'],
    ['hostile-tone', '不好意思請自重。', '請自重'],
    ['hostile-tone', '沒辦法外行人就是這樣。', '外行人'],
    ['hostile-tone', '沒人攔你有種就來告。', '有種就來告'],
    ['hostile-tone', 'Never mind funny how you omit that.', 'funny how'],
    ['incentive', '別客氣留五星評論就送折價券。', '五星評論就送折價券'],
    ['incentive', '沒事評論撤下就退費500元。', '評論撤下就退費500元'],
    ['incentive', '沒問題退費之後請刪除評論。', '退費之後請刪除'],
    ['incentive', 'A Google review earns any patient a gift card.', 'gift card'],
    [
      'incentive',
      'Any patient gets a free cleaning for a google review.',
      'free cleaning for a google review',
    ],
    ['insult', '不就是白癡。', '白癡'],
    ['insult', '不是腦子有洞嗎。', '腦子有洞'],
    ['insult', '還不是有病。', '有病'],
    ['insult', '不就是像您這種人。', '像您這種人'],
    ['insult', 'Without doubt an idiot wrote this.', 'idiot'],
    ['insult', 'Without doubt you are a brat.', 'brat'],
    ['liability-admission', '沒想到我們打錯針。', '打錯'],
    ['liability-admission', '沒想到我們打針出錯。', '出錯'],
    ['medical-advice', '不舒服就記得擦藥膏。', '不舒服就記得擦藥膏'],
    ['medical-advice', '沒關係不用回診。', '沒關係不用回診'],
    ['refuse-care', '不好意思恕不接待。', '恕不接待'],
    ['refuse-care', '不滿意就請您換一家。', '就請您換一家'],
    ['refuse-care', 'No doubt you are banned.', 'banned'],
    ['review-removal', '不好意思請刪除這則評論。', '刪除這則評論'],
    ['review-removal', '不好意思這則評論請您下架。', '這則評論請您下架'],
    ['review-removal', '不好意思請刪除。', '刪除'],
    ['review-removal', '不好意思請改成五星。', '改成五星'],
    ['review-removal', 'Any chance you could update your review?', 'update your review'],
    ['review-removal', 'Any chance you could delete this review?', 'delete this review'],
    ['review-removal', 'Any chance you could take this down?', 'take this down'],
    ['review-removal', 'Any chance this comes down?', 'comes down'],
    ['threat-legal', '不得已只好提告。', '提告'],
    ['threat-legal', '若再不刪文，沒辦法只好提告。', '再不刪文，沒辦法只好提告'],
    ['threat-legal', '不得已找了律師。', '律師'],
    ['threat-legal', '別拖延三日內請刪除評論。', '三日內請刪除評論'],
    ['threat-legal', 'To avoid legal action, delete it.', 'legal action'],
  ])('%s: %s', (rule, draft, found) => {
    expect(foundBy(`conduct.${rule}`, draft)).toEqual([found]);
  });
});
