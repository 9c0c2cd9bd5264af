import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { topicNames } from '../../utils/composer/because.ts';
import { suggest } from '../../utils/composer/suggest.ts';
import type { ClinicProfile } from '../../utils/domain/profile.ts';
import type { Length, Stance, Tone } from '../../utils/domain/suggestion.ts';

/** `node tests/samples/make.ts`: writes replies.md, the replies that were read through one by one. */
const clinic: ClinicProfile = {
  name: '安心診所',
  phone: '02-2345-6789',
  line: '@calm-clinic',
  contactRole: '客服主任',
  signatureRole: '院長',
};
const nobody: ClinicProfile = {};

type Sample = readonly [text: string, stars: number, profile?: ClinicProfile, tone?: Tone, length?: Length];
const samples: readonly Sample[] = [
  ['約七點半，九點多才叫到我，櫃檯也不說一聲', 1, clinic],
  ['電話永遠打不通，LINE 也已讀不回', 1, clinic, 'formal'],
  ['櫃檯小姐臉超臭，問個問題像欠她錢', 1, nobody],
  ['醫師很不耐煩，我話還沒講完就打斷', 2, clinic],
  ['看診不到兩分鐘就叫下一位', 2, nobody, 'formal'],
  ['完全沒解釋為什麼要驗血', 2, clinic, 'warm', 'long'],
  ['做了三個月完全沒效果', 1, clinic],
  ['術後紅腫超痛，打去也沒人管', 1, clinic],
  ['說好五千結帳變八千，收費不透明', 1, clinic, 'brief'],
  ['諮詢師一直推銷療程，不買還擺臉色', 1, clinic],
  ['要求退費被扣一堆手續費', 1, clinic, 'formal', 'long'],
  ['廁所很髒，候診區又擠', 2, nobody],
  ['醫生很好但停車超難停', 4, clinic],
  ['在大廳大聲喊我的病名，隱私在哪裡', 1, clinic],
  ['對外籍看護講話很兇，根本歧視', 1, clinic],
  ['我要去衛生局檢舉，等著收存證信函', 1, clinic, 'formal'],
  ['我已經找記者爆料了', 1, clinic],
  ['說的是中山店吧，寫錯間了', 1, clinic],
  ['五星評論都是買的吧，一看就假', 1, clinic],
  ['有人冒用你們名義要我匯款', 1, clinic],
  ['待過就知道，加班費從來不給', 1, clinic],
  ['垃圾診所，庸醫', 1, clinic],
  ['活著好累，真的不想活了，醫生也沒在聽', 1, clinic],
  ['打完針喘不過氣，現在還在急診', 1, clinic],
  ['請問週六有看診嗎？', 4, clinic],
  ['', 1, clinic],
  ['', 3, nobody],
  ['', 5, clinic],
  ['專業', 5, clinic],
  ['從掛號到看診每個人都很親切，醫師把我的疑問一個一個講清楚，離開的時候心裡很踏實，真的謝謝你們', 5, clinic],
  ['等好久、醫生看很快、收費又貴', 1, clinic, 'warm', 'long'],
  ['很爛，不會再來', 1, nobody, 'brief'],
  ['Waited an hour and the receptionist was rude.', 1, { ...clinic, name: 'Calm Clinic' }],
  ['Hidden fees and nobody explained the treatment.', 2, { ...clinic, name: 'Calm Clinic' }, 'formal'],
  ['Great doctor but parking is a nightmare.', 4, nobody],
  ['Friendly and professional!', 5, { ...clinic, name: 'Calm Clinic' }],
  ['대기 시간이 너무 길고 불친절해요', 1, nobody],
  ['予約したのに1時間以上待たされた。受付の態度も悪い。', 1, clinic],
  ['高いコースをしつこく勧められた。', 1, clinic, 'formal'],
  ['とても親切で丁寧でした。', 5, clinic],
];
const stances: readonly Stance[] = ['acknowledge', 'explain', 'invite'];

const lines = [
  '# Replies, read through',
  '',
  'Written by `node tests/samples/make.ts` from invented reviews; a change of the phrase banks shows here as a difference to read.',
];
for (const [index, [text, rating, profile = nobody, tone = 'warm', length]] of samples.entries()) {
  const stance = stances[index % 3] ?? 'acknowledge';
  const { triage, suggestions } = await suggest({
    review: { text, rating },
    clinic: profile,
    tone,
    ...(length && { length }),
    stances: [stance],
    seed: index,
  });
  const topics = triage.labels.map(({ topic }) => topicNames[topic].zh).join('、') || '（無）';
  lines.push('', `## ${index + 1}. ${'★'.repeat(rating)} ${text || '（只有星星）'}`, '');
  lines.push(
    `${topics} · ${stance} · ${tone}${length ? ` · ${length}` : ''}${profile === nobody ? ' · 空白檔案' : ''}`,
    '',
  );
  for (const one of suggestions) lines.push(...one.text.split('\n').map((line) => `> ${line}  `));
}
writeFileSync(resolve(import.meta.dirname, 'replies.md'), `${lines.join('\n')}\n`);
