import type { Analysis, Clause } from '../../domain/analysis.ts';
import type { Finder, Rule, RuleExamples } from '../../domain/rule.ts';
import { hardPattern } from '../../text/fold.ts';
import { basis } from '../basis.ts';
import { anyOf, phrase, sentenceOf, trimmed } from '../predicates.ts';

/** Questions that really ask: an offer, a request, something the clinic wants to know or asks itself. */
const asking = hardPattern(
  '請問(?!是(?:來|希望))|請教|想問|想了解|方便|可否|能否|能不能|可不可以|是否|可以|願意|願不願|好嗎|好不好|ok|行嗎|對吧|是嗎[^?]{0,3}我|有沒有|哪[個一](?!位)|差在|多問|會怎麼想|我們(?:能|可以|該|應該|還)|怎麼(?:做|處理|辦|改|聯絡)|什麼時候|何時|多久|需要|還記得|試試|借|跟我們分享|」[?]?$|第二位|意見[?]|(?<!不是.{0,8}|總不能.{0,10}|沒人.{0,6}|奇怪|不會)吧[?]|[(]?[?][)]|放上來|貼出來|公開|拿了|收了|派來|假的|評評理|這則|評論[^?]{0,4}(?:給|寄|留)',
);

/** Praise is answered with teasing that is not meant to hurt. */
function isComplaint(_clause: Clause, draft: Analysis): boolean {
  return (draft.review?.rating ?? 1) <= 4;
}

/** A question to a reviewer who complained: rhetorical unless it asks for something. */
const rhetorical: Finder = {
  terms: [],
  *find(draft) {
    if ((draft.review?.rating ?? 1) > 3) return;
    for (const clause of draft.clauses) {
      if (clause.lang === 'en' || !/[?]/u.test(clause.hard)) continue;
      if (clause.moods.has('quotation') || clause.moods.has('conditional')) continue;
      const sentence = sentenceOf(draft, clause);
      if (asking.test(sentence.map(({ hard }) => hard).join('')) && !pointed.test(clause.hard)) continue;
      yield { span: trimmed(draft, clause.span) };
    }
  },
};

/** Rhetorical whatever else stands in the sentence. */
const pointed = hardPattern(
  '難道|難不成|豈|憑什麼|何必|何苦|(?:公平|厚道|對得起|不累|好意思|過分)嗎|是來.{1,8}還是|誰(?:才|要負|該|受得了|敢)|就想|還敢|還要怎|要[我人].{0,6}怎|不然|從何而來|哪(?:門子|來的|裡不)|干.{0,4}(?:什麼|屁)事|關.{0,4}(?:什麼|屁)事|會比.{1,8}懂|比.{1,6}還懂',
);

const rhetoricalWords = phrase({
  zh: '難道 難不成 憑什麼 何苦 幹嘛上網 幹嘛還 還好意思 好意思嫌 還有臉 還敢嫌 還敢罵 還敢說 怎麼好意思 不然要 不然咧 不然呢 關我們什麼事 干我們什麼事 也要一顆星 也要給一星 也要算在我們 也能怪 水準在哪 良心在哪 良心何在 天理何在 公道何在 出事誰負責 是哪招 是怎樣 鬧夠了沒 鬧到什麼時候 鬧到何時 夠了沒 有完沒完 到底想怎樣 究竟想怎樣 到底想要怎樣 滿意了嗎 開心了嗎 高興了嗎 你才高興 妳才高興 您才高興 您才滿意 你才滿意 妳才滿意 公平嗎 厚道嗎 對得起 不累嗎 不會累嗎 捫心自問 倒打一耙',
  negatable: false,
  when: isComplaint,
  notBefore: '同仁|員工|我們自己|院內',
});

