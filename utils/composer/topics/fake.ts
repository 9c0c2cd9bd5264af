import type { Lexicon } from './lexicon.ts';

export const fake: Lexicon = {
  topic: 'fake',
  'zh-TW': {
    cue: /自己人(?:灌|留|評|刷|寫|捧)|灌(?:的|出來的?|五星|好評|評論)|(?:五星|好評|評論|評價|留言)[^，。！？]{0,8}(?:同一天|同一(?:個)?(?:時間|晚)|一模一樣|複製貼上)|(?:假|買|洗|刷|灌|自己(?:人)?(?:刷|寫|給)|員工(?:自己)?(?:刷|寫|給|洗)|請(?:人|員工|親友)?(?:刷|洗))(?:的|出來的|來的)?.{0,3}(?:評論|評價|五星|好評|星星|留言|評分)|(?:評論|評價|五星|好評|留言).{0,10}(?:都是|根本|全是|一看就是|應該是|明顯)?.{0,3}(?:假的?|買來?的|刷的|洗(?:的|出來)|灌水|自導自演|員工|工讀生|業配|暗樁|可疑|很假)|假(?:評論|好評|帳號|五星)|一堆(?:五星|新)帳號|洗評|刷(?:五星|評|好評)|灌水|業配|打卡送|五星送|(?:給|留|寫|按)五星.{0,6}(?:送|折|換|抵|優惠|小禮)/giu,
  },
  en: {
    cue: /\breviews?\b[^.!?]{0,40}\b(?:same (?:day|night|week|hour|wording)|all at once|overnight|copy[- ]?past\w*)\b|\b(?:friends|family|staff|employees) (?:writing|wrote|posting|leaving) (?:these|the|all)[^.!?]{0,10}reviews?\b|\b(?:fake|paid|bought|phony|bogus|planted|bot) (?:\w+ ){0,4}reviews?\b|\breviews?[^.!?]{0,30}\b(?:fake|bought|paid for|not real|written by (?:staff|employees|friends|family)|bots?|obviously|phony|bogus)\b|\bfake (?:5|five)[- ]?stars?\b|\b(?:discount|gift card|free \w+) for (?:a )?(?:5|five)[- ]star/giu,
  },
  ja: {
    cue: /サクラ|やらせ|(?:口コミ|評価|レビュー|星5|高評価).{0,10}(?:嘘|ウソ|偽|自作|買|信用でき|操作|業者|怪し|スタッフが書)|自作自演|(?:口コミ|レビュー).{0,8}(?:書いたら|投稿したら|書くと).{0,8}(?:割引|プレゼント|特典)/gu,
  },
};
