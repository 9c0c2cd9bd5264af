import type { Terms } from '../domain/terms.ts';

/** Relatives, as the reader's own (令堂) or in general (媽媽). */
export const kinship: Terms = {
  kind: 'kin',
  zh: `令堂 令尊 令郎 令嬡 令千金 令公子 令弟 令妹 令兄 令慈 令岳 尊夫人 夫人 尊翁 貴公子 您母親 您父親 您先生 您太太 您老公 您老婆 您兒子 您女兒 您小孩 您孩子 您家人 您媽媽 您爸爸 您男友 您女友 您朋友 你媽 你爸 你媽媽 你爸爸 你先生 你太太 你老公 你老婆 你兒子 你女兒 你小孩 你孩子 你家人 你男友 你女友 你弟弟 你妹妹 你哥哥 你姐姐 你阿嬤 你阿公 你婆婆 妳媽 妳爸 妳媽媽 妳爸爸 妳先生 妳老公 妳兒子 妳女兒 妳小孩 妳孩子 妳家人 妳男友 妳弟弟 妳妹妹 妳姐姐 妳阿嬤 妳婆婆 母親 父親 媽媽 爸爸 阿嬤 阿公 阿媽 奶奶 爺爺 外婆 外公 婆婆 公公 老公 老婆 先生娘 太太 兒子 女兒 哥哥 弟弟 姐姐 妹妹 寶寶 寶貝 小朋友 孩子 小孩 孫子 孫女 家屬 家人 親友 男友 女友 未婚夫 未婚妻 閨蜜 媳婦 女婿 岳母 岳父 伴侶 另一半 阿姨 叔叔 伯父 伯母 姑姑 舅舅 毛孩`,
  en: `your mother,your mom,your mum,your father,your dad,your husband,your wife,your spouse,your partner,your son,your daughter,your child,your kid,your baby,your sister,your brother,your grandmother,your grandma,your grandfather,your grandpa,your boyfriend,your girlfriend,your fiance,your family,your friend,your little one,little guy,little girl,mom,dad,mother,father,husband,wife,son,daughter,baby,sister,brother,grandma,grandpa`,
};

/** Forms of address after a surname. */
export const titles =
  '小姐 先生 女士 太太 媽媽 爸爸 同學 老師 阿姨 伯伯 阿嬤 阿公 奶奶 爺爺 大哥 大姐 姊姊 姐姐 哥 姐 姊 嫂 太 董 總 經理 主任 老闆 教授 醫師 醫生 院長 護理師 護士 律師 警官 伯母 伯父 姨 叔 小妹 弟弟 妹妹 爸 媽';

/** Titles of people who work in a clinic: a surname with one of these names staff, not the reviewer. */
export const staffTitles =
  '醫師 醫生 院長 副院長 主任 護理師 護理長 護士 藥師 治療師 心理師 諮商師 營養師 衛教師 技師 美容師 諮詢師 助理 店長 經理 督導 組長 老師 主委 中醫師 牙醫師 驗光師 個管師 社工師 造口師 醫';

/** Single surnames, most frequent first, then the double ones. Nearly everyone in Taiwan. */
export const surnames =
  '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬阮董温溫唐藍石蔣古紀姚連馮歐程湯黎康白田涂鄒尤巫姜尹熊凃嚴鐘龔伍袁童鄔汪倪夏萬俞柳粘樊金管殷武戚孟龍韓章段錢史雷甘符車喻饒喬耿艾';
export const doubleSurnames = '歐陽 張簡 司馬 諸葛 范姜 上官 司徒 東方 皇甫 夏侯';

/** Patients in general: a clause about them is education or policy. */
export const peopleInGeneral: Terms = {
  kind: 'people',
  zh: `民眾 大家 每位 每一位 各位 病人 病患 患者 病友 就醫者 來診者 求診者 任何人 有些人 多數人 大多數人 部分人 一般人 有人 人人 每個人 家長 家長們 長輩 長者 孕婦 準媽媽 媽咪們 顧客 客人 貴賓 使用者 消費者 使用者 學員 個案 任何病人 所有病人 全體病患 市民 里民 鄉親 病家 訪客 姊妹們 姐妹們`,
  en: `patients,our patients,people,everyone,everybody,anyone,anybody,most people,some people,many patients,each patient,every patient,a patient,any patient,families,parents,clients,visitors,folks,guests,any person,any individual,individuals`,
};