const sarcasm = phrase({
  zh: '天王老子 神仙也難救 神仙也救不 神仙也沒 神仙難救 用念力 洗洗睡 恕不遠送 不送了 慢走不送 好走不送 才有鬼 興師問罪 笑掉大牙 大可不必 照照鏡子 回家照鏡 去照鏡 別家比較適合您 想太多了 您想多了 你想多了 妳想多了 女士想多了 先生想多了 小姐想多了 又不是五星級 五星級飯店 五星飯店 總統套房 自己做功課 先做功課 做點功課 做做功課 省點力氣 省省吧 省省力氣 真神奇 好神奇 真是謝謝指教 真是受教 受教了 受益良多 佩服佩服 真佩服 令人佩服 真令人佩服 真是佩服 大開眼界 隔空看診 您的慧眼 您的高見 一番高見 長見識 開眼界 您高興就好 你高興就好 妳高興就好 您開心就好 你開心就好 妳開心就好 隨便你 隨便您 隨你便 隨您便 悉聽尊便 真的無言 也是無言 也是醉了 傻眼 真的笑死 何必呢 何必進 何必互相 何必上網 有本事就 有本事留 有本事帶 有本事來 祝你好運 祝您好運 邏輯挺有趣 邏輯很有趣 這邏輯 不是只有您一個 不是只有你一個 也是蠻可愛 也是滿可愛 也蠻可愛 隔空放箭 又不是我們害 又不是我們逼 理解力吧 有點可愛 拭目以待 鍵盤俠 鍵盤小 鍵盤英雄 真無言 伺候不起 服務不起 接待不起 侍候不起 高攀不起 俗擱大碗 另請高就 心知肚明 自己心裡清楚 哀哀叫 該該叫 哭夭 靠北 靠腰 靠杯 哈哈笑死 嘖嘖 拜託一下 拜託喔 少來這套 繼續演 編劇 寫小說 小說家 真會說故事 很會編 通靈 讀心術 未卜先知 擲筊 許願池 得來速 嫌貨人 貪小便宜 佔便宜 理解力 閱讀能力 理解能力 眼睛有問題 耳朵有問題 眼睛長哪',
  negatable: false,
  when: isComplaint,
  notBefore:
    '我們(?:自己)?[^,。]{0,6}|同仁[^,。]{0,6}|小編[^,。]{0,6}|停車[^,。]{0,6}|旁[^,。]{0,4}|對面[^,。]{0,4}|看完[^,。]{0,6}|小|讓我們[^,。]{0,4}|阮[^,。]{0,4}|是以?',
  notAfter: '病|停車|旁|對面|附近|的?(?:貼文|照片)|公告|深厚|內|口腔|主義',
});

const tail = phrase({
  zh: '又不是 只敢 真是謝謝 謝謝您花這麼多時間 謝謝你花這麼多 感謝您百忙 祝您早日找到 祝你早日找到 祝早日找到 您可以去 你可以去 妳可以去 您應該去 請自己去 您自己去 你自己去 妳自己去 您去別 你去別 覺得貴 嫌貴 嫌慢 嫌吵 嫌遠 嫌小 嫌醜 嫌擠 嫌外面 嫌痛 趕時間 怕痛 怕死 怕貴 沒錢 捨不得花',
  after:
    '[^。!?]{0,10}(?:五星|飯店|五百年|餐廳|超商|開善堂|做慈善|慈善|神仙|機器人|放話|躲在|鍵盤|指教呢|寫(?:五|幾|這)|給我們?一星|滿意的|俗|適合您的|找.{0,3}別家|住|等|做|熬|買|換|開|蓋|當醫|別間|別家|就不要|就別|大可|不要來|可以不|就自己|乾脆)',
  negatable: false,
  when: isComplaint,
  unless: ['wish'],
});

const scolding = phrase({
  zh: '請自重 敬請自重 好自為之 模糊焦點 話請講完整 話要講公道 講話要憑良心 講話憑良心 說話要憑良心 憑良心講 摸摸良心 摸著良心 話要說清楚 要寫就寫全 別只寫 只寫自己 請留一點 留點口德 口下留德 積點口德 積口德 將心比心 先想想人家 請先想想 請先檢討自己 檢討自己 反省自己 先反省 檢討一下自己 什麼都推給 都推給診所 推給我們 怪到我們 怪在我們 賴在我們 賴給我們 算到我們頭上 算在我們頭上 得了便宜 得理不饒人 得寸進尺 貪得無厭 不知好歹 不知感恩 不懂感恩 不懂得感恩 忘恩負義 恩將仇報 換了副面孔 換了一副面孔 兩副面孔 人前人後 撒野 耍賴 耍大牌 耍脾氣 無理取鬧 胡鬧 找碴 找麻煩 情緒勒索 不可理喻 小題大作 大驚小怪 少見多怪 難伺候 難搞 難相處 太難服務 標準太高 達不到您 達不到你 互相折磨 令人寒心 讓人寒心 心寒 寒了心 不懂裝懂 沒常識 缺乏常識 臉爛了 您無知 你無知 沒有常識 別把時間花 多花點時間 吃飽太閒 吃飽沒事 太閒 很閒 閒閒 閒著沒事 沒事找事 不差您 不缺您 不差你 不缺你 不差妳 不缺妳 不稀罕 沒在怕 不怕你 不怕您 儘管投訴 儘管告 要告就告 要告請便 投訴就投訴 客訴就客訴 歡迎去投訴 去投訴啊 去告啊 走著瞧 後果自負 別跑 敢做不敢當 敢說不敢當 躲在螢幕後 躲在鍵盤 躲在手機後 留一星洩憤 洩憤 情緒垃圾桶 出氣筒 浪費醫療 浪費大家 浪費時間 浪費我們 愛信不信 信不信由',
  negatable: false,
  when: isComplaint,
  notBefore:
    '不會|不(?:是|該|應|要讓|讓|敢|想|希望|再)?|沒有?|避免|我們(?:的|也|會|應該|要|需要|應|必須|自己|太|真的|當時|該)?[^,。]{0,6}|同仁[^,。]{0,8}|醫師[^,。]{0,6}|護理師[^,。]{0,6}|團隊[^,。]{0,6}|櫃[台臺檯][^,。]{0,6}|讓[您你妳人][^,。]{0,6}|感到|覺得|感覺|令您|使您|被|難免[^,。]{0,4}|醫療[^,。]{0,4}',
  notAfter: '之處|的?(?:感受|感覺|情形|對待)|了[您你妳]|到[您你妳]|為您',
});

