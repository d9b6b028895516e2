import type { Failure } from '../../../utils/model/reading';
import * as kit from './kits';

/** A failure message as a kit shows it, and what must be read of it. */
export interface ShownFailure {
  name: string;
  html: string;
  text: string;
  kind: Failure['kind'];
  code?: string;
  /** How it comes onto the page, when not by being added: see `show` in show-state.ts. */
  how?: 'closed-shadow' | 'open-shadow' | 'fades-in' | 'unhidden' | 'typed' | 'replaces-page';
}

type Kind = Failure['kind'];

function both(
  name: string,
  make: (mood: string, said: kit.Said) => string,
  mood: string,
  kind: Kind,
  title: string,
  body: string,
): ShownFailure {
  return { name, html: make(mood, { title, body }), text: `${title} ${body}`, kind };
}

function short(
  name: string,
  make: (mood: string, said: kit.Said) => string,
  mood: string,
  kind: Kind,
  body: string,
): ShownFailure {
  return { name, html: make(mood, { title: '', body }), text: body, kind };
}

export const SHOWN_FAILURES: readonly ShownFailure[] = [
  short('antd message', kit.antdMessage, 'error', 'toast', '付款没有成功，请稍后再试'),
  both(
    'antd notification',
    kit.antdNotification,
    'error',
    'toast',
    'Transfer not sent',
    'The bank did not answer in time.',
  ),
  both('antd Modal.error', kit.antdModal, 'error', 'dialog', '支付失败', '账户余额不足，请换一张卡'),
  both('antd Alert', kit.antdAlert, 'error', 'banner', '订单已关闭', '超过付款时间，系统已取消订单'),
  {
    ...both('antd Result 500', kit.antdResult, '500', 'page', '500', 'The page could not be loaded.'),
    code: '500',
  },
  both('antd Result error', kit.antdResult, 'error', 'page', '提现失败', '银行卡信息有误，请核对后重新提交'),
  short('antd-mobile toast', kit.antdMobileToast, '', 'toast', '网络异常，付款未完成'),
  both('antd-mobile dialog', kit.antdMobileDialog, '', 'dialog', '提示', '该账户已被冻结，暂时无法转账'),
  both('antd-mobile result', kit.antdMobileResult, 'error', 'page', '充值失败', '渠道维护中，资金将原路退回'),
  short('Element UI message', kit.elementMessage, 'error', 'toast', '验签失败，交易已终止'),
  short('Element Plus message', kit.elementPlusMessage, 'error', 'toast', '单笔金额超过限额'),
  both('Element notification', kit.elementNotification, 'error', 'toast', '退款失败', '原交易不存在'),
  both('Element MessageBox', kit.elementMessageBox, 'error', 'dialog', '提示', '收款方账户异常'),
  short('Vant toast', kit.vantToast, 'fail', 'toast', '扣款失败'),
  short('Vant notify', kit.vantNotify, 'danger', 'toast', '登录已过期，请重新登录'),
  both('Vant dialog', kit.vantDialog, '', 'dialog', '转账失败', '对方账户不支持收款'),
  both('MUI snackbar', kit.muiSnackbar, 'error', 'toast', 'Payment failed', 'Your bank declined this card.'),
  both('MUI dialog', kit.muiDialog, '', 'dialog', 'Withdrawal failed', 'The daily limit was exceeded.'),
  short('react-toastify', kit.toastify, 'error', 'toast', 'Swap failed: insufficient liquidity'),
  {
    ...both(
      'SweetAlert2',
      kit.sweetAlert,
      'error',
      'dialog',
      'Declined',
      'The issuer refused this payment. Error code: DO_NOT_HONOR',
    ),
    code: 'DO_NOT_HONOR',
  },
  {
    ...both('toastr', kit.toastr, 'error', 'toast', 'Error', 'PAYEE_ACCOUNT_RESTRICTED'),
    code: 'PAYEE_ACCOUNT_RESTRICTED',
  },
  short('notistack', kit.notistack, 'error', 'toast', 'The transfer was rejected by the network'),
  short('react-hot-toast', kit.hotToast, '', 'toast', 'Could not confirm the payment'),
  both('sonner', kit.sonner, 'error', 'toast', 'Top-up failed', 'Card number is not accepted here'),
  both(
    'Chakra toast',
    kit.chakraToast,
    'error',
    'toast',
    'Refund not possible',
    'The seller account is closed',
  ),
  both(
    'Bootstrap alert',
    kit.bootstrapAlert,
    'danger',
    'banner',
    'Account limited',
    'You cannot send money right now.',
  ),
  short(
    'Bootstrap toast',
    kit.bootstrapToast,
    'danger',
    'toast',
    'Session expired, the order was not placed',
  ),
  both(
    'Bootstrap modal',
    kit.bootstrapModal,
    '',
    'dialog',
    'Something went wrong',
    'We could not process your withdrawal.',
  ),
  both(
    'Amazon AUI alert',
    kit.auiAlert,
    'error',
    'banner',
    'There was a problem',
    'Your payment method was not charged.',
  ),
  {
    name: 'Alipay tip box',
    html: kit.alipayTip('error', { title: '系统繁忙，本次操作没有完成', body: '' }),
    text: '系统繁忙，本次操作没有完成',
    kind: 'banner',
  },
  short('PayPal alert', kit.vxAlert, 'critical', 'banner', 'We could not link this bank account.'),
  both('native dialog', kit.nativeDialog, '', 'dialog', 'Payment declined', 'Try another card.'),
  short('Arco message', kit.arcoMessage, 'error', 'toast', '二维码已失效'),
  short('Naive UI message', kit.naiveMessage, 'error', 'toast', '短信发送失败'),
  short('TDesign message', kit.tdesignMessage, 'error', 'toast', '实名信息校验未通过'),
  short('Quasar notify', kit.quasarNotify, 'negative', 'toast', 'Transaction reverted'),
  short('Vuetify snackbar', kit.vuetifySnackbar, 'error', 'toast', 'Unable to reach the payment service'),
  both(
    'Semantic UI message',
    kit.semanticMessage,
    'negative',
    'banner',
    'Card refused',
    'Please contact your bank.',
  ),
  short('WeUI tips', kit.weuiTips, 'warn', 'toast', '支付密码错误次数过多'),
  {
    ...short(
      'a toast in a closed shadow root',
      kit.antdMessage,
      'error',
      'toast',
      'Signature request failed',
    ),
    how: 'closed-shadow',
  },
  {
    ...short('a toast in an open shadow root', kit.toastify, 'error', 'toast', 'Bridge timed out'),
    how: 'open-shadow',
  },
  {
    ...short('a toast that fades in', kit.notistack, 'error', 'toast', 'Order could not be placed'),
    how: 'fades-in',
  },
  {
    ...both('a dialog that stood hidden', kit.bootstrapModal, '', 'dialog', '付款失败', '请联系发卡行'),
    how: 'unhidden',
  },
  {
    ...short(
      'a live region whose text is set',
      kit.vxAlert,
      'critical',
      'banner',
      'Your balance is insufficient.',
    ),
    how: 'typed',
  },
  {
    name: 'a page that becomes an error page',
    html: '<main><h1>Something went wrong</h1><p>Reload to continue.</p></main>',
    text: 'Something went wrong',
    kind: 'page',
    how: 'replaces-page',
  },
];
