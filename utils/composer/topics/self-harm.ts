import type { Lexicon } from './lexicon.ts';

export const selfHarm: Lexicon = {
  topic: 'self-harm',
  'zh-TW': {
    cue: /活(?:著|得)(?:真的)?(?:好|很|太|有夠)?累|(?:我|也許|乾脆|不如|如果).{0,4}(?:消失|不在了?)(?:比較好|會更好|就好|算了)|沒有我.{0,6}(?:比較|會更)好|(?:真的|好|很|只|就|一直|每天|我|曾經|都)(?:很|好|會|有點|真的|一直|每天)*想(?:去)?(?:死|自殺|輕生|結束生命|跳樓|一了百了|離開這個世界)|不想活|活不下去|想不開|自殺|輕生|自殘|割腕|尋短|燒炭|結束(?:自己的)?生命|了結(?:自己|生命)|撐不下去|沒有?活(?:著|下去)的(?:意義|理由|動力)|死了算了|想要?消失/giu,
    not: /(?:笑|冷|熱|餓|尷尬|無聊|累|貴)到?想死|(?:防|預防)自殺|自殺防治|沒有?想死/giu,
  },
  en: {
    cue: /\b(?:better (?:off )?without me|wish I (?:was|were) dead|rather be dead|nothing (?:left )?to live for)\b|\b(?:want(?:ed|ing)? to die|kill(?:ing)? myself|end(?:ing)? my (?:own )?life|suicid\w*|self[- ]harm\w*|hurt(?:ing)? myself|cut(?:ting)? myself|no reason to live|don'?t want to (?:live|be here|be alive)|better off dead|take my own life|can'?t go on(?: living)?)\b/giu,
    not: /\bto die for\b|\bsuicide prevention\b/giu,
  },
  ja: {
    cue: /死にた[いく]|自殺|消えてしまいた|消えたい|生きて(?:い(?:たく|る(?:意味|の)が)|いけな|られな)|自傷|リストカット|命を絶|死のう/gu,
  },
};
