import * as kit from './kits';

/** What a healthy page shows: nothing of it is a failure. */
export interface CalmState {
  name: string;
  html: string;
}

type Make = (mood: string, said: kit.Said) => string;

const SUCCESS: kit.Said = { title: 'Payment complete', body: 'Your receipt is on its way.' };
const SUCCESS_ZH: kit.Said = { title: '支付成功', body: '资金已到账，可在账单中查看' };
const INFO: kit.Said = { title: 'New prices from January', body: 'Nothing changes for your account today.' };
const LOADING: kit.Said = { title: '处理中', body: '正在提交，请不要关闭页面' };

const KITS: readonly (readonly [string, Make, { success: string; info: string; loading: string }])[] = [
  ['antd message', kit.antdMessage, { success: 'success', info: 'info', loading: 'loading' }],
  ['antd notification', kit.antdNotification, { success: 'success', info: 'info', loading: 'loading' }],
  ['antd alert', kit.antdAlert, { success: 'success', info: 'info', loading: 'info' }],
  ['antd result', kit.antdResult, { success: 'success', info: 'info', loading: 'info' }],
  ['Element message', kit.elementMessage, { success: 'success', info: 'info', loading: 'loading' }],
  ['Element notification', kit.elementNotification, { success: 'success', info: 'info', loading: 'info' }],
  ['Vant toast', kit.vantToast, { success: 'success', info: 'text', loading: 'loading' }],
  ['Vant notify', kit.vantNotify, { success: 'success', info: 'primary', loading: 'primary' }],
  ['MUI snackbar', kit.muiSnackbar, { success: 'success', info: 'info', loading: 'info' }],
  ['react-toastify', kit.toastify, { success: 'success', info: 'info', loading: 'default' }],
  ['SweetAlert2', kit.sweetAlert, { success: 'success', info: 'info', loading: 'info' }],
  ['toastr', kit.toastr, { success: 'success', info: 'info', loading: 'info' }],
  ['notistack', kit.notistack, { success: 'success', info: 'info', loading: 'default' }],
  ['react-hot-toast', kit.hotToast, { success: '', info: '', loading: '' }],
  ['sonner', kit.sonner, { success: 'success', info: 'info', loading: 'loading' }],
  ['Chakra toast', kit.chakraToast, { success: 'success', info: 'info', loading: 'loading' }],
  ['Bootstrap alert', kit.bootstrapAlert, { success: 'success', info: 'info', loading: 'secondary' }],
  ['Bootstrap toast', kit.bootstrapToast, { success: 'success', info: 'primary', loading: 'secondary' }],
  ['Quasar notify', kit.quasarNotify, { success: 'positive', info: 'info', loading: 'grey' }],
];

const kits: CalmState[] = KITS.flatMap(([name, make, moods]) => [
  { name: `${name}: success`, html: make(moods.success, SUCCESS) },
  { name: `${name}: success in Chinese`, html: make(moods.success, SUCCESS_ZH) },
  { name: `${name}: information`, html: make(moods.info, INFO) },
  { name: `${name}: under way`, html: make(moods.loading, LOADING) },
]);

const ASKED: kit.Said = { title: '提示', body: '确定要取消这笔付款吗？' };
const ASKED_EN: kit.Said = {
  title: 'Cancel payment',
  body: 'Are you sure you want to cancel? This cannot be undone.',
};
const questions: CalmState[] = (
  [
    ['antd', kit.antdModal],
    ['Element', kit.elementMessageBox],
    ['Vant', kit.vantDialog],
    ['MUI', kit.muiDialog],
    ['Bootstrap', kit.bootstrapModal],
    ['native dialog', kit.nativeDialog],
  ] as const
).flatMap(([name, make]) => [
  { name: `${name}: a question`, html: make('confirm', ASKED) },
  { name: `${name}: a question in English`, html: make('confirm', ASKED_EN) },
]);

const FAILED: kit.Said = { title: 'Payment failed', body: 'Your card was declined.' };
const hidden: CalmState[] = (
  [
    ['by a class', (html: string) => `<div class="hidden">${html}</div>`],
    ['by the attribute', (html: string) => `<div hidden>${html}</div>`],
    ['by display', (html: string) => `<div style="display:none">${html}</div>`],
    ['by visibility', (html: string) => `<div class="invisible">${html}</div>`],
    ['by opacity', (html: string) => `<div class="faded">${html}</div>`],
    ['outside the page', (html: string) => `<div class="away">${html}</div>`],
    ['in a template', (html: string) => `<template>${html}</template>`],
    ['in a closed dialog', (html: string) => `<dialog>${html}</dialog>`],
    ['in closed details', (html: string) => `<details><summary>Help</summary>${html}</details>`],
    ['for screen readers', (html: string) => `<div class="sr-only">${html}</div>`],
  ] as const
).flatMap(([how, wrap]) => [
  { name: `an error box hidden ${how}`, html: wrap(kit.bootstrapAlert('danger', FAILED)) },
  { name: `an error dialog hidden ${how}`, html: wrap(kit.antdModal('error', FAILED)) },
]);

