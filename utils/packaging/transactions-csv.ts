import type { Transaction } from '../model/reading';
import { type Cell, writeCsv } from './csv';

const COLUMNS: readonly (readonly [heading: string, value: (row: Transaction) => Cell])[] = [
  ['证据 Exhibit', (row) => row.evidence],
  ['时间 Time', (row) => row.occurredAt.value],
  ['时区 Zone', (row) => row.occurredAt.zone],
  ['精度 Precision', (row) => row.occurredAt.precision],
  ['收支 Direction', (row) => row.direction],
  ['金额 Amount', (row) => row.amount.value],
  ['币种 Currency', (row) => row.amount.currency],
  ['状态 Status', (row) => row.status.value],
  ['类型 Kind', (row) => row.kind],
  ['对方 Counterparty', (row) => row.counterparty?.value ?? null],
  ['说明 Description', (row) => row.description],
  // The type in front keeps a spreadsheet from rounding a number of 28 digits.
  ['编号 References', (row) => row.references.map(({ type, value }) => `${type}: ${value}`).join('; ')],
  ['手续费 Fee', (row) => row.fee?.value ?? null],
  ['手续费币种 Fee currency', (row) => row.fee?.currency ?? null],
  ['余额 Balance after', (row) => row.balanceAfter?.value ?? null],
  ['余额币种 Balance currency', (row) => row.balanceAfter?.currency ?? null],
  ['页面所示时间 Time as shown', (row) => row.occurredAt.raw],
  ['页面所示金额 Amount as shown', (row) => row.amount.raw],
  ['页面所示状态 Status as shown', (row) => row.status.raw],
  ['整行文字 Row as shown', (row) => row.text],
  ['读取工具 Read by', (row) => `${row.readBy.wallet} (${row.readBy.checkedOn})`],
];

/** The rows for a spreadsheet: what was understood, then what the page showed. A blank is what the page left open. */
export function transactionsCsv(rows: readonly Transaction[]): string {
  return writeCsv([
    COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => COLUMNS.map(([, value]) => value(row))),
  ]);
}
