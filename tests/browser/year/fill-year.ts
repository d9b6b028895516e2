/** How much a year leaves behind. */
export interface Year {
  items: number;
  cases: number;
  /** So many of the newest have a small picture. */
  pictures: number;
  /** So many of the last cases can be opened: what was read of their exhibits is in the store. */
  openable?: number;
}

/**
 * Puts a year of invented use into the store of the page that it runs in, straight into IndexedDB, with ten transactions to
 * an item as the search has them. Every seventh item says 退款失败, every hundredth has the word Marigold; wallets go round.
 * To be evaluated in a page of the extension whose panel has made the store.
 */
export async function fillYear({ items, cases, pictures, openable = 0 }: Year): Promise<void> {
  const open = indexedDB.open('wallet-witness');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const WALLETS = ['alipay', 'wechat-pay', 'paypal', 'steam'];
  const NAMES = ['支付宝', '微信支付', 'PayPal', 'Steam'];
  const put = (table: string, rows: readonly unknown[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(table, 'readwrite', { durability: 'relaxed' });
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const part = (name: string, label: string, type: string, sign: string, number: number) => {
    const sha256 = sign.repeat(56) + String(number).padStart(8, '0');
    return { name, label, type, digest: { sha256, sha512: '0'.repeat(128), crc32: 0, size: 1_000 } };
  };
  const partsOf = (number: number) => [
    part('capture.json', 'circumstances', 'application/json', 'a', number),
    part('pixels-1.png', 'pixels', 'image/png', 'b', number),
    part('dom.html', 'dom', 'text/html', 'c', number),
    part('text.txt', 'text', 'text/plain', 'd', number),
    part('reading.json', 'reading', 'application/json', 'e', number),
  ];
  const numbers = Array.from({ length: items }, (_, index) => index + 1);
  const atOf = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 45 * 60_000).toISOString();
  const label = (number: number) => `E${String(number).padStart(4, '0')}`;
  const titleOf = (number: number) => (number % 2 === 0 ? `账单 第${number}页` : `Activity, page ${number}`);
  const rowOf = (number: number, row: number) =>
    `2026-03-${10 + row} 订单 ${20260000000 + number * 10 + row} ¥${number},${100 + row}.50 交易成功`;
  const textOf = (number: number) =>
    [
      `${label(number)} · ${NAMES[number % 4]} · ${titleOf(number)}`,
      ...Array.from({ length: 10 }, (_, row) => rowOf(number, row)),
      ...(number % 7 === 0 ? ['退款失败，请稍后再试'] : []),
      ...(number % 100 === 0 ? ['Marigold Books'] : []),
    ].join('\n');
  const canvas = new OffscreenCanvas(160, 120);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#7a8f87';
    context.fillRect(0, 0, 160, 36);
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const tables: [string, (number: number) => unknown][] = [
    [
      'evidence',
      (number) => ({
        number,
        capturedAt: atOf(number),
        wallet: WALLETS[number % 4],
        walletName: NAMES[number % 4],
        page: 'list',
        title: titleOf(number),
        url: `https://wallet.example/activity?page=${number}`,
        parts: partsOf(number),
        missing: [],
        counts: { transactions: 10, failures: number % 7 === 0 ? 1 : 0, messages: 0 },
        seal: { seq: number, hash: 'ab'.repeat(32) },
      }),
    ],
    [
      'custody',
      (number) => ({
        seq: number,
        at: atOf(number),
        event: 'captured',
        evidence: label(number),
        case: null,
        sha256: '0'.repeat(64),
        prev: '',
        hash: 'ab'.repeat(32),
      }),
    ],
    ['readBacks', (number) => ({ evidence: number, at: atOf(number), fault: null })],
    ['searchTexts', (number) => ({ evidence: number, text: textOf(number) })],
  ];
  for (const [table, rowOfTable] of tables)
    for (let at = 0; at < items; at += 1_000) await put(table, numbers.slice(at, at + 1_000).map(rowOfTable));
  await put(
    'thumbnails',
    numbers.slice(-pictures).map((evidence) => ({ evidence, blob })),
  );
  const each = Math.floor(items / cases / 2);
  const opened = numbers.slice((cases - openable) * each, cases * each);
  const readingOf = (number: number) => ({
    wallet: WALLETS[number % 4],
    page: 'list',
    transactions: Array.from({ length: 10 }, (_, row) => ({
      occurredAt: { raw: '', value: `2026-03-${10 + row}T0${row}:15`, zone: null, precision: 'minute' },
      amount: {
        raw: '',
        value: `-${number},${100 + row}.50`.replace(',', ''),
        currency: 'CNY',
        currencyFrom: 'page',
      },
      direction: 'out',
      counterparty: { raw: 'Marigold Books', value: 'Marigold Books' },
      description: null,
      status: { raw: '交易成功', value: 'succeeded' },
      kind: 'payment',
      references: [{ type: 'order', value: String(20260000000 + number * 10 + row) }],
      fee: null,
      balanceAfter: null,
      readBy: { wallet: WALLETS[number % 4], checkedOn: '2026-11-01' },
      evidence: null,
      selector: `tr:nth-of-type(${row + 1})`,
      text: rowOf(number, row),
    })),
    failures: [],
    messages: [],
    notes: [],
  });
  await put(
    'blobs',
    opened.flatMap((number) =>
      partsOf(number).map(({ name, digest }) => ({
        sha256: digest.sha256,
        blob: new Blob([name === 'reading.json' ? JSON.stringify(readingOf(number)) : '{}']),
      })),
    ),
  );
  await put(
    'cases',
    Array.from({ length: cases }, (_, index) => ({
      number: index + 1,
      title: `Refund ${index + 1}`,
      issueType: null,
      provider: '支付宝',
      whatHappened: '',
      whatIsAsked: '',
      complainant: '',
      account: '',
      createdAt: atOf(index + 1),
      updatedAt: atOf(index + 1),
      evidence: numbers.slice(index * each, (index + 1) * each),
    })),
  );
  db.close();
}
