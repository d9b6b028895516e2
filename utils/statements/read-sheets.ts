import type { Transaction } from '../model/reading';
import type { Profile } from './profile';
import { profileOf } from './profiles';
import { settleByBalance } from './rows/balance';
import { readRow } from './rows/read-row';
import type { LeftOut } from './statement-reading';
import { layoutOf } from './tables/layout';
import { rulesOf } from './tables/rules';
import type { Sheet } from './tables/sheet';
import { columnsOf, type Table, tablesIn } from './tables/table';

export interface SheetsReading {
  wallet: string;
  transactions: Transaction[];
  leftOut: LeftOut[];
}

/** All transactions of a file's sheets; null when none of them has a table of transactions. */
export function readSheets(sheets: readonly Sheet[]): SheetsReading | null {
  const tables = sheets.flatMap(tablesIn);
  const read = tables.map((table) => {
    const profile = profileOf(table.facts);
    return { profile, ...readTable(table, profile) };
  });
  const found = read.filter(({ isTable }) => isTable);
  if (found.length === 0) return null;
  return {
    wallet: found.find(({ profile }) => profile.id !== 'generic')?.profile.id ?? 'generic',
    transactions: found.flatMap(({ transactions }) => transactions),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  };
}

function readTable(table: Table, profile: Profile) {
  const columns = columnsOf(table, profile);
  const layout = layoutOf(columns, table.rows);
  if (!layout) return { isTable: table.rows.length === 0, transactions: [], leftOut: [] };
  const rules = rulesOf(table, columns, layout, profile);
  const rows = table.rows.map((row) => readRow(row, rules)).filter((row) => row !== null);
  const transactions = rows.filter((row) => 'amount' in row);
  return {
    isTable: true,
    transactions: settleByBalance(transactions),
    leftOut: rows.filter((row) => 'reason' in row),
  };
}