/** Words that scold only when they are aimed: 外行人看不懂, but not 讓外行人也看得懂; 有種就來, but not 有種被推開的感覺. */
const labels = phrase({
  zh: '外行人 門外漢',
  negatable: false,
  when: isComplaint,
  notBefore: '[和與或跟對給讓連像](?:一般的?)?|即使是?|就算是?|不論[^,。]{0,4}',
  notAfter: '[^,。]{0,2}(?:也|都)?(?:看得|聽得|能[看聽])|[^,。]{0,4}(?:角度|眼光|立場|的感受)',
});
const dared = phrase({
  zh: '有種 等著看 儘管去 儘管來 慢走',
  after: '[^,。!?]{0,6}(?:就|你|您|妳|來|去|告|投訴|別跑|法院|結果|報應|好戲|肝|一步|不送|[,。!~]|$)',
  negatable: false,
  when: isComplaint,
  notBefore: '請|您(?:可以)?|歡迎|隨時|大家|民眾',
  notAfter: '[^,。]{0,10}(?:感覺|感受|說不|說法|情形|現象|方法|問我們|詢問|方式)',
  unless: ['conditional', 'request'],
});

const english = phrase({
  en: "funny how,asking for a friend,your move,care to share,care to explain,must be nice to,must be wonderful,must be nice,crooks guilty as charged,muddle through,so be it,hope it was worth,hope that was worth,hope you feel better about yourself,do go on,what would we know,what do we know,next time we'll,wouldn't you say,truly deep,deep stuff,the demonstration,good luck with that,good luck finding,best of luck finding,mind readers,what a tragedy,bravo,how tragic,where you come from,planet,mind reader,read minds,psychic,crystal ball,try reading,newsflash,news flash,last time i checked,last we checked,give me a break,give us a break,what did you expect,what exactly did you expect,what were you expecting,slow clap,heaven forbid,god forbid,how dare,smallest violin,tiny violin,cry me,don't let the door,the door is that way,door swings both ways,take it or leave it,get over it,get real,spare us,spare me,sorry not sorry,sorry reality,sorry the laws,sorry that science,clearly you,obviously you,do your homework,do your research,dr google,doctor google,google degree,google university,internet degree,armchair,keyboard warrior,behind a keyboard,magic wand,wave a wand,drive-thru,drive-through,mcdonald's,burger king,starbucks line,the ritz,four seasons,five-star hotel,disneyland,amusement park,not a daycare,petting zoo,the red carpet,your highness,your majesty,world revolves,revolve around you,oscar,academy award,theatrics,tantrum,meltdown,hissy fit,pity party,boo hoo,poor you,enlighten us,do enlighten,pray tell,noted with amusement,laughable,comedy gold,how original,how charming,how convenient,convenient that,real classy,stay classy,riveting,what a shocker,imagine our surprise,go figure,thanks for the laugh,thanks for playing,thanks for the novel,thanks for the essay,thanks for the lecture,thanks for the wisdom,brave of you,bold of you,rich coming from,rich of you,the audacity,nerve to,have the nerve,had the nerve,pretty rich,speaks volumes,says more about you,says it all,tells us everything,tells you everything,tells us all,tells the whole story,look in the mirror,look in a mirror,can't please everyone,can't please everybody,no pleasing,impossible to please,nothing would have pleased,nothing makes you happy,some people are never,some people can't,some folks just,there's no helping,hard to please,chip on your shoulder,sour grapes,have a nice life,have a great life,move along,yawn,seriously?,oh please,einstein,sherlock,your expertise,like a spa,not a spa,a day spa,how amusing,the drama,your drama,well manners,so dramatic,not fast food,a fast food,if that sounds like,your medical degree,went to med school,where did you go to med,a reality check,own up,take some responsibility,common courtesy,basic manners,basic decency,learn some,try being,try showing up,try arriving,try setting,maybe try,perhaps try,might want to try,maybe next time,perhaps next time,nobody forced you,no one forced you,no one made you,nobody made you,feel free to leave,feel free to go,you're free to,take your drama,take it elsewhere,waste of our time,wasting our time,wasted our time,waste our time,better things to do,actual patients,real patients,people with real,first world,isn't the lenses",
  negatable: false,
  notBefore:
    "(?:our|we|our team|staff)(?: [a-z']+){0,4} |we'd be |to keep |no one should |felt |feel |made you |you (?:were )?(?:felt|feel) |sorry (?:that )?(?:you|this|it)(?: [a-z']+){0,4} ",
  when: isComplaint,
});

