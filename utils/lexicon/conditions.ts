import type { Terms } from '../domain/terms.ts';

/** Diseases, findings and states of health. */
export const conditions: Terms = {
  kind: 'condition',
  zh: `
蛀牙 齲齒 牙周病 牙周炎 牙齦炎 牙結石 牙髓炎 根尖炎 阻生齒 阻生智齒 骨吸收 齒槽骨流失 顳顎關節 磨牙習慣 夜間磨牙 咬合不正 暴牙 戽斗 缺牙 口臭 敏感性牙齒 裂牙
痘痘 青春痘 痤瘡 囊腫性痤瘡 酒糟 濕疹 汗皰疹 異位性皮膚炎 脂漏性皮膚炎 蕁麻疹 帶狀皰疹 皰疹 疥瘡 灰指甲 香港腳 乾癬 白斑 肝斑 黑斑 曬斑 反黑 色素沉澱 蟹足腫 疤痕體質 落髮 雄性禿 圓禿 禿頭 M型禿 狐臭 皮膚癌 黑色素瘤 敏感肌 脫皮 膚況 毛囊炎 蜂窩性組織炎
近視 散光 老花 白內障 青光眼 乾眼症 黃斑部病變 黃斑部 視網膜剝離 飛蚊症 角膜炎 結膜炎 針眼 圓錐角膜 弱視 斜視 角膜太薄
鼻竇炎 鼻中膈彎曲 過敏性鼻炎 鼻過敏 中耳炎 耳鳴 眩暈 重聽 扁桃腺炎 睡眠呼吸中止 聲帶結節 甲狀腺結節 甲狀腺 鼻咽癌
感冒 流感 新冠 確診 肺炎 支氣管炎 氣喘 腸胃炎 腸病毒 熱痙攣 川崎症 發展遲緩 過動 過動症 注意力不足 自閉 自閉症 亞斯伯格 妥瑞 語言遲緩 早產兒 糖尿病 高血壓 高血脂 高血糖 三高 痛風 心臟病 心律不整 心肌梗塞 狹心症 心衰竭 中風 貧血 腎臟病 腎衰竭 尿毒症 脂肪肝 B肝 C肝 肝炎 肝硬化 膽結石 胃潰瘍 胃食道逆流 幽門桿菌 大腸激躁 息肉 腫瘤 惡性腫瘤 癌症 乳癌 肺癌 肝癌 大腸癌 癌 癌末 末期 轉移 結核
憂鬱 憂鬱症 焦慮症 恐慌症 恐慌發作 躁鬱 躁鬱症 雙極性 思覺失調 精神分裂 強迫症 失眠 創傷後壓力 PTSD 邊緣型人格 人格障礙 失智 失智症 厭食 暴食 酒癮 毒癮 藥癮 成癮 自殺 自傷 自殘 割腕 幻聽 妄想 情緒不穩 精神狀況 精神狀態 身心狀況 ADHD
懷孕 孕期 妊娠 流產 小產 胎停 萎縮卵 子宮外孕 早產 妊娠糖尿病 子癲前症 前置胎盤 子宮肌瘤 子宮內膜異位 巧克力囊腫 多囊 多囊性卵巢 卵巢囊腫 卵巢早衰 AMH 不孕 陰道炎 念珠菌 子宮頸癌 HPV 菜花 性病 梅毒 淋病 披衣菌 愛滋 HIV 更年期 漏尿 產後憂鬱 高齡產婦 精蟲 精子活動力 無精症 胚胎
攝護腺肥大 攝護腺 膀胱炎 尿道炎 泌尿道感染 腎結石 結石 包莖 包皮過長 早洩 陽痿 勃起障礙 勃起功能障礙 痔瘡 外痔 內痔 肛裂 廔管 肛門膿瘍 便秘 脫肛
五十肩 冰凍肩 肩夾擠 旋轉肌 旋轉肌袖 椎間盤突出 坐骨神經痛 脊椎側彎 骨刺 骨折 骨裂 骨質疏鬆 退化性關節炎 類風濕 韌帶斷裂 十字韌帶 半月板 足底筋膜炎 扭傷 挫傷 拉傷 落枕 網球肘 媽媽手 腕隧道 關節炎 骨鬆 長短腳
肥胖 體脂過高 BMI 體質 虛寒 氣虛 濕熱 上火 陰虛 過敏體質 病史 病情 病況 傷口感染 感染 併發症 後遺症 副作用 過敏反應 術後感染 蜜蜂尾刺 凝血功能 免疫力差`,
  en: `cavity,cavities,decay,gum disease,periodontal disease,gingivitis,abscess,cracked tooth,impacted tooth,bruxism,tmj,acne,cystic acne,rosacea,eczema,psoriasis,melasma,keloid,hair loss,alopecia,skin cancer,melanoma,shingles,herpes,cataract,glaucoma,dry eye,macular degeneration,retinal detachment,astigmatism,keratoconus,sinusitis,sinus infection,ear infection,hearing loss,tinnitus,vertigo,sleep apnea,allergies,flu,covid,pneumonia,bronchitis,asthma,strep,strep throat,diabetes,diabetic,hypertension,high blood pressure,high cholesterol,heart disease,heart attack,afib,stroke,anemia,kidney disease,kidney failure,kidney stone,fatty liver,hepatitis,ulcer,acid reflux,gerd,ibs,polyp,tumor,tumour,cancer,malignancy,lymphoma,depression,depressed,anxiety,panic attack,bipolar,schizophrenia,psychosis,ocd,insomnia,ptsd,adhd,autism,sensory issues,dementia,eating disorder,addiction,substance abuse,relapse,suicidal,overdose,self-harm,mental illness,mental health condition,personality disorder,pregnancy,pregnant,miscarriage,ectopic,infertility,pcos,endometriosis,fibroid,menopause,preeclampsia,gestational diabetes,sti,std,hiv,syphilis,chlamydia,gonorrhea,hpv,erectile dysfunction,uti,hemorrhoid,fissure,herniated disc,sciatica,scoliosis,fracture,arthritis,osteoporosis,frozen shoulder,torn acl,acl tear,rotator cuff,sprain,plantar fasciitis,obesity,overweight,infection,complication,side effect,allergic reaction,diagnosis,condition,medical history,prognosis,low ovarian reserve,ovarian reserve,sperm count,high blood sugar,a1c,fibromyalgia,panic,bone loss,retinal tear,bulging disc,blocked tube,low t,stiff jaw,lice,dependence,breech,wear and tear,abnormal cells,deviated septum,borderline traits,low mood,thin pulse,heart murmur,concussion,burnout,fungal patches,full-thickness tear,body dysmorphia,night sweats,damp-heat,snoring,benign,calcified,grinding,termination,low phase,diabetic feet,chlamydia,tear,cracked root,hba1c,apnoea,haemorrhoid,haemorrhoids,piles,oedema,anaemia,tumour,diarrhoea`,
};

