import { defineMessages } from './messages.ts';

/** Words for keeping a page as evidence, and for asking what a picture shows. */
export const captureMessages = defineMessages(
  {
    keepPage: '保存前面這一頁',
    keeping: '保存中……',
    kept: '已保存：{what}。',
    keptPicture: '畫面',
    keptReviews: '{n} 則評論',
    and: '、',
    noPicture: '瀏覽器這次不允許截圖，請自行截圖後在工作台加入。',
    noPage: '前面沒有可以讀取的網頁。請先打開評論頁面，再從工具列按安心回。',
    failed: '沒有保存成功，請再試一次。可能是磁碟空間不足，或正在使用無痕視窗。',
    drop: '也可以把檔案拖到這裡',
    what: '「{name}」是什麼？',
    whatpublic: '公開頁面的畫面或檔案，任何人都看得到',
    whatrecord: '病歷、檢查結果、同意書或監視器畫面',
    whatunsure: '不確定',
    refusedrecord:
      '「{name}」看起來是病歷或檢查資料，沒有保存。這裡只放公開看得到的內容；曾有醫師為了自保翻拍病歷而被判刑。',
    refusedcamera: '「{name}」看起來是監視器畫面，沒有保存。這裡只放公開看得到的內容。',
    refusedlarge: '「{name}」超過 20 MB，沒有保存。',
    refusedanswer: '「{name}」沒有保存。病歷與監視器畫面請留在院內系統，需要時交給律師。',
    unsure: '不確定「{name}」能不能放，就先不要放。請和法務確認。',
    unanswered: '請先回答每個檔案是什麼。',
    remove: '不要這個檔案',
  },
  {
    keepPage: 'Keep the page in front',
    keeping: 'Keeping …',
    kept: 'Kept: {what}.',
    keptPicture: 'a picture',
    keptReviews: '{n} {n|review|reviews}',
    and: ', ',
    noPicture: 'The browser did not allow a picture this time; please take one and add it on the desk.',
    noPage:
      'There is no page in front that can be read. Open the reviews, then press CalmReply in the toolbar.',
    failed: 'It could not be kept; please try again. The disk may be full, or this is a private window.',
    drop: 'Files can also be dropped here',
    what: 'What is “{name}”?',
    whatpublic: 'a picture or file of a public page, seen by anyone',
    whatrecord: 'a chart, a test result, a consent form or camera footage',
    whatunsure: 'not sure',
    refusedrecord:
      '“{name}” looks like a chart or test result and was not kept. Public content only, please; a doctor was convicted for photographing charts to be prepared.',
    refusedcamera: '“{name}” looks like camera footage and was not kept. Public content only, please.',
    refusedlarge: '“{name}” is larger than 20 MB and was not kept.',
    refusedanswer:
      '“{name}” was not kept. Leave charts and footage in your own system and give them to counsel.',
    unsure: 'Where you are not sure about “{name}”, leave it out and ask counsel first.',
    unanswered: 'Please say first what each file is.',
    remove: 'Leave this file out',
  },
);
