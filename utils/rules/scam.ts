import type { Analysis, Clause } from '../domain/analysis.ts';
import { hardPattern } from '../text/fold.ts';
import { nearbyTest } from './claim.ts';
import { clauseTest } from './clause-test.ts';

const ofScamZh =
  '(?<![0-9])165(?![0-9])|反詐|防詐|冒用|冒充|假冒|仿冒|盜用|盜圖|受騙|被騙|上當|詐騙(?:集團|簡訊|電話|訊息|手法|專線)|個資外洩|已匯款|要求匯款|官方(?:帳號|管道|網站)以|認明';
const ofScam = hardPattern(ofScamZh);
const ofScamEn =
  /\b(?:(?:our|the (?:clinic|practice|office)'s?) (?:name and )?(?:logo|name|brand)\b|impersonat\w*|posing as|pretend(?:s|ed|ing)? to be|phishing|scammers?|official (?:channels?|accounts?|pages?|site|website))/u;
const speaksOfScam = nearbyTest(2, (text, { lang }) => (lang === 'en' ? ofScamEn : ofScam).test(text));
/** Words that only ever accuse: talk about scams does not soften them. */
const pointsAtReviewer = clauseTest({
  zh: '[您你妳]|這則|這位|該(?:員|名|則)|評論者|留言者|對手|同行|同業',
  en: '\\b(?:you|your|this (?:review|reviewer|person|account)|reviewer|competitor)\\b',
});

/** Advice to people whom a scam or a false account in the clinic's name has met; said of nobody in the review. */
export function aboutScam(clause: Clause, draft: Analysis): boolean {
  if (pointsAtReviewer(clause)) return false;
  return speaksOfScam(clause, draft);
}
