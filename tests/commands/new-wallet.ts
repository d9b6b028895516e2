import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exitWith } from './exit-with';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** `npm run new-wallet <id>`: makes the folder of a wallet with an adapter, a page and its expectation to start from. */
async function main(): Promise<number> {
  const [id, ...others] = process.argv.slice(2);
  if (!id || others.length > 0 || !ID.test(id)) {
    process.stderr.write('Usage: npm run new-wallet <id>, in lower case with hyphens: my-wallet\n');
    return 2;
  }
  const folder = path.resolve(import.meta.dirname, '../../utils/wallets', id);
  if (existsSync(folder)) {
    process.stderr.write(`${folder} is there already.\n`);
    return 1;
  }
  await mkdir(path.join(folder, 'fixtures'), { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  const host = `${id}.example`;
  const files: Record<string, string> = {
    'index.ts': adapter(id, host, today),
    'fixtures/activity.html': page(host, today),
    'fixtures/activity.expected.json': `${JSON.stringify(expectation(id, today), null, 2)}\n`,
    'fixtures/activity-empty.html': emptyPage(host, today),
    'fixtures/activity-empty.expected.json': `${JSON.stringify({ ...expectation(id, today), transactions: [] }, null, 2)}\n`,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  process.stdout.write(
    `Made ${folder}: ${Object.keys(files).join(', ')}\nNow: npx vitest run --project browser wallets\n`,
  );
  return 0;
}

const adapter = (
  id: string,
  host: string,
  today: string,
) => `import { readAmount } from '../../reading/amount';
import { readMoment } from '../../reading/date';
import { findAll, findFirst } from '../../reading/element';
import { readKind } from '../../reading/kind';
import { noMoment } from '../../reading/nothing';
import type { Page } from '../../reading/page';
import { readStatus } from '../../reading/status';
import { defineWallet, LayoutChanged, type PageTransaction } from '../define-wallet';

const LIST = '#activity';

export default defineWallet({
  id: '${id}',
  name: { en: '${id}', zh: '${id}' },
  matches: ['${host}'],
  checkedOn: '${today}',
  pages: [
    { kind: 'activity', detect: (page) => findFirst(page.document, LIST) !== null, read: readActivity },
  ],
});

function readActivity(page: Page): PageTransaction[] {
  return findAll(page.document, \`\${LIST} > li\`)
    .filter((row) => page.isVisible(row))
    .map((row) => readRow(page, row));
}

function readRow(page: Page, row: Element): PageTransaction {
  const shown = (selector: string) => page.text(findFirst(row, selector));
  const amount = readAmount(shown('.amount'));
  if (!amount?.money.value) throw new LayoutChanged('an amount cannot be read');
  const raw = shown('.date');
  return {
    occurredAt: readMoment(raw) ?? { ...noMoment(), raw },
    amount: amount.money,
    direction: amount.direction,
    counterparty: null,
    description: shown('.title') || null,
    status: { raw: shown('.status'), value: readStatus(shown('.status')) },
    kind: readKind(shown('.title')),
    references: [],
    fee: null,
    balanceAfter: null,
    ...page.row(row),
  };
}
`;

const head = (host: string, today: string) =>
  `<!-- {"url": "https://${host}/activity", "savedOn": "${today}", "source": "written for this project"} -->
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Activity</title><style>.hidden { display: none }</style></head>
`;

const page = (host: string, today: string) => `${head(host, today)}<body>
<div class="error hidden" role="alert">Payment failed</div>
<ul id="activity">
<li><span class="date">2026-03-05</span> <b class="title">Payment</b> <span class="amount">-12.50 EUR</span> <span class="status">Completed</span></li>
</ul>
</body>
</html>
`;

const emptyPage = (
  host: string,
  today: string,
) => `${head(host, today)}<body><ul id="activity"></ul><p>Nothing yet.</p></body>
</html>
`;

const expectation = (id: string, today: string) => ({
  wallet: id,
  page: 'activity',
  transactions: [
    {
      occurredAt: { raw: '2026-03-05', value: '2026-03-05', zone: null, precision: 'day' },
      amount: { raw: '-12.50 EUR', value: '-12.50', currency: 'EUR', currencyFrom: 'page' },
      direction: 'out',
      counterparty: null,
      description: 'Payment',
      status: { raw: 'Completed', value: 'succeeded' },
      kind: 'payment',
      references: [],
      fee: null,
      balanceAfter: null,
      readBy: { wallet: id, checkedOn: today },
      evidence: null,
      selector: '#activity > li:nth-of-type(1)',
      text: '2026-03-05 Payment -12.50 EUR Completed',
    },
  ],
  failures: [],
  messages: [],
});

exitWith(main());
