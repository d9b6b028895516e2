import { createCase, updateCase } from '../../utils/cases/manage-case';
import { openDatabase } from '../../utils/db/database';
import { readBack } from '../../utils/evidence/read-back';
import { sealEvidence } from '../../utils/evidence/seal-evidence';
import type { Circumstances, EvidencePart, MissingPart } from '../../utils/model/evidence';
import type { Reading } from '../../utils/model/reading';
import { READINGS } from './sample-rows';

/** Runs in a page of the extension: fills its store through the services that fill it in use. */

/** A capture to seal; its picture is drawn from what was read off it. */
export interface Sample {
  at: string;
  walletName: string;
  title: string;
  url: string;
  reading: Reading;
  label: 'pixels' | 'rendering' | null;
  missing?: MissingPart[];
}

const SAMPLES: readonly Sample[] = [
  {
    at: '2026-11-18T06:31:09Z',
    walletName: '支付宝',
    title: '交易记录 - 支付宝',
    url: 'https://consumeprod.alipay.com/record/advanced.htm',
    reading: READINGS.alipay,
    label: 'pixels',
  },
  {
    at: '2026-11-18T06:24:55Z',
    walletName: 'pay.example.cn',
    title: '收银台',
    url: 'https://pay.example.cn/cashier?order=20261118',
    reading: READINGS.refused,
    label: 'rendering',
    missing: [{ part: 'pixels', cause: 'Failed to capture tab: image readback failed' }],
  },
  {
    at: '2026-11-20T16:05:30Z',
    walletName: 'PayPal',
    title:
      'PayPal: Activity – all transactions, all accounts, last ninety days, filtered by Nordlicht-Outdoor-Ausrüstungsgesellschaft',
    url: 'https://www.paypal.com/myaccount/activities/?free_text_search=&from=2026-08-22&to=2026-11-20&type=ALL_TRANSACTIONS',
    reading: READINGS.paypal,
    label: 'pixels',
  },
  {
    at: '2026-11-21T09:12:00Z',
    walletName: 'shop.example',
    title: '',
    url: 'https://shop.example/account',
    reading: READINGS.empty,
    label: null,
    missing: [
      { part: 'pixels', cause: 'the tab was not in front' },
      { part: 'dom.html', cause: 'the page closed' },
    ],
  },
];

/** Seals the sample captures, and makes a case of the first and the third. */
export async function fillStore(language: 'en' | 'zh', withCase: boolean): Promise<void> {
  const db = openDatabase();
  for (const sample of SAMPLES) await seal(db, sample);
  if (!withCase) return;
  const made = await createCase(db, language === 'zh' ? [1, 2] : [3]);
  await updateCase(
    db,
    made.number,
    {
      zh: {
        title: '文具店重复扣款',
        issueType: 'wrong_charge' as const,
        complainant: '林知远',
        whatHappened: '同一个订单被扣了两次 268 元。第二次扣款前页面提示支付失败，我没有再次点击付款。',
        whatIsAsked: '退回重复扣的 268 元，并书面说明原因。',
      },
      en: {
        title: 'Charged twice by Nordlicht',
        issueType: 'wrong_charge' as const,
        complainant: 'Maren Holt',
        whatHappened:
          'I ordered one tent. The payment page hung, I did not press the button again, and two charges of 148.20 EUR stand in my activity.',
        whatIsAsked: 'Return the second charge of 148.20 EUR.',
      },
    }[language],
  );
}

export async function seal(db: ReturnType<typeof openDatabase>, sample: Sample): Promise<void> {
  const picture = await drawPage(sample, 1280, 900);
  const pictures = sample.label === null ? [] : [{ ...pictureOf(sample.label), content: picture }];
  const { number } = await sealEvidence(db, {
    circumstances: circumstancesOf(sample),
    walletName: sample.walletName,
    reading: sample.reading,
    parts: [
      ...pictures,
      file('dom.html', 'dom', 'text/html', `<title>${sample.title}</title>`),
      file('text.txt', 'text', 'text/plain', sample.title || 'empty'),
      file('reading.json', 'reading', 'application/json', JSON.stringify(sample.reading)),
    ],
    missing: sample.missing ?? [],
    thumbnail: sample.label === null ? undefined : await drawPage(sample, 320, 225),
  });
  await readBack(db, number);
}

function pictureOf(label: 'pixels' | 'rendering'): Omit<EvidencePart, 'digest'> {
  return { name: label === 'pixels' ? 'pixels-1.png' : 'rendering.png', label, type: 'image/png' };
}

function file(name: string, label: EvidencePart['label'], type: string, text: string) {
  return { name, label, type, content: new Blob([text], { type }) };
}

function circumstancesOf({ at, title, url }: Sample): Circumstances {
  return {
    url,
    urlStripped: false,
    title,
    startedAt: at,
    endedAt: at,
    elapsedMs: 812,
    timeZone: 'Europe/Berlin',
    utcOffsetMinutes: 60,
    pageLanguage: null,
    browserLanguage: 'en',
    viewport: { width: 1280, height: 900, scale: 1 },
    page: { width: 1280, height: 900, scrollX: 0, scrollY: 0 },
    browser: navigator.userAgent,
    extension: '0.1.0',
    permission: 'activeTab',
    covered: [],
  };
}

/** A picture that looks like a wallet's page with the sample's own words. */
async function drawPage({ walletName, reading }: Sample, width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.scale(width / 640, width / 640);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, 640, 480);
  pen.fillStyle = '#1f5fae';
  pen.fillRect(0, 0, 640, 56);
  pen.fillStyle = '#ffffff';
  pen.font = '600 24px sans-serif';
  pen.fillText(walletName, 20, 36);
  pen.fillStyle = '#20262c';
  pen.font = '20px sans-serif';
  const lines = [
    ...reading.transactions.map(({ text }) => text),
    ...reading.failures.map(({ title, text }) => `${title} ${text}`),
  ];
  lines.forEach((line, index) => {
    pen.fillText(line.slice(0, 56), 20, 100 + index * 48);
    pen.fillRect(20, 118 + index * 48, 600, 0.5);
  });
  return canvas.convertToBlob({ type: 'image/png' });
}
