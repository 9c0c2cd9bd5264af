/**
 * Word families that several advertising rules share, as pattern sources: Chinese ones are used on hard text
 * (through `hardPattern`), English ones on soft text.
 */

/** An amount in digits of either script. */
export const number = '[0-9一二三四五六七八九十百千萬壹兩半幾]{1,4}';

/** Anywhere that is bigger than the clinic: what rankings are made of. */
export const territory =
  '(?:全[台國球亞世美市縣區省中南北東桃高]|世界|亞洲|亞太|國內|國際|台灣|臺灣|華人|兩岸|[北中南東]台|[北中南東]部|業界|同業|同行|在地|整條街|整個|放眼|市區|社區|地區|縣|市)';

/** Other providers, spoken of as a group. */
export const others =
  '(?:別家|別間|別處|別的(?:診所|醫院|地方)|別人|人家|其他(?:診所|醫院|院所|同業|家|地方|醫師|牙醫)|其它|一般(?:的?診所|的?醫院|院所|的?醫師|同業|的?中醫|埋線)|同業|同行|外面|外頭|外院|他院|坊間|市面上?|大醫院|大型醫院|醫學中心|教學醫院|各大醫[^,。]{1,3}|其他[^,。]{1,4}(?:診所|醫院|院所)|隔壁|對面|連鎖|那幾[家間]|這附近|附近(?:的?診所|幾家)|藥局|健身房|國外)';

/** A good end, as patients hope for it. */
export const outcome =
  '(?:有效|見效|有感|生效|療效|效果|成功|治好|治癒|醫好|看好|痊[癒愈]|康復|會好|就好|好轉|變好|復原|恢復|不復[發胖]|不再|斷根|根治|根除|除根|滿意|年輕|消失|消除|消掉|瘦|掉[0-9一二三四五六七八九十]|懷孕|受孕|著床|懷上|當媽|中獎|抱|美白|變白|白[0-9一二三四五六七八九十]|回來|長回|長出|長高|抽高|回得來|不痛|止痛|好睡|睡得著|除乾淨|清乾淨|跑跳|走路|看得見|1[.]?0|緊|拉提|順|硬|站|通|好得|搞定|見影)';

/** Troubles that medicine is asked to end. */
export const trouble =
  '(?:痠痛|酸痛|疼痛|痛|痘|斑|疤|皺紋|細紋|毛孔|肥胖|胖|贅肉|肥肉|小腹|脂肪|禿|掉髮|落髮|近視|老花|眼鏡|失眠|過敏|鼻炎|氣喘|濕疹|異位|乾癬|痔瘡|便秘|脹氣|鼾|打呼|漏尿|頻尿|夜尿|三高|血糖|血壓|糖尿|高血壓|憂鬱|焦慮|恐慌|更年期|經痛|不孕|頭痛|偏頭痛|五十肩|骨刺|椎間盤|關節炎|退化|牙周|蛀牙|黑眼圈|眼袋|老態|老化|暗沉|疣|肝斑|腫瘤|癌|中風|失智|飛蚊|結石|攝護腺|毒素|重金屬|水腫|橘皮|自由基|斑塊|貧血)';

/** What clinics give away or sell in bundles. */
export const treat =
  '(?:保養品|面膜|精華|療程|體驗|課程|堂|精油|禮|點滴|美白|洗牙|除毛|淨膚|導入|護膚|購物金|掛號費|牙膏|牙刷|沖牙機|按摩|儀器|雷射|皮秒|音波|電波|玻尿酸|肉毒|體脂|檢測|健檢|保濕|試用|隨身|小物|茶包|養生茶|抵用|折價|商品券|券|外泌體|水光|微針|臉|部位|發|劑|支|瓶|盒|組|包|罐|顆|次|單位|針灸|拔罐|推拿)';

/** English nouns for what a clinic boasts of. */
export const clinicNouns =
  '(?:clinic|office|practice|center|centre|team|dentist|doctor|doc|physician|surgeon|orthodontist|dermatologist|injector|specialist|provider|chiropractor|therapist|optometrist|staff|lab|hands?|technology|equipment|technique|method|laser|treatment|procedure|machine|medspa|med spa|hospital|place|results?|outcomes?|smiles?|nose|veneers|implants)s?';
