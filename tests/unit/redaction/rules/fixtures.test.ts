import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../../utils/model/reading';
import type { TextCover } from '../../../../utils/model/redaction';
import { coversOf, findCovered } from '../../../../utils/redaction/cover/cover-spans';
import { proposeCovers } from '../../../../utils/redaction/review/propose-covers';

const WALLETS = path.join(import.meta.dirname, '../../../../utils/wallets');
const fixtures = readdirSync(WALLETS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const counts = new Map<string, number>();

/** The words of a saved page; where they stand is of no matter here. */
function textOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s*\n\s*/g, '\n');
}

function expected(file: string): Reading {
  const read = JSON.parse(
    readFileSync(path.join(WALLETS, file.replace('.html', '.expected.json')), 'utf8'),
  ) as Partial<Reading>;
  return {
    wallet: '',
    page: '',
    notes: [],
    failures: read.failures ?? [],
    messages: read.messages ?? [],
    transactions: (read.transactions ?? []).map((row) => ({
      ...row,
      text: row.text ?? '',
      references: row.references ?? [],
    })),
  };
}

const proposals = fixtures.map((file) => {
  const html = readFileSync(path.join(WALLETS, file), 'utf8');
  const reading = expected(file);
  const covers = proposeCovers([{ texts: [textOf(html)], reading, places: null }], {
    complainant: '',
    account: '',
  });
  for (const { reason } of covers) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return { file, reading, covers };
});

const covered = (text: string, covers: TextCover[]) =>
  findCovered(text, coversOf(covers)).map(({ start, end }) => text.slice(start, end));

describe.each(proposals)('on $file', ({ reading, covers }) => {
  it('no amount, time, reference or state that a complaint rests on would be covered', () => {
    for (const { amount, fee, occurredAt, references, status } of reading.transactions)
      for (const text of [
        amount.raw,
        fee?.raw ?? '',
        occurredAt.raw,
        status.raw,
        ...references.map(({ value }) => value),
      ])
        expect(covered(text, covers)).toEqual([]);
  });

  it('no shop that was paid would be covered', () => {
    // A handle is a person's.
    for (const { kind, direction, counterparty } of reading.transactions)
      if (kind === 'payment' && direction !== 'in' && !/^[$@]/.test(counterparty?.value ?? ''))
        expect(covered(counterparty?.value ?? '', covers)).toEqual([]);
  });
});

it('the pages have people, balances and addresses to propose', () => {
  expect([...counts.keys()]).toEqual(
    expect.arrayContaining(['name', 'balance', 'account_number', 'email', 'address']),
  );
});

afterAll(() => {
  console.info(`proposed on ${fixtures.length} pages:`, Object.fromEntries(counts));
});
