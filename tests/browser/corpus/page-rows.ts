import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

/** Pages that wallets wrote, with what a careful reader finds on them; beside the project, never in it. */
export const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus/html');

const text = v.optional(v.nullable(v.string()));

/** A row in the corpus' own terms; what it did not note down is not there. */
const Row = v.looseObject({
  date: v.nullable(v.string()),
  amount: v.nullable(v.string()),
  currency: v.nullable(v.string()),
  currency_shown: v.optional(v.boolean()),
  symbol: text,
  zone: text,
  counterparty: text,
  title: text,
  status: text,
  kind: text,
  reference: text,
  order: text,
  merchant_order_no: text,
  invoice_id: text,
  fees: v.optional(v.number()),
});
export type Row = v.InferOutput<typeof Row>;

export interface CorpusPage {
  name: string;
  url: string;
  rows: Row[];
}

/** Pages without an address of their own stand under one that no adapter knows, or where the wallet would hold them. */
export const ADDRESSES: Record<string, string> = {
  amazon_errors: 'https://www.amazon.com/ap/signin',
  googlepay_activity: 'https://takeout.google.com/archive/My%20Activity/Google%20Pay/My%20Activity.html',
};

/** Every page that has an expectation beside it. */
export function pagesWithRows(): CorpusPage[] {
  const Expected = v.looseObject({ url: v.optional(v.string()), transactions: v.array(Row) });
  const groups = existsSync(folder) ? readdirSync(folder) : [];
  return groups.flatMap((group) =>
    readdirSync(path.join(folder, group))
      .filter((file) => file.endsWith('.expected.json'))
      .map((file) => {
        const told = JSON.parse(readFileSync(path.join(folder, group, file), 'utf8'));
        const { url, transactions } = v.parse(Expected, told);
        const address = url?.startsWith('http') ? url : (ADDRESSES[group] ?? 'https://wallet.example/');
        return { name: `${group}/${file.replace('.expected.json', '')}`, url: address, rows: transactions };
      }),
  );
}
