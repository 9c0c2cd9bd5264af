import type { Folded } from '../domain/folded.ts';
import { type Bits, sentenceGates } from '../text/gate.ts';
import type { Found } from './entities.ts';

/**
 * Medical words that no list can hold in full, told by how they end: 癤腫, 筋膜炎, -itis, -ectomy, -cillin. Offsets in
 * the soft text. Kinds are those of the lexicon. One bounded pattern per language and kind; linear.
 */
const zh = gated([
  [
    'condition',
    /[一-龥]{1,4}?(?:[^發消防止抗]炎|[^急重適病]症(?!狀)|癌|肉瘤|腫瘤|濕疹|疱疹|皰疹|癬|疣|疝氣|燒傷|燙傷|骨折|脫臼|攣縮|下垂|狹窄|栓塞|阻塞|水腫|積水|囊腫|息肉|結石|破裂|撕裂|潰瘍|萎縮|增生|肥大|不全|硬化|衰竭|梗塞|腫大|黃疸|貧血|鼓脹|滑脫|脫出|突出|瘻管|廔管|膿瘍|壞死|缺損|脫垂|氏症|陰虛|陽亢|氣虛|血虛|宮寒|肝鬱|氣鬱|痰濕|寒濕|淤血|裂傷|挫傷|拉傷|扭傷|病變|白化|側彎|變性)/gu,
  ],
  [
    'procedure',
    /[一-龥]{1,4}?(?:切除|切片|鏡檢|刮除|縫合|注射|植入|引流|移植|復位|重建|療法|放鬆術|導尿|燒灼|結紮|剝離|拔除|電燒|灌洗|擴張|置換|包紮|矯正)(?![器證])/gu,
  ],
  ['exam', /[一-龥]{1,4}?(?:篩檢|攝影|掃描|斷層|造影|培養|衡鑑|量表|抗體|鏡檢)/gu],
  [
    'drug',
    /[一-龥]{1,4}?(?:膠囊|乳膏|軟膏|凝膠|噴劑|塞劑|滴劑|糖漿|針劑|錠|他汀|沙坦|西林|黴素|黴素|製劑)/gu,
  ],
]);

const en = gated([
  [
    'condition',
    /\b(?!diagnosis|prognosis|osmosis|hypnosis|diploma|aroma|coma|soma|roma|telepathy|sympathy|empathy|academi|oklahoma)[a-z]{3,18}(?:itis|osis|aemia|emia|oma|algia|pathy|plegia|apnoea|apnea|rrhea|rrhoea|phobia)\b/gu,
  ],
  [
    'procedure',
    /\b[a-z]{2,18}(?:ectomy|oscopy|plasty|otomy|ostomy|centesis|pexy)\b|\b(?!program|diagram|histogram|instagram|telegram|anagram)[a-z]{3,14}(?:ogram|ograph|ography)\b/gu,
  ],
  [
    'drug',
    /\b[a-z]{3,16}(?:cillin|mycin|micin|pril|sartan|statin|azole|olol|azepam|azolam|oxetine|traline|idone|apine|iprazole|glutide|clovir|ciclovir|parin|thyroxine|xaban|triptan|cycline|floxacin|profen|codone|tidine|nidazole|setron|tinib|zumab|ximab|gliptin|gliflozin|dronate|steride|oxidil|fenac|lukast|terol|sone|solone)\b/gu,
  ],
]);

/** Words with a medical ending. */
export function findMedicalWords(soft: Folded, lang: 'zh-TW' | 'en', may: Bits): Found[] {
  const found: Found[] = [];
  for (const { kind, ending } of lang === 'en' ? en : zh)
    for (const match of ending.all(soft.text, may))
      found.push({ kind, value: match[0], start: match.index, end: match.index + match[0].length });
  return found;
}

function gated(endings: readonly (readonly [kind: string, pattern: RegExp])[]) {
  return endings.map(([kind, pattern]) => ({ kind, ending: sentenceGates.gated(pattern) }));
}
