import type { Terms } from '../domain/terms.ts';

/** Appliances and machines. */
export const devices: Terms = {
  kind: 'device',
  zh: `植體 鋼釘 鋼板 支架 導管 人工血管 節律器 助聽器 隱形眼鏡 角膜塑型片 牙套 牙橋 維持器 咬合板 護木 石膏 束腹 護膝 助行器 輪椅 造口袋 尿管 避孕器 避孕環 矽膠 卡麥拉 果凍矽膠 假體 縫線 鼻模 呼吸器 呼吸面罩 血糖機 洗牙機 雷射機 皮秒機 超音波機 內視鏡`,
  en: `abutment,titanium post,plate and screws,stent,catheter,hearing aid,contact lens,contacts,glasses,retainer,splint,brace,boot,crutches,wheelchair,pacemaker,iud,cpap,insulin pump,colostomy bag`,
};

/** Examinations, images and their papers. */
export const exams: Terms = {
  kind: 'exam',
  zh: `X光 X光片 環口片 根尖片 斷層 電腦斷層 核磁共振 超音波 胎兒超音波 高層次超音波 心電圖 腦波 骨密度 肺功能 抽血報告 檢驗報告 檢查報告 病理報告 報告數值 血液報告 抽血檢查 抽血 驗血 驗尿 尿檢 糞便檢查 潛血 快篩 PCR 過敏原檢測 基因檢測 染色體 NIPT 唐氏篩檢 乳房攝影 抹片 子宮頸抹片 胃鏡 大腸鏡 眼底檢查 眼壓 驗光 聽力檢查 睡眠檢查 心理衡鑑 智力測驗 發展評估 聯評報告 同意書 手術同意書 麻醉同意書 切結書 衛教單 診斷書 診斷證明 處方 處方箋 轉診單 檢查單 術前檢查 口掃 口內照 術前照 術後照 身體檢查 健檢 體檢 內診 觸診 聽診 指診 MRI CT EKG ECG CBCT`,
  en: `x-ray,xray,bitewing,panoramic,ct,ct scan,mri,ultrasound,sonogram,ekg,ecg,troponin,blood test,bloodwork,labs,lab results,urine test,drug screen,drug test,biopsy results,pathology report,test results,pap,mammogram,colonoscopy,endoscopy,eye exam,hearing test,sleep study,bone density,consent form,consent,signed consent,intake form,chart,medical record,records,psych evaluation,evaluation,assessment,screening,exam,scan,imaging,nst`,
};

/** Departments and kinds of clinics. Naming one is no disclosure by itself. */
export const specialties: Terms = {
  kind: 'specialty',
  zh: `牙科 牙醫 皮膚科 醫美 整形外科 眼科 耳鼻喉科 小兒科 兒科 家醫科 內科 外科 骨科 復健科 中醫 身心科 精神科 婦產科 婦科 泌尿科 肛門科 直腸外科 不孕症 生殖中心 減重門診 心臟內科 腸胃科 神經內科 腫瘤科 洗腎中心 疼痛科 急診 心理諮商所`,
  en: `dentistry,dermatology,orthodontics,pediatrics,psychiatry,urology,gynecology,orthopedics,ophthalmology,optometry,chiropractic,oncology,cardiology,urgent care`,
};

/** Specialties where having been there already tells something intimate. */
export const sensitiveSpecialties =
  /精神|身心|心理|婦|產|泌尿|性|不孕|生殖|醫美|整形|美容|減重|戒|成癮|腫瘤|癌|肛門|直腸|愛滋|感染|psych|mental|counsel|therap(?!.*physical)|addict|rehab center|ob-?gyn|gyn|urolog|fertil|oncolog|plastic|cosmetic|medspa|sexual|weight/iu;