/** What a person feels or shows. */
export const symptoms: Terms = {
  kind: 'symptom',
  zh: `疼痛 很痛 痠痛 酸痛 頭痛 頭暈 暈眩 胸痛 胸悶 心悸 喘 呼吸困難 發燒 高燒 退燒 咳嗽 流鼻水 鼻塞 喉嚨痛 嘔吐 噁心 想吐 腹痛 肚子痛 腹瀉 拉肚子 便血 血便 血尿 出血 流血 大出血 血崩 腫脹 紅腫 腫起來 瘀青 瘀血 發炎 化膿 流膿 麻木 發麻 麻痺 抽筋 抽搐 痙攣 癢 起疹子 紅疹 過敏 起水泡 水泡 脫皮 結痂 疤痕 留疤 硬塊 凹洞 凹陷 不對稱 歪掉 變形 鬆脫 掉髮 體重 血壓 血糖 體溫 心跳 血氧 指數過高 昏倒 暈倒 休克 失去意識 睡不著 失眠 哭泣 崩潰 情緒低落 恍神 視力模糊 眩光 乾澀 流淚 紅眼 耳鳴 聽不到 沙啞 頻尿 漏尿 尿不出來 異味 分泌物 經痛 月經 出血量 宮縮 破水 落紅 傷口 裂開 撕裂 縫線`,
  en: `pain,ache,soreness,headache,dizziness,dizzy,chest pain,palpitations,shortness of breath,fever,cough,nausea,vomiting,diarrhea,bleeding,swelling,swollen,bruising,numbness,tingling,cramps,rash,itching,hives,blister,scar,scarring,lump,discharge,blurry vision,halos,glare,fainted,seizure,weight gain,weight loss,blood pressure,heart rate,heartbeat,contractions,spotting,wound,stitches,sensitivity,inflammation,tenderness,fatigue,insomnia`,
};

/** Parts of the body. */
export const bodyParts: Terms = {
  kind: 'body',
  zh: `門牙 臼齒 大臼齒 小臼齒 第二大臼齒 第三大臼齒 犬齒 智齒 乳牙 牙根 牙齦 牙神經 齒槽骨 上顎 下顎 左上 左下 右上 右下 下巴 額頭 臉頰 兩頰 法令紋 眉毛 眼皮 上眼皮 眼瞼 眼袋 眼角 角膜 視網膜 水晶體 眼壓 鼻子 鼻樑 鼻頭 山根 鼻翼 耳朵 耳膜 喉嚨 聲帶 扁桃腺 甲狀腺 脖子 頸椎 肩膀 手臂 手肘 手腕 手指 胸部 乳房 乳頭 肋骨 腹部 肚子 肚臍 腰部 腰椎 脊椎 尾椎 臀部 大腿 小腿 膝蓋 髖關節 腳踝 腳趾 足底 頭皮 頭髮 髮際線 頭頂 皮膚 毛孔 胃 胃部 大腸 直腸 肛門 肝臟 腎臟 膀胱 攝護腺 尿道 陰莖 龜頭 包皮 睪丸 陰道 外陰 子宮 子宮頸 卵巢 輸卵管 內膜 心臟 肺部 血管 神經 肌肉 韌帶 關節 骨頭 右眼 左眼 右側 左側 右邊 左邊 右膝 左膝 右手 左手 右腳 左腳 右肩 左肩 右耳 左耳`,
  en: `tooth,teeth,molar,front tooth,canine,incisor,gum,jaw,chin,forehead,cheek,eyelid,cornea,retina,nose,nostril,ear,eardrum,throat,neck,shoulder,elbow,wrist,chest,breast,rib,abdomen,belly,back,lower back,spine,hip,buttock,thigh,knee,calf,ankle,foot,toe,scalp,hairline,skin,stomach,colon,rectum,liver,kidney,bladder,prostate,penis,testicle,vagina,uterus,cervix,ovary,ovaries,heart,lung,ligament,tendon,disc`,
};
