import type { Source } from '../model/redress';
import { source } from './define';

const CHECKED = '2026-11-22';
/** Copies of the laws, at the commit that was read; the official text is found by its title at flk.npc.gov.cn. */
const LAWS = 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/';
/** Copies of the central bank's and the State Council's rules, at the commit that was read. */
const RULES =
  'https://github.com/LuisChen1Q84/AgentSystem/blob/c29a8c1f971cfa0fa3d9f24bbf7b4f2489160fd1/知识库/';

const law = (title: string, file: string): Source =>
  source(
    `${title}（副本；正式文本请按名称在 flk.npc.gov.cn 查阅）`,
    `${LAWS}${file}`,
    'official_copy',
    CHECKED,
  );
const rule = (title: string, at: string, file: string): Source =>
  source(`${title}（副本；正式文本请按名称在 ${at} 查阅）`, `${RULES}${file}`, 'official_copy', CHECKED);

/** Law of mainland China, each with the very text in which it was read. */
export const PBC_COMPLAINTS = rule(
  '中国人民银行金融消费者权益保护实施办法（令〔2020〕第5号）第35–46、66条',
  'pbc.gov.cn',
  'pbc_weixin/中国人民银行金融消费者权益保护实施办法_2020.md',
);
export const CONSUMER_RULES = rule(
  '消费者权益保护法实施条例（国务院令第778号）第46条',
  'gov.cn',
  'pbc_weixin/中华人民共和国消费者权益保护法实施条例_2024.md',
);
export const VIRTUAL_CURRENCY = rule(
  '关于进一步防范和处置虚拟货币等相关风险的通知（银发〔2026〕42号）',
  'pbc.gov.cn',
  'pbc_weixin/关于进一步防范和处置虚拟货币等相关风险的通知_银发_2026_42号.md',
);
export const WECHAT_COMPLAINTS = rule(
  '微信支付消费者投诉处理规范 3.1',
  'pay.weixin.qq.com',
  'business_weixin/微信支付消费者投诉处理规范.md',
);
export const E_COMMERCE = law('电子商务法 第53–57条', '民法商法/电子商务法(2018-08-31).md');
export const ANTI_FRAUD = law('反电信网络诈骗法 第32条', '行政法/反电信网络诈骗法(2022-09-02).md');
export const CONSUMER_LAW = law('消费者权益保护法 第37、39条', '民法商法/消费者权益保护法(2013-10-25).md');
export const PERSONAL_DATA = law('个人信息保护法 第50、65、69条', '行政法/个人信息保护法(2021-08-20).md');
export const LEGAL_AID = law('法律援助法 第31、43条', '行政法/法律援助法(2021-08-20).md');
export const LIMITATION = law('民法典 第188条', '民法典/总则.md');
export const BANK_COMPLAINTS = source(
  '银行业保险业消费投诉处理管理办法（银保监会令2020年第3号），新华社报道',
  'https://www.gov.cn/xinwen/2020-01/17/content_5470220.htm',
  'official_copy',
  CHECKED,
);
