import type { Terms } from '../domain/terms.ts';

/** What is done to a body, by specialty, with the everyday verbs people use for it. */
export const procedures: Terms = {
  kind: 'procedure',
  zh: `
根管 根管治療 抽神經 植牙 人工植牙 補牙 拔牙 拔智齒 拔除 智齒拔除 洗牙 牙周治療 牙周手術 深層刮除 刮牙結石 假牙 牙套 牙冠 全瓷冠 貼片 瓷牙貼片 矯正 齒列矯正 隱形矯正 戴環 裝牙套 美白牙齒 冷光美白 補骨 植骨 骨粉 鼻竇增高 上顎竇增高 翻瓣 齒槽骨手術 塗氟 窩溝封填 活動假牙 臨時假牙 印模 磨牙齒 黏牙套 三明治補骨 舒眠
雷射 皮秒 皮秒雷射 蜂巢皮秒 除斑雷射 淨膚 淨膚雷射 飛梭 脈衝光 染料雷射 除毛 雷射除毛 除痣 點痣 除刺青 電波 電波拉皮 音波 音波拉皮 海芙音波 鳳凰電波 熱瑪吉 埋線 埋線拉提 拉皮 拉提 水光 水光針 水飛梭 海菲秀 杏仁酸換膚 果酸換膚 換膚 做臉 粉刺清除 微針 冷凍減脂 酷塑 抽脂 威塑 自體脂肪 補脂 隆乳 隆胸 縮胸 隆鼻 鼻整形 鼻雕 墊下巴 削骨 正顎 雙眼皮 割雙眼皮 縫雙眼皮 開眼頭 眼袋手術 眼袋 提眉 提眼瞼 豐唇 豐胸 微整 注射 填充 消脂 溶脂 狐臭手術 止汗 植髮 取髮 種髮 頭皮養護 紋眉 繡眉 私密雷射 私密緊緻 陰道緊實 除疤 打肉毒 打玻尿酸 淚溝 蘋果肌 打針 隱痕 清創 冷凍治療 照光 光療 液態氮 挑粉刺
開刀 手術 微創手術 內視鏡手術 達文西手術 切除 切片 縫合 拆線 換藥 引流 穿刺 抽水 抽痰 插管 氣切 麻醉 全身麻醉 局部麻醉 舒眠麻醉 半身麻醉 無痛分娩 減痛分娩 剖腹 剖腹產 自然產 催生 引產 接生 內診 安胎 子宮搔刮 人工流產 終止妊娠 子宮切除 子宮鏡 結紮 裝避孕器 取卵 植入 胚胎植入 試管 試管嬰兒 人工授精 凍卵 打排卵針 驅動排卵 刺激排卵 輸卵管攝影 月子 產檢 羊膜穿刺 坐月子
割包皮 包皮手術 包皮環切 結石碎石 體外碎石 震波碎石 震波 攝護腺手術 攝護腺雷射 雷射攝護腺 導尿 膀胱灌注 痔瘡手術 痔瘡結紮 結紮痔瘡 廔管手術 肛裂手術 息肉切除 切息肉 造口 灌腸 清腸 大腸鏡 胃鏡 無痛胃鏡 無痛大腸鏡
近視雷射 雷射近視 白內障手術 換水晶體 人工水晶體 植入式隱形眼鏡 視網膜雷射 眼內注射 玻璃體注射 點散瞳 散瞳 驗光 配鏡 角膜塑型 塑型片 淚管疏通
復健 物理治療 職能治療 語言治療 徒手治療 徒手 整脊 整復 推拿 正骨 電療 熱敷 拉腰 牽引 超音波治療 增生注射 增生療法 玻尿酸關節注射 關節注射 打關節 關節鏡 置換 人工關節 人工膝關節 人工髖關節 打石膏 上石膏 打鋼釘 骨釘 固定器 打鋼板 復位 神經阻斷 拉關節囊 感統 早療
針灸 扎針 拔罐 刮痧 薰臍 艾灸 埋線減重 三伏貼 三九貼 放血 小針刀 針刀 把脈 脈診 水煎藥 藥浴 傷科 浮針 薰蒸
心理諮商 諮商 晤談 心理治療 會談 團體治療 電痙攣 經顱磁刺激 rTMS TMS 催眠 強制住院 家族治療 伴侶諮商
化療 放療 電療療程 標靶 免疫治療 透析 洗腎 血液透析 腹膜透析 換腎 移植 輸血 輸液 點滴 打點滴 急救 CPR 電擊 裝支架 放支架 心導管 繞道 節律器 燒灼 電燒 栓塞 鼻胃管 抽血 抽鼻涕 洗鼻 通鼻 洗耳 清耳垢 掏耳 扁桃腺手術 鼻中膈手術 下鼻甲 微創鼻 減重手術 縮胃 胃內水球 胃球 減重療程 減肥門診 打疫苗 接種 疫苗 注射疫苗 流感疫苗 洗胃 氧氣治療 高壓氧 蒸氣治療 噴霧治療 包紮 上藥 敷藥 服藥 用藥 投藥 開藥 給藥 領藥 處置 療程 診療 治療 第二次手術 重做 二次手術 修復手術 術後 術前 住院 出院 轉診 轉院 安寧`,
  en: `root canal,implant,dental implant,crown,filling,extraction,wisdom tooth,wisdom teeth removal,cleaning,deep cleaning,scaling,root planing,braces,aligners,invisalign,retainer,veneer,whitening,denture,bridge,bone graft,sinus lift,night guard,sealant,fluoride,nitrous,sedation,local anesthetic,anesthesia,anaesthesia,numbing,
laser,laser hair removal,ipl,peel,chemical peel,microneedling,hydrafacial,facial,coolsculpting,liposuction,lipo,tummy tuck,facelift,rhinoplasty,nose job,breast augmentation,breast implants,eyelid surgery,blepharoplasty,hair transplant,tattoo removal,mole removal,excision,cryotherapy,biopsy,mohs,
surgery,operation,procedure,incision,suture,stitches,dressing change,drain,cast,splint,arthroscopy,hip replacement,knee replacement,steroid injection,cortisone shot,cortisone injection,injection,infusion,iv drip,iv,transfusion,catheter,intubation,stent,bypass,angioplasty,pacemaker,ablation,dialysis,chemo,chemotherapy,radiation,transplant,
lasik,prk,cataract surgery,lens exchange,refraction,dilation,contact lens fitting,contact lens evaluation,eye exam,fitting,progressives,
c-section,cesarean,epidural,induction,iud,iud insertion,tubal ligation,hysterectomy,d and c,d&c,miscarriage management,abortion,termination,delivery,ivf,iui,egg retrieval,embryo transfer,egg freezing,amniocentesis,prenatal visit,pap,pap smear,pelvic exam,vasectomy,circumcision,lithotripsy,prostate surgery,colonoscopy,endoscopy,hemorrhoid banding,
physical therapy,pt session,physio,rehab,adjustment,spinal adjustment,manipulation,dry needling,acupuncture,cupping,massage,moxibustion,traction,shockwave,
therapy session,counseling,counselling,psychotherapy,cbt,emdr,tms,ect,group therapy,couples therapy,inpatient stay,detox,
weight loss program,gastric sleeve,gastric bypass,gastric balloon,vaccine,vaccination,flu shot,booster,immunization,nebulizer treatment,ear wash,earwax removal,tonsillectomy,septoplasty,ear tubes,treatment,treatment plan,course of treatment,prescription,dosage,follow-up treatment,post-op,pre-op,aftercare,consent form,referral,discharge,shots,jab,jabs,embryo,embryo transfer,smear,inlay,onlay,graft,fit note,decoction,swab,holter,biopsies,trigger shot,tapering plan,long protocol,numbing cream,sutures,manual therapy,meniscus repair,grafts,syringe,wedge resection,phototherapy,foam treatment,rhino,otoplasty,top-up,scope,capsulotomy,yag,weekly pen,infusions,sittings,prolotherapy,debridement,scaling and polishing,try-in,impressions`,
};
