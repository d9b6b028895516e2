import type { CaptureProblem } from '../../utils/model/capture-job';
import type { ListedFailure } from '../../utils/model/recorded-failure';

/** What the background may say to the popup, for pictures of states that are hard to bring about. */
export interface PopupState {
  name: string;
  look: unknown;
  /** The answer to a capture; null for one that is still under way. Undefined when none is asked for. */
  capture?: unknown;
  /** What recorders saw lately; nothing unless said. */
  recorded?: readonly ListedFailure[];
}

const look = {
  ok: true,
  value: {
    url: 'https://consumeprod.alipay.com/record/advanced.htm',
    title: '交易记录 - 支付宝',
    wallet: 'alipay',
    walletName: '支付宝',
    known: true,
    transactions: 5,
    failures: 0,
  },
};

const part = { digest: { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128), crc32: 1, size: 20_480 } };

const item = {
  number: 12,
  capturedAt: '2026-11-18T06:31:09Z',
  wallet: 'alipay',
  walletName: '支付宝',
  page: 'record',
  title: '交易记录 - 支付宝',
  url: 'https://consumeprod.alipay.com/record/advanced.htm',
  parts: [{ name: 'dom.html', label: 'dom', type: 'text/html', ...part }],
  missing: [],
  counts: { transactions: 5, failures: 1, messages: 0 },
  seal: { seq: 12, hash: 'a1b2c3d4'.repeat(8) },
};

const missing = [{ part: 'pixels', cause: 'Failed to capture tab: image readback failed' }];

const recorded: readonly ListedFailure[] = [
  {
    id: 'shown',
    tabId: 1,
    host: 'pay.example',
    failure: {
      text: 'Payment failed. Please try again later.',
      title: null,
      code: 'PAY-5031',
      kind: 'toast',
      seenAt: '2026-11-18T06:22:41Z',
      goneAt: null,
      selector: '.toast',
    },
    shown: true,
    keptAs: null,
  },
  {
    id: 'kept',
    tabId: 1,
    host: 'consumeprod.alipay.com',
    failure: {
      text: '系统繁忙，请稍后再试。',
      title: '支付失败',
      code: null,
      kind: 'dialog',
      seenAt: '2026-11-18T06:20:02Z',
      goneAt: '2026-11-18T06:20:09Z',
      selector: '.dialog',
    },
    shown: false,
    keptAs: 13,
  },
];

const PROBLEMS: readonly CaptureProblem[] = [
  'page_not_allowed',
  'no_grant',
  'reader_failed',
  'nothing_taken',
  'not_stored',
  'not_verified',
  'unexpected',
];

export const POPUP_STATES: readonly PopupState[] = [
  { name: 'known', look },
  {
    name: 'unknown',
    look: {
      ok: true,
      value: {
        ...look.value,
        known: false,
        walletName: 'pay.example',
        transactions: 0,
        failures: 2,
        title: 'A page whose title does not end where one would expect it to end',
      },
    },
  },
  { name: 'recorded', look, recorded },
  { name: 'look-not-allowed', look: { ok: false, problem: 'page_not_allowed', detail: '' } },
  { name: 'look-failed', look: { ok: false, problem: 'reader_failed', detail: 'no answer' } },
  { name: 'capturing', look, capture: null },
  { name: 'captured', look, capture: { ok: true, value: item } },
  { name: 'captured-missing', look, capture: { ok: true, value: { ...item, missing } } },
  ...PROBLEMS.map((problem) => ({
    name: `problem-${problem}`,
    look,
    capture: { ok: false, problem, detail: 'QuotaExceededError: the disk is full' },
  })),
];
