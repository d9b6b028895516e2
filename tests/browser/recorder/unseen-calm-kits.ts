import type { CalmState } from './calm-states';

const TOP = 'style="position:fixed;top:16px;right:16px;z-index:2000"';
const MASK = 'style="position:fixed;inset:0;z-index:2000"';

type Make = (text: string) => string;

/** Messages of kits that say that all is well, or say nothing of the kind. */
const KITS: readonly (readonly [string, Make])[] = [
  ['antd 4 message', (text) => `<div class="ant-message" ${TOP}><div class="ant-message-notice"><div class="ant-message-notice-content"><div class="ant-message-custom-content ant-message-success" role="alert"><span class="anticon"></span><span>${text}</span></div></div></div></div>`],
  ['Vant text toast', (text) => `<div class="van-toast van-toast--middle van-toast--text" role="dialog" ${TOP}><div class="van-toast__text">${text}</div></div>`],
  ['Layui message', (text) => `<div class="layui-layer layui-layer-dialog layui-layer-msg" type="dialog" ${TOP}><div class="layui-layer-content">${text}</div></div>`],
  ['uni-app toast', (text) => `<uni-toast ${MASK}><div class="uni-toast"><i class="uni-icon_toast uni-icon-success-no-circle"></i><p class="uni-toast__content">${text}</p></div></uni-toast>`],
  ['Mantine notification', (text) => `<div class="mantine-Notification-root" role="alert" ${TOP}><div class="mantine-Notification-body"><div class="mantine-Notification-description">${text}</div></div></div>`],
  ['shadcn toast', (text) => `<ol class="fixed" ${TOP}><li role="status" data-state="open" class="group"><div class="grid gap-1"><div class="text-sm font-semibold">${text}</div></div></li></ol>`],
  ['Angular Material snack bar', (text) => `<div class="cdk-overlay-container" style="position:fixed;inset:0;pointer-events:none"><mat-snack-bar-container class="mdc-snackbar"><div class="mdc-snackbar__label"><simple-snack-bar><div class="mat-mdc-snack-bar-label">${text}</div></simple-snack-bar></div></mat-snack-bar-container></div>`],
  ['Vuetify snackbar', (text) => `<div class="v-snack" ${TOP}><div class="v-snack__wrapper success"><div role="status" class="v-snack__content">${text}</div></div></div>`],
  ['a live region', (text) => `<div aria-live="polite" class="css-18xk" ${TOP}>${text}</div>`],
  ['a floating line', (text) => `<div class="sc-a1" ${TOP}><span class="sc-b2">${text}</span></div>`],
  ['a line of role alert', (text) => `<div role="alert">${text}</div>`],
]; // biome-ignore format: one kit a line

const WELL = [
  '转账成功，预计 2 小时内到账',
  '账户解冻成功',
  '已解除冻结，可正常使用',
  '如支付失败，资金将原路退回',
  '付款处理中，请勿关闭页面',
  '暂无异常交易',
  'Card unblocked',
  'If your transfer fails, the money comes back within a day.',
  'No failed payments in the last 30 days',
  'You are back online',
  'This action cannot be undone.',
];

/** Each text in turns of kits, so that every kit says something and every text is said twice. */
export const CALM_KITS: readonly CalmState[] = WELL.flatMap((text, at) =>
  [0, 4].map((step) => {
    const [name, make] = KITS[(at + step) % KITS.length] ?? ['', () => ''];
    return { name: `${name}: ${text}`, html: make(text) };
  }),
);
