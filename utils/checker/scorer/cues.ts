/** Cue words of one kind: what a clause says without a rule being broken yet. The learned scorer counts kinds, not words. */
export interface Cues {
  readonly kind: string;
  /** Space-separated; written with 你 and 他 for every form of the pronoun. */
  readonly zh: string;
  /** Comma-separated words and phrases; `*` at the end stands for any ending. */
  readonly en: string;
}

/**
 * Kinds are shared by both languages on purpose: what the larger Chinese corpus teaches about `procedure said of
 * you in the past` serves English too. Written after reading the learning corpus, never the scored part.
 */
export const cues: readonly Cues[] = [
  {
    kind: 'you',
    zh: `你 貴府 閣下 台端 令尊 令堂 令郎 令嬡 當事人 府上 尊夫人 貴家屬`,
    en: `you,your,yours,yourself,u,ur,ya`,
  },
  {
    kind: 'we',
    zh: `我們 本院 本所 本診所 敝院 敝所 院方 咱 阮 同仁 團隊 我們家`,
    en: `we,our,us,ours,i,my,staff,team`,
  },
  {
    kind: 'people',
    zh: `大家 每位 任何人 民眾 病友 一般人 網友 讀者 每個人 所有人 各位 許多人 不少人 多數人 病人 患者 家長 鄉親 來診者 就診者 不論是誰 誰都 每一位 任何一位 任何 每位患者 看到這裡 所有`,
    en: `anyone,anybody,everyone,everybody,people,patients,no one,nobody,families,parents,folks,any one,any family,any person,any patient,each visit,each person,each patient,every visit,every child,every family,every person,every patient,all families,all patients,whoever,some people,those who,readers,someone,a person,clients,guests,any,every`,
  },
  {
    kind: 'third',
    zh: `他 他們 那位 有位 有個 某位 某 一位 隔壁 別的病人 其他病人 另一位 有一位 好幾位 對方 此人 該員`,
    en: `he,she,him,her,his,hers,they,them,their,one of our,a client,a patient,a woman,a girl,a guy,a gentleman,a man,a lady`,
  },
  {
    kind: 'kin',
    zh: `媽媽 爸爸 母親 父親 阿嬤 阿公 爺爺 奶奶 外公 外婆 兒子 女兒 先生 太太 老公 老婆 弟弟 妹妹 哥哥 姊姊 姐姐 寶寶 小朋友 孩子 小孩 小姐姐 伯伯 伯母 伯父 令尊 令堂 千金 公子 少爺 小少爺 妹仔 底迪 美眉 姑姑 阿姨 舅舅 孫子 孫女 家人 家屬 另一半 男友 女友 女伴 婆婆 岳母 岳父 公公 媳婦 女婿 雙胞胎 老大 老二 阿爸 阿母 後生 老爸 老媽 哥 姊 毛小孩 新娘 準新娘`,
    en: `son,daughter,husband,wife,mom,mum,mother,dad,father,brother,sister,baby,twins,boy,girl,kid,kids,kiddo,child,little one,partner,fianc*,boyfriend,girlfriend,grand*,aunt,uncle,hubby,family,toddler,newborn,spouse,in law,cousin,niece,nephew,auntie,nan,granny,bride,lad,lass,munchkin,babe`,
  },
  {
    kind: 'title',
    zh: `先生 小姐 女士 太太 媽媽 爸爸 同學 老師 董事長 教授 先生您 大哥 大姐 大姊 奶奶 爺爺 伯 姐 哥 阿姨 叔叔 主任 經理 老闆`,
    en: `mr,mrs,ms,miss,madam,sir,dr,mdm,nurse,doctor,professor`,
  },
  {
    kind: 'job',
    zh: `老師 工程師 空姐 上班 公司 任職 老闆 開計程車 主管 國中 高中 國小 大學 幼兒園 銀行 竹科 保險 房仲 業務 店長 律師 會計 警察 消防 軍人 里長 教務 科技 教練 網紅 直播 司機 餐廳 歲 未婚 離婚 已婚 單親 失業 退休`,
    en: `teacher,job,boss,office,work,works,company,school,years old,year old,aged,detective,officer,employer,hr,firm,manager at,coach,principal,lawyer,engineer,realtor,agent,department,captain,army,navy,crew,shift,retired,divorce,unit,warehouse,factory`,
  },
  {
    kind: 'past',
    zh: `了 過 那天 當天 上次 那次 之前 當時 當日 昨天 昨晚 前天 上週 上禮拜 上個月 上月 去年 前年 今年 先前 剛剛 剛才 曾 曾經 已經 已 後來 當下 當初 原本 本來 前陣子 那晚 當晚 隔天 早上 那陣子 那時 那個月 那週 第一次 初診 首次 前次 一開始`,
    en: `was,were,did,had,came,went,told,said,asked,called,left,paid,saw,took,gave,chose,agreed,signed,showed,brought,got,made,sent,walked,stopped,visited,received,been,done,given,refused,declined,missed,booked,spoke,explained,offered,discussed,scheduled,worn,wore,started,finished,placed,removed,returned,requested,approved,waived,dropped,ran,met,held,threw,wrote,kept`,
  },
  {
    kind: 'when',
    zh: `週一 週二 週三 週四 週五 週六 週日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 禮拜一 禮拜二 禮拜三 禮拜四 禮拜五 禮拜六 禮拜天 月初 月底 中旬 下旬 上旬 上午 下午 早上 晚上 傍晚 凌晨 中午 春節 過年 年前 年後 端午 中秋 清明 國慶 連假 元旦 母親節 聖誕 跨年 寒假 暑假 除夕 初一 立冬 颱風`,
    en: `last,yesterday,ago,since,that day,monday,tuesday,wednesday,thursday,friday,saturday,sunday,mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,week,weeks,month,months,year,years,day,days,morning,afternoon,evening,night,spring,summer,winter,autumn,fall,christmas,easter,weekend,holiday,first,second,third,fourth,fifth,sixth,twice,thanksgiving,tonight,tomorrow,appointment,session,sessions,visit,visits,o'clock,am,pm,hours,minutes`,
  },
  {
    kind: 'visitcount',
    zh: `第一次 第二次 第三次 第二針 第三針 第一針 第幾次 每次來 三次 兩次 四次 五次 六次 幾次 最後一次 回診 複診 初診 每週 每個月 每禮拜 固定 術後第 療程第 前三次 一年多 半年 一個多月 三個月 堂課`,
    en: ``,
  },
  {
    kind: 'future',
    zh: `下次 下週 下個月 下禮拜 明天 後天 改天 之後 以後 再來 回來 記得 等你 見面 到時 即日起 往後 今後 未來`,
    en: `next,see you,look forward,looking forward,will see,soon,back,again,come back,until then,follow up,upcoming,due,tomorrow,return,swing by,stop by,pop in,come see,come in`,
  },
  {
    kind: 'cond',
    zh: `若 如果 倘 假如 假使 要是 如有 若有 倘若 萬一 只要 一旦 的話 不論 無論 凡`,
    en: `if,unless,should you,would,could,may,might,whether,when,whenever,in case,even if`,
  },
  {
    kind: 'policy',
    zh: `依 規定 法規 辦法 一律 原則 須 應 得 依法 標準 公告 張貼 流程 制度 衛教 一般 通常 多半 往往 可能 因人而異 建議 提醒 請先 任何`,
    en: `policy,policies,generally,in general,usually,typically,always,rule,rules,law,hipaa,privacy,standard,every time,schedule,by law,require*,guidance,procedure,supposed to,can be,must,should,varies,vary,depend,depends,protocol,are free,hours are,available,published,posted,posted in,listed,list,website,general`,
  },
  {
    kind: 'improve',
    zh: `改善 檢討 調整 改進 加強 訓練 檢視 已請 會請 改成 改為 增設 新增 加裝 重新 修正 開會 晨會 檢查一次 公布 貼出`,
    en: `retrain*,review how,review the,review our,reviewing how,reviewing the,reviewing our,reviewed how,reviewed the,reviewed our,chang*,updat*,improv*,added,adding,new system,fix*,we have now,now,from now,starting,reminded,meeting,moving,posting,looking at,training,rework*`,
  },
  {
    kind: 'apology',
    zh: `抱歉 對不起 道歉 歉意 不好意思 致歉 見諒 慚愧 失禮 歹勢 遺憾 難過 虛心 受教 辛苦了`,
    en: `sorry,apolog*,regret,mortified,ashamed,not okay,not good enough,unacceptable,should not,fell short,frustrat*,disappoint*,understand,stings,ouch,forgive,hear you,fair point,fair enough,point taken,noted`,
  },
  {
    kind: 'thanks',
    zh: `謝謝 感謝 感恩 多謝 謝啦 承蒙 開心 高興 榮幸 鼓勵 肯定 讚美 過獎 心意 收下 暖心`,
    en: `thank,thanks,appreciate*,grateful,made our,kind words,means a lot,smil*,delighted,thrilled,happy,glad,love,sweet,proud,honored,honoured,cheers`,
  },
  {
    kind: 'visit',
    zh: `來診 就診 看診 光臨 蒞臨 來訪 回診 掛號 預約 約診 上門 到院 來過 來看 來做 來打 來院 進診間 診間 櫃檯 報到 候診 術前 術後 住院 出院 手術當天 療程 選擇我們 捧場 支持 愛護 信任 再來 常客 老客人 老朋友 老病人 回來看 回娘家 來店 惠顧 熟客 陪著你 一路陪 走來 等你來 歡迎再`,
    en: `visit,appointment,came in,came to,stopped,saw you,see you,seen,chair,room,desk,reception,front desk,office,check in,intake,waiting room,arrived,arrival,here,exam,booking,booked,left before,walked,attended,attendance,no show,session,consult*,follow up,stay,admitted,discharge*,registered,on our books,door`,
  },
  {
    kind: 'record',
    zh: `病歷 紀錄 記錄 監視器 錄影 錄音 對話 截圖 系統 查 調閱 檔案 資料 登記 簽名 同意書 簽 單子 收據 預約單 通聯 來電 查無 查到 電訪 調出 回撥 檢附 掛號紀錄`,
    en: `chart,record,records,file,files,notes,log,logs,system,camera,cctv,footage,video,portal,voicemail,email,emails,signed,signature,consent,form,forms,message,messages,text,texts,receipt,statement,shows,showed,according to,documented,searched,looked,no record,database,audit,transcript,screenshot,sheet,register,pull your,pull up,pulled your,pulled up,intake`,
  },
  {
    kind: 'proc',
    zh: `手術 開刀 縫 麻醉 雷射 皮秒 電波 音波 拉皮 玻尿酸 肉毒 埋線 線雕 隆乳 隆鼻 抽脂 雙眼皮 割雙眼皮 提眼瞼 眼袋 除毛 除斑 植髮 植牙 根管 拔牙 洗牙 補牙 矯正 牙套 假牙 牙冠 美白 貼片 牙周 抽神經 抽血 超音波 x光 斷層 電腦斷層 mri 核磁 胃鏡 大腸鏡 內視鏡 切片 化驗 檢驗 篩檢 疫苗 打針 注射 點滴 針灸 推拿 整脊 復健 電療 熱敷 拔罐 埋針 放血 震波 prp 幹細胞 植入 取卵 試管 人工受孕 胚胎 剖腹 順產 羊膜穿刺 內診 抹片 子宮鏡 結紮 包皮 痔瘡 息肉 洗腎 透析 支架 導管 心電圖 運動心電圖 霧化 抽痰 助聽器 近視雷射 白內障 水晶體 人工關節 關節鏡 徒手治療 增生療法 玻璃體 散瞳 矯正器 牙橋 植體 補骨 填補 微整 飛梭 淨膚 杏仁酸 果酸 酸類 水光 敷麻 諮商 心理治療 諮詢 會談 tms 診斷書 轉診 處方 開藥 拆線 換藥 引流 插管 清創 石膏 護具 固定 視力檢查 驗光 產檢 催產 減痛 體外 篩查 健檢 減重 調理 療程 把脈 蒐證 施打 一針 針劑 縫合 切除 抽 上藥 上麥`,
    en: `surgery,surgical,operation,procedure,procedures,implant,implants,crown,crowns,filling,fillings,root canal,extraction,extract*,braces,aligner*,retainer*,cleaning,whitening,veneer*,denture*,x ray,x rays,xray,mri,ct,scan,ultrasound,biopsy,bloodwork,blood work,blood,lab,labs,test,tests,panel,screen,screening,injection*,inject*,shot,shots,vaccine*,botox,filler,fillers,laser,peel,facial,microneedling,lipo*,tummy tuck,facelift,rhinoplasty,lift,augmentation,graft*,stitches,suture,sutures,anesthe*,anaesthe*,sedat*,numb*,nitrous,epidural,c section,delivery,birth,ivf,transfer,embryo*,retrieval,iui,cycle,cycles,iud,pap,smear,mammogram,colonoscopy,endoscopy,catheter,stent,ekg,ecg,echo,stress test,dialysis,therapy,physio*,adjustment*,acupuncture,needles,cupping,massage,exercise*,cast,splint,brace,boot,crutches,lens,lenses,glasses,cataract,lasik,dilat*,hearing aid,hearing aids,prp,infusion*,iv,chemo*,radiation,transplant,referral,refer*,treatment*,treat*,counsel*,evaluation,assessment,diagnos*,prescri*,refill*,syringe*,unit,units,device,cpap,monitor,pen,pens,dose*,dosage,pump,patch,sleep study,circumcision,vasectomy,wax*,thread,threads,hormone*,trigger,clear aligners,bitewing,bitewings,imaging,cement*,post op,op,incision,excision,removal,margin,margins,tube,tubes,consult`,
  },
  {
    kind: 'drug',
    zh: `藥 抗生素 類固醇 止痛藥 退燒藥 普拿疼 胰島素 猛健樂 瘦瘦針 瘦瘦筆 善纖達 週纖達 胰妥讚 a酸 口服a酸 外用 藥膏 藥水 眼藥水 安眠藥 抗憂鬱 抗組織胺 阿斯匹靈 血壓藥 降血壓 抗凝血 慢箋 處方箋 水藥 藥粉 科學中藥 湯藥 中藥 膠囊 錠 噴劑 吸入劑 威而鋼 犀利士 柔沛 避孕藥 排卵針 黃體素 益生菌 保健食品 軟膏 凝膠 葉酸 鐵劑 利他能 史蒂諾斯 贊安諾 百憂解 肉毒 玻尿酸 童顏針 嬰兒針 洢蓮絲 喬雅露 舒顏萃 保妥適 天使 麻藥 生物製劑 標靶 化療 散 丸 湯 顆 粒 毫克 單位 cc 劑量 減藥 停藥 加藥`,
    en: `medication*,med,meds,medicine,antibiotic*,steroid*,ibuprofen,tylenol,paracetamol,acetaminophen,opioid*,oxycodone,percocet,adderall,xanax,zoloft,lexapro,prozac,ozempic,wegovy,mounjaro,semaglutide,tirzepatide,zepbound,saxenda,insulin,metformin,lisinopril,statin*,amoxicillin,prednisone,accutane,isotretinoin,tretinoin,retin*,hydrocortisone,cream,ointment,drops,tablet*,pill,pills,capsule*,mg,ml,viagra,cialis,sildenafil,testosterone,estrogen,progesterone,clomid,lithium,risperidone,ssri*,stimulant*,benzo*,ketamine,spravato,dysport,xeomin,juvederm,sculptra,restylane,kybella,inhaler,albuterol,epipen,aspirin,supplement*,vitamin*,probiotic*,herb*,decoction,formula,powder,serum,dosage,antidepressant*,sedative*,painkiller*,blood thinner*,warfarin,narcotic*`,
  },
  {
    kind: 'symptom',
    zh: `痛 腫 紅 癢 發炎 感染 流血 出血 瘀青 發燒 咳 過敏 紅疹 起疹 痘 斑 疤 凹 乾 麻 暈 吐 拉肚子 便秘 失眠 焦慮 憂鬱 恐慌 蛀牙 蛀 牙周病 敏感 酸 軟 無力 脫皮 掉髮 禿 胖 瘦 水腫 脹 抽筋 卡卡 打呼 鼻塞 流鼻水 耳鳴 眩光 乾眼 飛蚊 近視 老花 散光 結石 腫瘤 癌 息肉 囊腫 肌瘤 水瘤 糖尿病 高血壓 三高 血糖 血壓 膽固醇 尿酸 痛風 骨折 骨刺 椎間盤 韌帶 半月板 退化 關節炎 濕疹 異位性 乾癬 蕁麻疹 香港腳 灰指甲 毛囊炎 皰疹 菜花 性病 梅毒 hiv 愛滋 b肝 c肝 脂肪肝 懷孕 流產 寶寶 胎 更年期 多囊 不孕 經期 月經 白帶 攝護腺 早洩 陽痿 勃起 頻尿 尿失禁 痔瘡 肛裂 瘻管 自閉 過動 注意力 躁鬱 強迫 思覺 失智 中風 心律不整 心臟 腎 肝 肺 氣喘 肺炎 新冠 確診 流感 腸胃炎 胃食道逆流 潰瘍 甲狀腺 貧血 數值 指數 體脂 bmi 公斤 病情 症狀 復發 癒合 傷口 結痂 體質 陰虛 濕氣 氣血 腎虛 肝火 脾虛 自殺 輕生 自傷 割腕 膚況 毛孔 陽性 惡性 良性 鈣化`,
    en: `pain*,sore*,swell*,swollen,bruis*,bleed*,infect*,rash,itch*,fever,cough,nausea,vomit*,headache*,migraine*,dizz*,numbness,tingl*,scar*,acne,wrinkle*,cavit*,decay,gum,gums,bone loss,abscess,fracture*,broken,sprain*,torn,tear,ligament,meniscus,disc,hernia*,arthritis,diabet*,a1c,glucose,sugar,blood pressure,hypertension,cholesterol,cancer*,tumor*,tumour*,cyst*,polyp*,fibroid*,pcos,endometriosis,pregnan*,miscarr*,infertil*,menopaus*,ed,erect*,low t,prostate,std,sti,herpes,hiv,chlamydia,uti,anxiety,anxious,depress*,bipolar,borderline,adhd,autis*,ptsd,trauma,panic,suicid*,self harm,addict*,alcohol*,drinking,overdose,withdrawal,relapse*,sober,eating disorder,obes*,weight,pounds,lbs,kg,kilos,overweight,bmi,asthma,copd,pneumonia,covid,flu,strep,ear infection,allerg*,eczema,psoriasis,rosacea,melasma,fungal,wart*,mole*,melanoma,cataract*,glaucoma,astigmatism,dry eye,myopia,hearing loss,tinnitus,apnea,snor*,insomnia,reflux,ulcer*,ibs,crohn*,hemorrhoid*,constipat*,kidney,liver,heart,stroke,seizure*,dementia,alzheimer*,anemi*,thyroid,fatigue,symptom*,condition,diagnosis,disorder,syndrome,tumor,lump*,lesion*,inflam*,ovarian,sperm,egg,eggs,count,counts,level,levels,numbers,result,results,negative,positive,benign,malignant,healing,heal*,flare*,deficien*,stagnation,qi,clench*,grind*,overbite,crowding,impacted,hygiene,plaque,fibromyalgia,sciatica,scoliosis,plantar,tendon*,mood,episode*,grief,attachment,tantrum,delay,septum,incontinen*,bladder,curve`,
  },
  {
    kind: 'body',
    zh: `臉 鼻 眼 嘴 唇 牙 門牙 智齒 臼齒 耳 頭 頸 肩 背 腰 腹 肚子 手 腳 膝 腿 胸 乳 臀 屁股 肛門 私密 下面 陰 子宮 卵巢 皮膚 額頭 法令紋 下巴 輪廓 咬肌 蘋果肌 頭皮 髮 指甲 脊椎 骨盆 關節 左 右 左眼 右眼 鼻胃管 肚 皮 髮線 腋下 小腿 眼皮`,
    en: `face,nose,eye,eyes,eyelid*,eyebrow*,lip,lips,mouth,tooth,teeth,molar*,jaw,chin,ear,ears,head,neck,shoulder*,back,spine,hip,hips,knee*,ankle*,foot,feet,toe,leg,legs,arm,arms,wrist*,hand,hands,chest,breast*,belly,stomach,abdomen,skin,hair,scalp,nail*,left,right,upper,lower,forehead,cheek*,throat,lung*,uterus,womb,ovar*,cervix,vagina*,penis,bum,butt,pelvi*,nerve,bone,root,muscle*`,
  },
  {
    kind: 'money',
    zh: `元 塊 萬 千 費用 訂金 退費 退款 刷卡 匯款 匯出 尾款 欠 付 繳 押金 分期 保險 理賠 自費 健保 收費 餘款 退還 現金 發票 帳 差額 部分負擔 掛號費 全額 補助 折 賒 帳單 手續費 材料費`,
    en: `$,nt$,s$,£,dollar,dollars,paid,pay,payment*,bill,bills,billed,billing,balance,charge*,charged,fee,fees,refund*,deposit*,copay,co pay,deductible,insurance,insurer,plan,coverage,covered,medicare,medicaid,aetna,cigna,delta,blue cross,claim,claims,owe,owed,owes,collections,invoice,credit,cost,card,installment*,instalment*,past due,unpaid,overdue,cash,waived,premium,out of pocket,quote*,estimate,hsa,money,secondary,cent,cents,bounced`,
  },
  {
    kind: 'rude',
    zh: `遲到 大聲 罵 吼 拍桌 摔 三字經 翻臉 鬧 咆哮 失約 未到 爽約 沒來 沒出現 no-show noshow 取消 改期 偷 抽菸 插隊 闖 滑手機 不聽 沒聽 離開 走掉 甩門 錄影 威脅 嗆 哭 說過 說要 說想 點頭 搖頭 簽名 拒絕 堅持 答應 承諾 說不 打電話 來電 問過 自己說 親口 主動 要求 吃便當 睡著 笑 打呼 帶著 陪同 外食`,
    en: `late,yell*,shout*,scream*,curs*,swore,swear*,raised your voice,no show*,missed,cancel*,refus*,declin*,storm*,threaten*,slam*,demand*,insist*,argu*,ignored,signed,initialed,agreed,told us,asked us,called,scroll*,phone,didn'?t return,didn'?t show,didn'?t come,did not take,did not use,did not wear,did not follow,did not return,did not show,did not come,never followed,never returned,never called,never wore,never came,skipp*,stopped,hung up,language,opened,threw,slept,laugh*,joked,mentioned,admitted,clicked,left`,
  },
  {
    kind: 'staffnew',
    zh: `佩珊 到職 實習 新人 助理 工讀生 護理師 諮詢師 櫃檯小姐 離職 資淺 菜鳥 同事 妹妹 新來的`,
    en: `new hire,newest,trainee,intern,her first,his first,second week,first week,nineteen,twenty,fresh out,receptionist,junior,student,assistant,hygienist,her mom,her mother,pregnan*,divorce`,
  },
  {
    kind: 'contact',
    zh: `電話 手機 line 信箱 email 地址 住址 聯絡方式 姓名 全名 身分證 生日 留言 底下 下面 樓下 這裡回覆 回覆你的 私訊 +1 病歷號 電郵 ㄌㄞ 賴`,
    en: `phone,number,email,e mail,address,dob,date of birth,cell,mobile,full name,line id,whatsapp,comment below,below,reply here,in the comments,under this,beneath,text us your,post your,drop your,leave your,write your,street,avenue`,
  },
  {
    kind: 'publish',
    zh: `公開 貼出 貼上 放上 上傳 公布 攤開 公評 評理 給大家看 給網友 刊登 曝光 全文 po出 放出來 公諸 大家看看`,
    en: `post,posting,publish*,share,sharing,upload*,make public,go public,put up,release,for all to,everyone may count,everyone may read,everyone may see,everyone can count,everyone can read,everyone can see,show everyone,let readers,let everyone,read aloud,right here,on this page,youtube,show the,next to yours,screen,happy to post,for the world,your neighbors`,
  },
  {
    kind: 'promo',
    zh: `優惠 折扣 特價 打折 折 免費 送 贈 買一送一 買送 加碼 體驗價 團購 套組 方案 抽獎 壽星 好康 禮券 點數 第二件 半價 現折 回饋 滿額 限時 周年慶 雙11 雙十一 早鳥 揪團 揪 湊 免掉 禮盒 升級 專案 檔期 補貼 招待 請你喝 第二支 分期 零利率`,
    en: `free,off,discount*,deal,deals,special,specials,promo*,coupon*,package*,membership*,save,complimentary,gift,giveaway,bogo,buy one,half price,voucher*,percent,%,bonus,sale,offer,offers,introductory,bundle,on us,on the house,our treat,treat,raffle,points,throw in,throwing in,bring a friend,every fourth,second one,price of,no interest,extra,black friday,refer a friend,waiting for`,
  },
  {
    kind: 'solicit',
    zh: `名額 席次 搶 卡位 快 趕快 額滿 限量 倒數 最後 私訊 預約 加line 加官方 報名 手刀 手腳要快 錯過 先搶先贏 把握 馬上約 排隊 來電登記 私我 敲我 別等 額度 秒殺 候補 約起來 剩 晚了`,
    en: `book now,call now,book,dm us,dm,hurry,spot,spots,slot,slots,limited,last,few left,before they,do not wait,don'?t wait,sign up,link in bio,reserve,while,waitlist,today only,act,grab,claim your,text us,seats,don'?t let,going fast,do not let,message us,filling,left,only,race,before,gone,click,run, don,runs out,ends,closing,save your`,
  },
  {
    kind: 'superl',
    zh: `最 第一 唯一 首創 頂級 獨家 天花板 冠軍 no.1 龍頭 權威 全台 全國 全亞洲 全市 亞洲 世界 華人 業界 首屈 無人能 稱霸 居冠 第一把 無敵 之最 頂尖 獨步 金字塔 王牌 翹楚 數一數二 找不到第二 沒有第二 國際級 稱王 領先 神醫 聖手 一哥 一姐 封神`,
    en: `best,number one,#1,no 1,only clinic,only one,first in,first,leading,top,finest,premier,greatest,most,unmatched,unrivaled,unrivalled,world class,gold standard,elite,second to none,nobody on,nobody in,nobody does,nobody else on,nobody else in,nobody else does,no one on,no one in,no one does,no one else on,no one else in,no one else does,in the province,in the hemisphere,in the valley,in the nation,in the island,in the region,in the world,in the county,in the city,in the country,in the state,in town,top rated,unbeatable,state of the art,award,champion,throne,king,queen,ever,in taipei,in taiwan,in america,in europe,in asia,in all of,this side of,anywhere,steadiest,on earth,in the trade,rank*,peer`,
  },
  {
    kind: 'guarantee',
    zh: `保證 包 一定 絕對 根治 斷根 永久 終身 永遠 必 百分之百 百分百 100% 穩 沒問題 不復發 包好 保你 打包票 負責到底 掛保證 一次就好 從此 一輩子 不會再 一勞永逸 跟你一輩子 沒有例外 個個都 每個都 說到做到 無效退費 不滿意 頭給你 失敗 成功`,
    en: `guarantee*,promise*,100 %,hundred percent,permanent*,forever,for life,always works,never fail,never fails,every single,without fail,will be gone,for good,cure*,certain,certainly,assure,assured,money back,works every time,zero failure,zero failures,never,sure thing,no doubt,we will get you,you will,bet,or your money,rest of your life,never come back,never see,last you,nobody leaves,not once,has yet to,has failed`,
  },
  {
    kind: 'norisk',
    zh: `零 無 沒有副作用 副作用 風險 後遺症 不痛 無痛 不會痛 安全 不傷 零風險 零修復 無感 不流血 不腫 併發症 零疼痛 天然 無毒 不留疤 免恢復期 絕無 出事 失手 翻車 意外`,
    en: `no risk,risk free,zero,painless,pain free,no pain,no side effect,no side effects,no downtime,safe,safest,completely safe,totally safe,harmless,no chance,nothing can go wrong,cannot go wrong,without a,without scar*,without side,without risk,without pain,without any a,without any scar*,without any side,without any risk,without any pain,never scar*,never hurt*,never complication*,never any scar*,never any hurt*,never any complication*,no complication,no complications,no scar*,no recovery,gentle,no bruis*,not a drop,nothing to,side effect,side effects,complication*,risk*,even a`,
  },
  {
    kind: 'exagg',
    zh: `神奇 奇蹟 回春 逆齡 年輕十歲 瞬間 立刻 馬上 秒 三天 一次 一週 變 瘦 公斤 成功率 九成 % 倍 效果 有感 魔法 脫胎換骨 煥然一新 返老還童 凍齡 一掃而空 躺著 輕鬆 無敵 免運動 少女 重生 神級 逆轉 滿分 翻倍 換了一個 像換`,
    en: `miracle*,magic*,instant*,overnight,years younger,decade,erase*,transform*,melt*,vanish*,success rate,% success,percent,like new,brand new,unreal,life changing,in ten hour,in ten hours,in ten week,in ten weeks,in ten session,in ten sessions,in ten day,in ten days,in ten minute,in ten minutes,in three hour,in three hours,in three week,in three weeks,in three session,in three sessions,in three day,in three days,in three minute,in three minutes,in two hour,in two hours,in two week,in two weeks,in two session,in two sessions,in two day,in two days,in two minute,in two minutes,in one hour,in one hours,in one week,in one weeks,in one session,in one sessions,in one day,in one days,in one minute,in one minutes,disappear*,twenty again,turn back,clock,wipe*,effortless*,one session,single session,rewind,younger,years off,ten years,where others,in a week,in an hour,gone,lunch break,dissolv*,of clients,of patients,of our clients,of our patients`,
  },
  {
    kind: 'ba',
    zh: `前後 對比 對照 術前術後 before after 變臉 改造 對比圖 對比照 相簿 ig 限動 粉專 作品 案例 精選 照片 案例分享 照片牆 左邊 右邊 前 後 第一天 蛻變 day0 day1`,
    en: `before,after,side by side,gallery,instagram,swipe,reel,reels,highlight,highlights,photo,photos,picture,pictures,transformation*,then and now,lobby wall,comparison,snap,snaps,selfie,album,our page,feed,tiktok,silhouette*,shades,wall`,
  },
  {
    kind: 'testi',
    zh: `客人 學員 姊妹 姐妹 個案 大哥 病友 粉絲 見證 都說 回饋 老客人 很多人 好多 成功 也是 有位 有個 上次有 有一位 上個月有 好幾個 好幾對 昨天還有 介紹 老主顧 也都 上一梯 隔壁里 先生也 現在 專程`,
    en: `one of our,another man,another lady,another client,another patient,a runner,a teacher,a mom,a mum,a man,a woman,a gentleman,a lady,a client,a patient,our gals,our guys,our ladies,our clients,our patients,patients love,patients tell,patients say,clients love,clients tell,clients say,last year one,last year a,last month one,last month a,last week one,last week a,just last,she ran,she lost,she is,she was,he ran,he lost,he is,he was,so many,ask any,ask the,ask her,ask him,success stor*,walked in,walked out,now he,now she,who could not,dropped,same thing,same result,others like you,just like you,threw away,back to`,
  },
  {
    kind: 'celeb',
    zh: `明星 藝人 影后 影帝 歌后 歌手 天后 天王 主播 網紅 名人 女主角 男主角 偶像 模特兒 國手 選手 政要 立委 縣長 市長 總統 名媛 港姐 金曲 金鐘 金馬 演員 導演 部落客 youtuber kol 天團 球星 選美 星光 偶像劇 八點檔 團長 主持人 大人物 圈內 綜藝 女二 紅毯 董座`,
    en: `celebrit*,star,stars,actor,actress,singer,nba,nfl,mlb,olymp*,athlete*,influencer*,model,models,housewives,host,famous,hollywood,kardashian*,royal*,president,senator,mayor,idol,drama,k pop,netflix,anchor,news,band,rapper,astronaut*,linebacker*,pro bowl,team doctor,team doctors,certain,premier league,squad,presenter,movie,film,grammy,oscar,emmy,duchess,household name,billboard,blockbuster,soap,telly,reality,contestant,champion`,
  },
  {
    kind: 'press',
    zh: `報導 專訪 採訪 新聞 雜誌 電視 節目 記者 週刊 媒體 報紙 上過 登上 專題 頻道 民視 三立 東森 tvbs 中天 聯合報 自由時報 天下 商周 商業周刊 壹週刊 vogue elle 得獎 獲獎 大賞 金獎 封面 podcast 訪問 直播 書 製作單位`,
    en: `featured,magazine,news,tv,channel,press,as seen,award*,voted,newspaper,times,journal,podcast,documentary,interview*,article,segment,cover,forbes,vogue,cnn,abc,nbc,cbs,fox,bbc,radio,reporter*,headline*,aired,broadcast,column,named,morning show,filmed,weekly,gazette,herald,tribune,post s,journalist`,
  },
  {
    kind: 'sexual',
    zh: `床 老公 另一半 閨房 性 雄風 持久 緊 蜜月 新婚 枕邊人 求饒 房事 做愛 高潮 尺寸 敏感帶 私密 晚上 夫妻 情趣 洞房 火辣 性感 魅惑 胸型 一夜 金槍 勃 起來 男人`,
    en: `bedroom,sexy,sex,hubby,husband will,wife will,lover,intimate,intimacy,tight*,honeymoon,stamina,naughty,turn heads,hot,bikini,pleasure,moan*,libido,between the sheets,size,bigger,harder,longer,romp,sheets,lingerie,curves,mattress,springs,wedding night,virgin,beg*,spouse,night,blush*,bed,ladies`,
  },
  {
    kind: 'unproven',
    zh: `幹細胞 外泌體 排毒 量子 能量 磁場 磁 負離子 螯合 氫 臍帶 nad+ 逆齡 細胞 免疫力 自由基 重金屬 端粒 淨化 頻率 共振 波動 脈輪 靈氣 順勢 好轉反應 毒素 再生 活化 逆轉 抗老 自律神經 rtms 高壓氧 基因 寒毒 自癒 重開機 喚醒 打造 免疫`,
    en: `stem cell,stem cells,exosome*,detox*,toxin*,quantum,energy,magnet*,chelation,immune,immunity,ozone,hydrogen,nad+?,anti aging,anti ageing,cell,cells,frequency,vibration*,chakra*,reiki,homeopath*,cleanse,heavy metals,ion*,revers*,regenerat*,aura,crystal*,cure*,autism,alzheimer*,adrenal,glutathione,drip*,telomere*,light therapy,parasite*,biofield,meridian*,balance your,reboot*,reset*,wake,dna,mitochondri*,flush*,draw out,rewire*,hyperbaric,flower,singing bowl*`,
  },
  {
    kind: 'secret',
    zh: `秘方 祖傳 家傳 獨門 秘法 秘密 配方 御醫 方子 傳下來 不外傳 手抄本 古法 祖師 外面買不到 買不到 獨家配方 阿祖 三代 師父 保險箱 保險櫃 專利 宮廷 神明 托夢 自己調 自家調 祕方 袓傳 調配 帖`,
    en: `secret,proprietary,family recipe,recipe,passed down,ancient,handed down,formula,own blend,blend,patent*,nobody else has,exclusive,only we,grandfather*,generation,generations,never published,never been published,cannot buy,can not buy,locked,imperial,monk*,mixed by,no one else,safe,vault,ancestor*,great grand*,in house,sealed,not for sale,will not say,written down,whisper*`,
  },
  {
    kind: 'compare',
    zh: `別家 其他診所 他院 外院 外面 一般診所 坊間 比別 比其他 比大醫院 別人 同業 不像 隔壁 對面 樓下 附近 大醫院 醫學中心 人家 他們 輾壓 比起 傳統 連鎖 同行 那家 那間 別處 市面 全平均 平均`,
    en: `other surgeon,other surgeons,other spa,other spas,other center,other centers,other place,other places,other dentist,other dentists,other doctor,other doctors,other practice,other practices,other offices,other office,other clinics,other clinic,others,elsewhere,unlike,better than,compared,than any,than the,down the street,down the road,across the street,across town,next door,competitor,competitors,chain,chains,the hospital,university hospital,nobody else,anyone else,everyone else,around here,around town,on the corner,other guys,rest of,rival,rivals,outdo*,can not touch,can not match,can not come close,while the others,while they,the others,their`,
  },
  {
    kind: 'attack',
    zh: `水貨 密醫 被罰 黑心 稀釋 掛名 過期 無照 學徒 流水線 輸送帶 亂來 亂開 騙 坑 抄 爛 偷工 假貨 倒閉 出事 二手 來路不明 廉價 削價 便宜貨 山寨 不衛生 沒消毒 搶業績`,
    en: `cheap,unlicensed,fined,butcher*,scam*,expired,fake,counterfeit,diluted,lawsuit*,shut down,sued,unqualified,dirty,unsanitary,factory,conveyor,shady,botch*,quack*,crook,crooks,secondhand,second hand,students,hack,hacks,cut corners,rip,cowboys,reuse*,rusty,suspended,raided,infected,barely`,
  },
  {
    kind: 'titleword',
    zh: `教父 教母 大師 女王 權威 之父 神醫 專家 博士 第一把 醫學美容專科 美學大師 國際級 認證 守護神 總監 教皇 達人 名醫 專科 導師 皇后 院士 宗師 泰斗 御用 人稱 首席 聖手 魔術師 建築師 總教頭 槍王 諾貝爾 鬼手`,
    en: `guru,godfather,king of,queen of,master,world renowned,renowned,expert,specialist,father of,authority,pioneer,genius,legend,wizard,maestro,professor,internationally,certified,super doctor,doctor to,emperor,high priest*,grandmaster,grand master,laureate,nobel,picasso,michelangelo,rolls,magician,whisperer,architect,ambassador,title,call her,calls her,call him,calls him,known as,crowned,godmother,pope`,
  },
  {
    kind: 'product',
    zh: `保養品 面膜 精華 乳霜 洗髮 益生菌 保健 膠囊 飲 茶 葉黃素 膠原蛋白 滴丸 酵素 粉 乳液 凝膠 噴霧 軟糖 滴雞精 靈芝 牛樟芝 紅麴 魚油 薑黃 眼霜 防曬 化妝水 沐浴 面霜 貼布 藥酒 養生 牙膏 漱口水 四物 b群 銀杏 維他命 罐 瓶 這支 那支 那罐 這罐 架上 益生質 排毒粉`,
    en: `cream,serum,supplement*,vitamin*,powder,tea,gummies,oil,balm,lotion,drops,capsules,probiotic*,collagen,shampoo,spray,mask,toothpaste,line of,skincare,moisturizer,sunscreen,bottle,jar,tonic,cbd,shake,shakes,patches,drink,sachet*,on our shelf,our shelf,at the counter,we sell,retail,rinse,syrup,tin,essence,gel,soap,granules,brew`,
  },
  {
    kind: 'treatverb',
    zh: `治療 治好 改善 消除 降 預防 根治 修復 調節 治 抑制 排毒 消炎 殺菌 增強 恢復 退 消 清 通 補 止 解 防 抗 逼出`,
    en: `treat,treats,cure,cures,heal,heals,fixes,prevent,prevents,lower,lowers,reverse,reverses,remove,removes,repair,repairs,regrow*,clear,clears,eliminate,eliminates,kill,kills,fight,fights,boost,boosts,melt,melts,restore,restores,replace,replaces,stop,stops,shrink,shrinks,clears up,dissolve,dissolves,wipe out,wipes out,bring down,brings down,got rid,do away,ends,calm,calms,closes,banish*,send*,knock*,chase*`,
  },
  {
    kind: 'insult',
    zh: `笨 蠢 白痴 智障 腦殘 有病 神經病 瘋 垃圾 廢物 人渣 奧客 無知 可憐蟲 可悲 丟臉 沒水準 不要臉 下流 賤 醜 肥 窮 鼠輩 嘴臉 沒教養 腦子 腦袋 青番 畜生 狗 豬 廢 酸民 鍵盤 低級 可憐 巨嬰 玻璃心 無恥 厚臉皮 見不得 長得 沒錢 沒工作 丟人 白ㄔ 魯蛇 智商 家教 活該 蟲 小丑 沒大腦 沒腦 奇葩 公主病 媽寶 恐龍`,
    en: `stupid,idiot*,moron*,crazy,pathetic,loser*,trash,liar,jerk,dumb,ignorant,miserable,clown,karen,psycho,insane,ugly,fat,disgusting,shallow,low life,lowlife,entitled,brat,bless your heart,small minded,little man,goldfish,troll,brain,brains,peasant,delusional,nuts,cheapskate,drama queen,witch,hag,bore,pig,cow,child,childish,grow up,sad little,mind,manners,class,waste of,lazy,dim,coward,limp,village,toddler,circus,mirror,intelligen*,iq,illiterate,breeding,beggar,specimen,creature,dull,thick`,
  },
  {
    kind: 'accuse',
    zh: `造假 假帳號 假評論 抹黑 不實 惡意 捏造 同行 同業 競爭 說謊 謊 誣 斷章取義 編 造謠 扭曲 毀謗 誹謗 動機 寫手 帳號 沒來過 並非事實 不是事實 子虛 污衊 栽贓 勒索 收錢 洗版 帶風向 派來 分身 小號 與事實 顛倒 胡說 瞎掰 虛構 誇大 查證 專業網軍 網軍 白嫖 沒踏進`,
    en: `fake,never set foot,never came,never visited,never been,competitor*,lie,lies,lying,liar,false,untrue,fabricat*,made up,making up,bot,bots,malicious,defamatory,not true,did not happen,never happened,dishonest*,slander*,libel*,fiction,invented,account,profile,hired,paid to,extort*,blackmail*,same story,story keeps,pretend*,someone else,rival,smear,agenda,disgruntled,imagin*,nonsense,distort*,exaggerat*,twist*,sockpuppet,sock puppet,burner,wrong clinic,grudge`,
  },
  {
    kind: 'defame',
    zh: `詐 偷 吸金 起訴 前科 挪用 公款 犯 坐牢 通緝 詐賠 詐保 賴帳 訛 慣犯 恐嚇 嗑藥 酗酒 外遇 被開除 被炒 捲款 侵占 被請走 敲詐 錢莊 倒債 騙子 詐騙 竊`,
    en: `convict*,fraud,steal*,stole*,thief,criminal,crime,arrest*,jail,prison,con man,con artist,embezzl*,addict,drunk,fired for,sacked,scammer,scam,scams,insurance fraud,record of,known for,prostitut*,affair,cheat*,bankrupt*,deadbeat,dropped from,expelled,forg*,fiddl*,debt*,shoplift*,police,court,emptied,swindl*,theft`,
  },
  {
    kind: 'legal',
    zh: `律師 法律 提告 告訴 法院 法庭 追訴 刑法 民法 誹謗 妨害名譽 公然侮辱 存證 訴訟 刑事 民事 賠償 警方 報警 警察 傳票 蒐證 地檢署 檢察官 追究 求償 違約 司法 責任 自負 保留 ip 妨礙 法辦 律師函 侵權 移送 告你 告`,
    en: `lawyer*,attorney*,legal,sue,suing,lawsuit,court,counsel,defam*,libel,slander,actionable,damages,cease and desist,demand letter,action,prosecut*,police,subpoena,ip address,liable,solicitor*,civil,criminal,liability,litigat*,judge,statute,rights reserved,reserve the right,reserve our right,reserve all right,reserve,charges,law firm,tribunal,penalt*,letter,hearing,summons,indemnity,screenshot*`,
  },
  {
    kind: 'removal',
    zh: `刪 刪除 撤 移除 下架 修改 改成五星 五星 改評 拿掉 更改 收回 撤回 改五顆 調整評分 星數 補成 改一下 改成 撤下 評論 貼文 留言 星等 評分 這則 自行 盼 刪掉 文章`,
    en: `delete,remove,removed,removing,take down,take that,take the,take it,take this,taking this,taken down,withdraw*,edit,revise,revising,update,updating,reconsider,change it,change this,change the,change your,changing your,retract,pull,erase,bump,come down,comes down,star,stars,rating,review,post,adjust*,amend*,hide,five star,quiet,correct this,rethink`,
  },
  {
    kind: 'incent',
    zh: `五星 好評 評論 留言 打卡 截圖 分享 按讚 心得 推薦文 評分 換 送 領 折 退 禮券 抽 兌換 憑 即可 留五星 寫 一則 標記 限動 五顆星 貼文 兌 寫滿 補上`,
    en: `gift card,starbucks,amazon,card,review,five star,5 star,5 stars,five stars,stars,free,off,post,share,screenshot,yelp,google,facebook,healthgrades,instagram,leave us,leaving,copy,in exchange,in return,reward,raffle,entered,credit,waiting,on us,treat,tag us,for every,for writing,for sharing,for leaving,for posting,drink,cake,add,paste,mask`,
  },
  {
    kind: 'fake',
    zh: `員工 同仁 家人 親友 親戚 帳號 小帳號 換帳號 刷 洗 幫忙 補五星 假裝 合作 衝 買評論 一則 口氣 好評 五星 五顆星 請人寫 小編 拉回 沒來過的 規家 自己人 灌`,
    en: `our office manager,our pr,our marketing,our receptionist,our assistant,our assistants,our intern,our interns,our nurses,our team,our staff,family,cousin,cousins,niece,nieces,friends,account,accounts,five star,five stars,wrote,write,writes,written,posted,agency,pay,paid,keep the,up top,above,comments,review,reviews,stars,intern,husband,boyfriends,put up,left,tops up,vote,votes,behalf,wording`,
  },
  {
    kind: 'liab',
    zh: `疏失 過失 失誤 責任在 我們的錯 承認 賠償 賠 補償 吸收 負責 全額負擔 醫療費 醫藥費 慰問金 我認 沒做好 沒處理好 錯誤 拔錯 打錯 給錯 配錯 判斷錯 看走眼 弄錯 畫錯 技術 操作不當 我方 全部退 全數退 有缺失 由本院負擔 工資 免費重做 全權 燙傷`,
    en: `our fault,our mistake,negligen*,liab*,at fault,malpractice,we caused,our error,error,mistake,we failed,wrong patient,wrong lens,wrong person,wrong drug,wrong medication,wrong side,wrong angle,wrong chart,wrong size,wrong dose,wrong tooth,wrong setting,will pay,shall pay,will cover,cover every,cover the,compensat*,reimburs*,we messed up,we botched,responsib*,breach,admit,accept all,accept that,accept the,accept full,own,our part,nicked,burn*,too much,too high,too deep,ought to have,should have been,forgot,duty of care,make you whole,slipped,missed,taken care of,on us`,
  },
  {
    kind: 'blame',
    zh: `自己 沒照 不照 不聽 不配合 沒配合 亂 偏要 硬要 堅持 沒擦 沒吃 沒冰敷 沒戴 不戴 不運動 熬夜 抽菸 喝酒 作息 飲食 早點來 拖 不刷牙 沒防曬 怪誰 活該 難怪 偷 才會 害 本來就 叫你 跟你說 提醒過 警告 早就 誰叫 還是去 又不 體重不減 手癢 自行 沒有按時 沒按時 偷懶 期待太高 沒回診`,
    en: `if you had,you should have,you did not,you never,your own,your fault,because you,since you,did not follow,ignored,against advice,against our,instead of,noncomplian*,non complian*,failed to,skipp*,smok*,vap*,hygiene,your choice,your choices,own choice,lifestyle,refus*,kept,we told you,warned,were told,told you,caus*,brought it on,brought this on,neglect*,did to yourself,on your own,do not do,do not follow,do not wear,do not brush,do not floss,by itself,willpower,picked at,expectations,homework,hardly,no surprise,of course it,wonders,not the medication,not the doctor,not the lenses,not the implant,not the laser,had been,diet,exercises`,
  },
  {
    kind: 'advice',
    zh: `記得 要 不要 別 先停 停 擦 吃 喝 冰敷 熱敷 多 少 早晚 一天 每天 睡前 飯後 一顆 兩顆 一次 繼續 改成 加 減 戴 貼 抹 塗 忌 避免 多喝水 休息 直接 去急診 買 按時 天天 先別 半顆 劑量 止痛藥 用藥 觀察 每小時 補充 不用 忍 泡`,
    en: `take,stop,start,use,apply,avoid,ice,rest,drink,eat,keep,try,increase,reduce,double,cut,switch,continue,put,rinse,wear,twice,daily,every morning,every night,every day,mg,tablet,before bed,at night,at bedtime,get to,go to,over the counter,be sure to,make sure,do not worry,do not use,do not eat,do not take,do not stop,do not touch,do not rub,you need,need to,needs,remember to,hours,per day,sip,swallow,breathe,stretch*,elevate,soak,warm,cold,chew,brush,floss,skip,times a day,weeks,massage,until,push,call`,
  },
  {
    kind: 'refuse',
    zh: `黑名單 拒絕 不再 恕不 不接 另請高明 另尋 別再來 不歡迎 拒診 不必再來 別家 換一家 婉拒 不受理 掛我的號 拒 列為 註記 服務名單 請你找 不用來 無名額 不服務 以後別 踏進`,
    en: `no longer accept,no longer treat,no longer see,no longer a patient,no longer welcome,banned,discharged,dismiss*,find yourself,find someone,find somebody,find a new,find another,do not book,do not call,do not return,do not come,don'?t book,don'?t call,don'?t return,don'?t come,not welcome,refuse service,terminat*,end the relationship,blacklist*,block*,elsewhere,will not be scheduling,not be booked,not be served,not be scheduled,not be seen,never book,never return,never come,welcome,done,other practice,other practices,other provider,other providers,other clinic,other clinics,nor,shut,flagged,closed,gate,shutters,off our books,turn you away,book you,books you`,
  },
  {
    kind: 'sarc',
    zh: `呵 笑死 哈 喔 齁 啦 嗎 呢 難道 何必 怎麼 怎不 不然 真是 恭喜 厲害 佩服 請問 是來 當 以為 當然 嫌 不然呢 好棒棒 哪 誰 怪 幹嘛 有本事 自重 明辨 好自為之 麻煩 別鬧 醒醒 少在 輪得到 憑什麼 佛心 隨便 冤 夠了 拜託 何不 這樣對 公平 省省 再見 不送 慢走 祝你 天王老子 神仙 想多了 一樣嗎 何須 那麼好 聽不進 與其 倒楣`,
    en: `oh,wow,funny,perhaps,apparently,clearly,surely,obviously,congratulations,congrats,bravo,genius,sorry for not,sorry if,sorry you,sorry that,sorry we,next time,maybe,really,shocking,imagine,good luck,enjoy,brilliant,forgive us,guess,supposed,must be,how convenient,how sad,how brave,how lovely,how nice,how dare,do enlighten,enlighten,pray tell,expert,degree,your majesty,clap,applau*,hope you,hope that,hope it,would not want,heaven forbid,newsflash,spoiler,hmm,ha,lol,whatever,exactly,evidently,imaginary,award,medal,thrilled,expecting,by all means,carry on,do go on,such a,is it,was it,were the,are you,did you,shame,bad day,yelp`,
  },
  {
    kind: 'neg',
    zh: `不 沒 無 未 非 別 不會 不能 無法 沒有 並非 不便 不予 恕 不是 不得 不提供 從不 絕不`,
    en: `not,no,never,nothing,cannot,none,neither,nor,without,won'?t,nobody`,
  },
  {
    kind: 'noguar',
    zh: `無法保證 不保證 因人而異 不代表 不能保證 不敢保證 沒有百分之百 沒有一定 不宜 不可能保證 不做 不提供 不會提供 不給 不收 不主動 不刊`,
    en: `no guarantee,can not promise,can not guarantee,do not reward,do not trade,do not give,do not advertise,do not guarantee,do not promise,do not offer,results vary,vary,varies,no one can promise,nobody can promise,not a promise,never offer,not allowed,no figure,no promise,individual results,we do not,not something we`,
  },
  {
    kind: 'private',
    zh: `不便 不方便 無法在此 公開平台 公開場合 公開版面 公開頁面 個資 隱私 個案 保密 細節 私下 當面 來電 請撥 致電 洽詢 聯繫 客服 院長信箱 專線 意見箱`,
    en: `can not say,can not share,can not speak,can not comment,can not confirm,can not discuss,privacy,hipaa,confidential*,in public,publicly,privately,private,offline,direct line,reach out,reach us,reach me,call the,call our,call us,call me,give us a call,give me a call,ask for,contact,email us,practice manager,patient advocate,office manager,manager,speak with,talk,conversation,any person,anyone'?s care,details,specifics`,
  },
  {
    kind: 'feelfull',
    zh: `理解 明白 感受 心情 失望 難受 不舒服 生氣 火大 換成 站在 著急 擔心 體諒 能懂 我們懂`,
    en: ``,
  },
  {
    kind: 'reviewref',
    zh: `留言 評論 意見 指教 建議 回饋 反映 提醒 這則 一星 五星 這段話 您提到 你提到 所提 看到 讀到 文字`,
    en: `review,feedback,comment,words,your experience,your comment,your post,your message,your note,you describe,describe*,sharing,saying,posting,reading,this one,read,telling,told us,writing`,
  },
  {
    kind: 'num',
    zh: ``,
    en: `two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,dozen,twenty,thirty,forty,fifty,hundred,half,couple,ninety,eighty,sixty,thousand`,
  },
  {
    kind: 'visitthanks',
    zh: ``,
    en: `choosing,coming,visiting,stopping by,trusting,your visit,having you,seeing you,coming in,coming to see,your business,your trust,letting us,being a,part of our,journey,loyal,patient of,our patient,for joining,chosen,see us,treating you,caring for you,taking care of you,helping you,with us,our care,in our chair,through our door,our practice,so nice to,pleasure,meeting you,us a visit`,
  },
  {
    kind: 'pet',
    zh: ``,
    en: `girl,hon,honey,babe,sweetie,mate,love,darling,buddy,champ,queen,friend,dear,champion`,
  },
];