const englishQuestion: Finder = {
  terms: [],
  *find(draft) {
    if ((draft.review?.rating ?? 1) > 3) return;
    for (const clause of draft.clauses)
      if (
        clause.lang === 'en' &&
        /(?:^|[,:] )(?:or |and |so |but )?(?:were the|was the|perhaps|which part exactly|arrogant|rude|expensive|overpriced|what|who|how|why|is this|is that|are you|did you|do you|have you|really|seriously|since when|where|when did|was it|was that|would you|should we|were we|shall we)\b[^?]{2,90}\?/u.test(
          clause.soft,
        ) &&
        !/\b(?:could|please|may we|can we|would you (?:consider|mind|be|like|call|let|share)|make it|a 5|better for you|help|reach|number|improve|make this right|what (?:can|could) we)\b/u.test(
          clause.soft,
        )
      )
        yield { span: trimmed(draft, clause.span) };
  },
};

const rule: Rule = {
  id: 'conduct.hostile-tone',
  title: { zh: '語氣帶刺', en: 'Hostile tone' },
  message: {
    zh: '這裡的反問、諷刺或訓斥可能讓讀者覺得診所不友善，也可能讓爭執擴大。',
    en: 'This sarcasm, rhetorical question or scolding may read as hostile and may escalate the dispute.',
  },
  severity: { tw: 'warn', us: 'warn' },
  basis: { tw: [basis.ethics], us: [basis.googleHarassment] },
  rewrites: {
    zh: [{ text: '謝謝您直接告訴我們，這件事我們會認真看待' }, { text: '', label: '刪除帶刺的句子' }],
    en: [
      { text: 'Thank you for being direct with us; we take this seriously' },
      { text: '', label: 'remove' },
    ],
  },
  finder: anyOf(
    rhetorical,
    rhetoricalWords,
    sarcasm,
    tail,
    scolding,
    labels,
    dared,
    english,
    englishQuestion,
  ),
};

export default rule;

export const examples: RuleExamples = {
  bad: [
    '電梯壞了也要扣一顆星，[[難道]]是我們叫它壞的？',
    '排隊的人那麼多，[[憑什麼您要先看？]]',
    '打針會酸本來就正常，[[想太多了]]。',
    '覺得停車場小，[[您可以去住飯店]]。',
    '嫌我們慢？那真是謝謝指教呢，[[慢走不送]]。',
    '[[這樣對護理師公平嗎？]]',
    '請先[[檢討自己]]再來評論別人。',
    '[[Funny how]] the story changed after the bill arrived.',
    'We are a clinic, not [[a spa]].',
    '[[What did you expect]], a red carpet?',
  ],
  good: [
    '請問是候診還是批價的環節讓您不舒服呢？',
    '方便的話，能否告訴我們是哪一天的診？',
    '我們自己也覺得說明不夠，檢討後已改用圖卡。',
    '讓您感到被刁難，我們很抱歉。',
    '同仁的語氣確實讓人寒心，這點我們會改。',
    'Could you tell us which part of the process fell short?',
    'We are sorry that you felt rushed; that is not how we want anyone to feel.',
    { text: '下次回來要不要跟我們分享旅行的照片？', review: '很棒', author: '小魚' },
    '由誰負責說明，會在報到時就告訴民眾。',
    '看得懂流程的人和外行人，等候的感受差很多，所以我們把步驟寫在牆上。',
    '心裡有種被打發的感覺，任誰都不好受。',
  ],
};
