import type { Kind } from '../../model/reading';
import type { Profile } from '../profile';
import { hasHeadings } from './has';

/** The app's categories of what was bought; they say nothing when money came in or is not counted. */
const BOUGHT =
  /^(?:餐饮美食|服饰装扮|日用百货|家居家装|数码电器|运动户外|美容美发|母婴亲子|宠物|交通出行|爱车养车|住房物业|酒店旅游|文化休闲|教育培训|医疗健康|生活服务|公共服务|商业服务|充值缴费|亲友代付)$/;

/**
 * Alipay. Two forms: the app's export of since about 2021 (交易时间, 交易分类, 收/支, 交易订单号) and the older web export
 * (交易号, 交易创建时间, 金额（元）, 资金状态). Both are in yuan and without signs; 不计收支 leaves the way open.
 */
export const alipay: Profile = {
  id: 'alipay',
  name: { en: 'Alipay', zh: '支付宝' },
  checkedOn: '2026-11-22',
  detect: (table) =>
    /支付宝/.test(table.preamble) ||
    hasHeadings('交易分类', '交易订单号', '商家订单号', '收/付款方式', '对方账号')(table) ||
    hasHeadings('交易号', '交易创建时间', '资金状态')(table),
  currency: 'CNY',
  columns: { 备注: { role: 'ignored' } },
  kindOf(text, direction): Kind | undefined {
    if (BOUGHT.test(text)) return direction === 'out' ? 'payment' : 'unknown';
    return /^(?:即时到账交易|支付宝担保交易)$/.test(text) ? 'payment' : undefined;
  },
};
