import type { Transaction } from '../../utils/model/reading';

/** How a reading stands beside what was to be read. */
export interface Comparison {
  rows: number;
  /** Rows of which nothing is missing and nothing is wrong. */
  right: number;
  /** Each value that is there and is another one, and each row that should not be there. */
  wrong: string[];
}

/** The values of a row that end up in a complaint; '' for what is left open. */
function valuesOf(row: Transaction): Record<string, string> {
  return {
    amount: `${row.amount.value ?? ''}`.replace('-', ''),
    currency: row.amount.currency ?? '',
    direction: row.direction === 'unknown' ? '' : row.direction,
    date: row.occurredAt.value ?? '',
    counterparty: row.counterparty?.value ?? '',
    status: row.status.value === 'unknown' ? '' : row.status.value,
    kind: row.kind === 'unknown' ? '' : row.kind,
    references: row.references.map(({ value }) => value).join(' '),
    fee: row.fee?.value ?? '',
    balance: row.balanceAfter?.value ?? '',
  };
}

/** Compares the rows read with those expected, each with the first that has its figure and does not contradict its day. */
export function compareRows(expected: readonly Transaction[], read: readonly Transaction[]): Comparison {
  const left = read.map((row) => ({ text: row.text, values: valuesOf(row) }));
  const wrong: string[] = [];
  let right = 0;
  for (const row of expected) {
    const wanted = valuesOf(row);
    const at = bestOf(
      wanted,
      left.map(({ values }) => values),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) continue;
    const differs = Object.keys(wanted).filter((name) => found.values[name] !== wanted[name]);
    // Where the fixture leaves a field open, the changed page may tell it no more than the page did.
    const false_ = differs.filter(
      (name) => found.values[name] !== '' && !isPartOf(name, found.values, wanted),
    );
    if (differs.length === 0) right += 1;
    for (const name of false_)
      wrong.push(`${name}: ${found.values[name]} instead of ${wanted[name] || 'nothing'} (${found.text})`);
  }
  // Where nothing names a row, a visible copy of it cannot be told from an equal one.
  for (const { text, values } of left)
    if (!expected.some((row) => isCopy(values, valuesOf(row)))) wrong.push(`a row that is none: ${text}`);
  return { rows: expected.length, right, wrong };
}

/** Whether a row says nothing but what another says, its figure and its day among it. */
function isCopy(found: Record<string, string>, row: Record<string, string>): boolean {
  const isSaid = found['amount'] !== '' && found['date'] !== '';
  return isSaid && Object.keys(row).every((name) => found[name] === '' || found[name] === row[name]);
}

function bestOf(wanted: Record<string, string>, rows: Record<string, string>[]): number {
  const agreement = rows.map((row) =>
    row['amount'] === wanted['amount']
      ? Object.keys(wanted).filter((name) => row[name] === wanted[name]).length
      : -1,
  );
  const best = Math.max(-1, ...agreement);
  return best < 0 ? -1 : agreement.indexOf(best);
}

/** A date without its time, or some of the references, is less and not something else. */
function isPartOf(name: string, found: Record<string, string>, wanted: Record<string, string>): boolean {
  const [less = '', all = ''] = [found[name], wanted[name]];
  if (name === 'date') return all.startsWith(less);
  return name === 'references' && less.split(' ').every((one) => all.split(' ').includes(one));
}
