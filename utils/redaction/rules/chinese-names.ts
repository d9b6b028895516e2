/** The surnames of nine in ten (公安部 户政管理研究中心, 全国姓名报告: the first two hundred), and the common ones of two characters. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧葉蘇呂盧鍾譚陸範賈韋鄒龍賀顧龔萬錢嚴湯溫莊聶魯嶽關蘭寧紀單塗駱藍遊華'.split(
    '',
  ),
);
const DOUBLE =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|慕容|皇甫|尉迟|公孙|令狐|夏侯|司徒|端木|南宫|独孤|宇文|长孙|轩辕)/;

/** What names of shops, companies, services and goods have in them, and a person's has not. */
const BUSINESS =
  /[店铺馆厅厨坊吧屋厂社院所站局部网号柜份饭菜面粉茶酒咖啡奶肉鱼蔬餐饮食品药服饰鞋帽妆洗浴租购卖售订款额账卡券币码队组客称你我他她的了是在未已请]|公司|超市|水果|果园|商行|车行|单车|商城|影城|费用|付费|集团|中心|银行|支付|科技|商贸|贸易|物流|快递|出行|酒店|宾馆|医院|学校|大学|超市|便利|广场|商场|影城|加油|充电|停车|地铁|公交|航空|铁路|保险|基金|证券|平台|官方|旗舰|专营|外卖|红包|转账|提现|充值|余额|零钱|理财|退款|消费|收款|先生|女士|小姐/;
/** Names of shops that begin as persons' do. */
const BRANDS = new Set(
  '商家 商户 店家 麦当劳 华莱士 华为 金拱门 罗森 全家 万达 万科 安踏 古茗 周黑鸭 江小白 康师傅 王老吉 李宁 白象 蓝月亮 方太 海尔 马蜂窝 米其林 易车 乔丹 方便面 老干妈 卫龙 金龙鱼 安井 顾家 高德 石头 向日葵 成都 包头 温州 宁波 安徽 江苏 江西 吉林 金华 常州 石家庄 齐齐哈尔 鲁班 时尚 成功 解冻 任务 明细 项目 时间 全部 明天 应用 关于 简介 管理 连接 成员 单位 连锁 安全 和平 全国 向上 向下 完成 温馨 时代 华夏 华润 荣耀 万象 万家 沙县 兰州 雷神 古井 康佳 金山 白酒 黄金 白银 黄牛 马云端'.split(
    ' ',
  ),
);

/** Whether two to four Chinese characters are a person's name as far as its form tells. */
export function isChineseName(text: string): boolean {
  const name = text.replace('·', '');
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name) || BRANDS.has(name) || BUSINESS.test(name)) return false;
  return DOUBLE.test(name) ? name.length >= 3 : name.length <= 3 && SURNAMES.has(name[0] ?? '');
}

/** Whether two to four Chinese characters may be a name where a page says that one stands: rare surnames, other peoples'. */
export function mayBeChineseName(text: string): boolean {
  const name = text.replaceAll('·', '');
  const long = text.includes('·') ? 12 : 4;
  return (
    /^[\u4e00-\u9fff]{2,}$/.test(name) && name.length <= long && !BRANDS.has(name) && !BUSINESS.test(name)
  );
}
