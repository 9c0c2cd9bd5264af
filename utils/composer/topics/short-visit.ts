import type { Lexicon } from './lexicon.ts';

export const shortVisit: Lexicon = {
  topic: 'short-visit',
  hcat: 'listening',
  'zh-TW': {
    cue: /(?:[\d一二兩三四五幾]|十)+(?:分鐘?|秒鐘?)(?:就)?被?(?:請|送|轟)(?:我|人)?(?:出|走)|被打發|(?:講|說|問|聊)(?:不到|沒|了)?(?:兩|幾|三)句(?:話)?就|兩三句|三言兩語|沒幾分鐘|幾分鐘就|連看都|摸都沒摸|沒(?:有)?聽診|三兩下|(?:看診|看病|看|問診|把脈|診|進去|講|檢查|諮詢|溝通|診療)[^，。！？]{0,8}?(?:不到|不超過|只(?:有|花|看|講)?|才|大概|前後|沒)?.{0,2}(?:[\d一二兩三五十半]+(?:幾)?(?:分鐘?|秒鐘?)|幾(?:分鐘?|秒)).{0,4}(?:就|看完|結束|搞定|出來|打發|叫我|開藥|走人|$|，|。|！)|(?:不到|只有?|才)[\d一二兩三五十]+(?:分鐘?|秒鐘?)(?:就|看完|結束|打發|$|，|。|！)|[\d一二兩三五十]+(?:分鐘?|秒鐘?)(?:就)?(?:看完|結束|打發|搞定|趕)|秒看|看(?:得|診)?(?:很|超|太|好)快|隨便看(?:看|兩眼|一下)|看(?:兩|一)眼(?:就)?|看都(?:沒|不)看|沒(?:有)?(?:仔細|認真)(?:看|檢查|聽)|問題(?:還)?沒問完|話(?:還)?沒(?:說|講)完|(?:很|超|太|好|都)趕(?!來|到|緊|快|上|走)|匆匆|草草|草率|趕著?(?:下一|看下|叫下|下班)|叫下一(?:位|個)|像(?:在)?趕鴨|生產線|輸送帶|流水線|沒(?:有)?檢查就|沒看就開|(?:直接|隨便|就)開藥/gu,
    not: /等.{0,6}(?:分鐘|小時)/gu,
  },
  en: {
    cue: /\bbefore I (?:could|got to|had a chance to|finished)[^.!?]{0,20}\b(?:ask\w*|speak\w*|explain\w*|talk\w*|questions?|sentence)\b|\b(?:appointment|visit|exam|consult\w*|session|doctor|dr\.?(?: \w+)?|dentist|saw|spent|seen|with (?:me|us)|in and out|face time|whole thing|checkup|physical)\b[^.!?]{0,35}\b(?:(?:\d+|one|two|three|four|five|six|ten|a few|couple(?: of)?|maybe \w+|less than \w+|under \w+|barely \w+) ?(?:-|to)? ?\w{0,4} ?(?:minutes?|mins?|seconds?|secs?))\b|\b(?:felt |so |was |were |being )rushed\b|\brush(?:ed|es|ing) (?:me|us|through|out|in|everything|patients|people)\b|\brushed out\b|\bin and out in\b|\b(?:\d+|one|two|three|five|ten)[- ](?:minute|second) (?:visit|appointment|exam|consult)\w*|\bassembly line\b|\bconveyor belt\b|\bbarely (?:examined|looked at|checked|spent|saw)|\bdid(?:n't| not) even (?:examine|check|look at|touch)\b|\bdidn'?t spend\b|\bhurried\b|\bin a hurry\b|\bcattle\b/giu,
    not: /\bnever (?:felt )?rushed|\bdid(?:n't| not) (?:feel )?rush\w*|\bnot rushed|\bno rush\b|\bwithout rush\w*|\bwait\w*[^.!?]{0,30}\b(?:minutes?|mins?|hours?)\b/giu,
  },
  ja: {
    cue: /診察.{0,8}(?:[\d一二三数]+(?:分|秒)|一瞬|あっという間|短(?:い|す|か)|すぐ終|流れ作業|雑|適当)|(?:[\d一二三数]+(?:分|秒)).{0,4}(?:で終|診察|の診察|で診察)|流れ作業|(?:ろくに|まともに|ちゃんと).{0,4}(?:診(?:ない|て|ず)|見(?:ない|て|ず)|聞)|短すぎ|急かされ|触(?:り|診)も(?:せず|しな)|見もせず|さっさと|事務的に終/gu,
    not: /待(?:ち|た|つ).{0,6}[\d一二三]+分/gu,
  },
};
