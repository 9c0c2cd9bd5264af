import type { Lexicon } from './lexicon.ts';

export const question: Lexicon = {
  topic: 'question',
  'zh-TW': {
    cue: /真的[^，。！？?]{1,12}嗎|想(?:知道|問|請問|請教|了解)[^。！？?]{2,}|(?:可以|能|會|有)[^，。！？?]{1,12}嗎|(?:嗎|呢|請問|有沒有|是不是|可不可以|能不能|會不會|要不要|多少錢|怎麼(?:預約|掛號|去|走|約)|幾點|哪(?:一)?(?:位|間|個|天|裡)(?:醫師)?|還是要|可以(?:用|刷|幫忙|帶|停|先)[^。！]{0,10})[^。！？?]{0,12}[？?]|(?:有(?:在|做|看|賣|提供|開)[^，。！]{0,10}|可以[^，。！]{0,12}|需要[^，。！]{0,8}|會[^，。！]{0,8}|要[^，。！]{0,8}|是[^，。！]{0,12}|能[^，。！]{0,8})嗎|請問[^。！]{2,}|[^，。！？?]{2,}[？?]$/giu,
    not: /(?:有(?:搞錯|這麼|這樣|良心|病)|是(?:在|寫好看)?|這樣(?:也|還)?|不是(?:嗎)?|真的假的|你們(?:是不是)?(?:資料|怎麼)|不(?:行|能|會|用)|時間不是時間|可疑|當(?:我|人|病人)|對(?:嗎|吧)|有去做|合理|搞什麼|什麼(?:意思|態度|東西|鬼)|憑什麼|為什麼|怎麼(?:賠|可以|會|這麼|這樣|能)|難道|到底|還是(?:人|醫)|有沒有(?:被|搞錯|同理|良心|專業|醫德|在(?:聽|看)))[^。！？?]{0,16}[？?嗎]+|特權喔[？?]|很閒[？?]|有去做嗎[？?]|吧[？?]/giu,
  },
  en: {
    cue: /\b(?:do|does|can|could|is|are|will|would|should|how (?:much|long|do|can)|what (?:is|are|time)|which|when|where|anyone know|does anyone)\b[^.!?]{3,}\?/giu,
    not: /\bwhat more (?:do|can|could|would)[^.!?]*\?|\bwhat'?s not to (?:like|love)\?|\b(?:how|why|who|what kind|what|is|are|do|does|can|could) (?:can|is this|are these|you people|does that|do you (?:treat|sleep|call)|hard is it|are you even|is that|anyone|they|the hell|kind of)[^.!?]*\?|\breally\?|\bseriously\?|\bright\?/giu,
  },
  ja: {
    cue: /(?:ますか|ですか|でしょうか|ませんか|ますでしょうか|できるの|かな)[？?。]?|教えて(?:ください|ほしい|下さい)/gu,
    not: /(?:どういう(?:こと|つもり)|何様|おかしく|いい加減に|意味があるの|まともな).{0,8}(?:ですか|でしょうか|ますか)[？?]?/gu,
  },
};
