import type { Lang } from '../domain/finding.ts';

const englishWords =
  /\b(?:the|and|was|is|to|of|my|they|not|for|this|that|with|you|very|so|it|in|were|are|had|have|but|great|good|bad|staff|doctor|no|never|place|worst|best|love|thank|thanks|rude|nice|recommend|service|five|stars?)\b/giu;

/** Which of our languages a review is in, by its script; `other` for any that is none of ours. */
export function languageOf(text: string): Lang | 'other' {
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}ー]/gu);
  const han = count(text, /\p{sc=Han}|[\u3105-\u312f]/gu);
  const letters = count(text, /\p{L}/gu);
  const latin = count(text, /\p{sc=Latin}/gu);
  if (letters === 0) return 'zh-TW';
  if (kana > 1 && kana >= han / 6) return 'ja';
  if (han > 0 && han * 3 >= latin) return 'zh-TW';
  if (latin < letters / 2) return 'other';
  const foreign = count(
    text,
    /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüßłşğıđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ¿¡]/giu,
  );
  const words = count(text, /\p{L}+/gu);
  if (foreign > 1 && count(text, englishWords) * 6 < words) return 'other';
  return words > 5 && count(text, englishWords) === 0 ? 'other' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