const message = (side: string, text: string) =>
  `<div class="Message ${side}"><div class="Message-main"><div class="Message-inner"><div class="Message-content" role="alert" aria-live="assertive"><div class="Bubble text"><p>${text}</p></div></div></div></div></div>`;
const chat = (messages: string) =>
  `<div class="ChatApp"><div class="MessageContainer"><div class="MessageList">${messages}</div></div></div>`;
const CHAT = [
  '我的订单付款失败了，钱却被扣了',
  '系统显示支付失败，我们会尽快核实',
  'My payment failed twice today, please help',
  'Sorry for the trouble: the transfer was declined by the bank',
  '很抱歉，该笔交易异常，请稍后再试',
  'Error code 4001 means that the card is blocked',
];
const chats: CalmState[] = [
  ...CHAT.map((text, at) => ({ name: `chat ${at}`, html: chat(message(at % 2 ? 'left' : 'right', text)) })),
  {
    name: 'a chat log',
    html: `<div role="log" class="conversation"><div class="msg" role="alert">Payment failed again?</div><div class="msg" role="alert">I am sorry, it was declined.</div></div>`,
  },
  {
    name: 'a chat window',
    html: `<section class="chat-window" style="position:fixed;right:0;bottom:0"><div class="chat-message agent" role="alert">The refund was rejected by your bank.</div></section>`,
  },
];

const others: CalmState[] = [
  {
    name: 'rows that failed',
    html: `<ul class="list">${'<li class="row"><span>Northline Rail</span> <span class="status status-failed">Failed</span></li>'.repeat(4)}</ul>`,
  },
  {
    name: 'a status in a table',
    html: `<table><tr><td>2026-11-02</td><td><span class="tag tag-error">交易失败</span></td></tr></table>`,
  },
  {
    name: 'a question people ask',
    html: `<section class="faq"><h3>扣款成功，但还是显示失败？</h3><p>如支付失败，资金将原路退回。</p></section>`,
  },
  {
    name: 'a filter',
    html: `<div role="tablist" class="tabs"><button role="tab" class="tab">All</button><button role="tab" class="tab tab-failed">Failed</button></div>`,
  },
  {
    name: 'a tooltip',
    html: `<div role="tooltip" class="tooltip">Transfers that failed are refunded.</div>`,
  },
  {
    name: 'a spinner',
    html: `<div class="ant-spin ant-spin-spinning" aria-live="polite" role="status"><span class="ant-spin-dot"></span><div class="ant-spin-text">Loading…</div></div>`,
  },
  {
    name: 'a skeleton',
    html: `<div class="skeleton" role="status" aria-busy="true"><span class="sr-only">Loading</span></div>`,
  },
  {
    name: 'an empty list',
    html: `<div class="ant-empty"><div class="ant-empty-description">暂无数据</div></div>`,
  },
  {
    name: 'empty live regions',
    html: `<div role="alert"></div><div role="status" aria-live="polite"></div><div class="toast-container"></div>`,
  },
  {
    name: 'a cookie notice',
    html: `<div class="cookie-banner" role="dialog" aria-label="Cookies"><p>We use cookies to keep you signed in.</p><button>Accept</button></div>`,
  },
  {
    name: 'a promotion',
    html: `<div class="modal show" role="dialog" style="display:block"><h5 class="modal-title">10 % off</h5><div class="modal-body">Pay with your wallet this week.</div></div>`,
  },
  { name: 'a security tip', html: `<div class="notice-bar" role="status">客服不会向您索要密码。</div>` },
  {
    name: 'a successful result',
    html: `<div class="weui-msg"><div class="weui-icon-success"></div><h2 class="weui-msg__title">操作成功</h2></div>`,
  },
  {
    name: 'a red figure in a receipt',
    html: `<div class="modal show" role="dialog" style="display:block"><h5 class="modal-title">Receipt</h5><div class="modal-body"><p>Harbour Bakery</p><p class="amount negative">-$12.40</p></div></div>`,
  },
  {
    name: 'a form with a required field',
    html: `<form><label>Amount <input name="amount" required aria-invalid="false"></label><span class="helper-text">At least 1.00</span></form>`,
  },
];

export const CALM_STATES: readonly CalmState[] = [...kits, ...questions, ...hidden, ...chats, ...others];
