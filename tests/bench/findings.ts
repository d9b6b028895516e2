import { findAll } from '../../utils/findings/find-all';
import { allStyles, listPage, ordinaryRows } from '../unit/findings/histories/history';
import { bounded, compared, type Figure } from './figure';
import { interleave } from './sample';

const SIZES = { thousand: 1250, half: 5000, whole: 10_000 };

/** All findings of a history, beside those of half of it: twice the rows cost twice the time and a little (n log n). */
export async function findings(): Promise<Figure[]> {
  const pages = Object.fromEntries(
    Object.entries(SIZES).map(([name, rows]) => [name, [listPage(ordinaryRows(allStyles(), rows, 3))]]),
  );
  const side = (name: keyof typeof SIZES) => async () => {
    const started = performance.now();
    findAll(pages[name] ?? []);
    return performance.now() - started;
  };
  const { thousand, half, whole } = await interleave(9, {
    thousand: side('thousand'),
    half: side('half'),
    whole: side('whole'),
  });
  // n log n: twice the rows are 2 × log 10,000 / log 5,000, eight times the rows 8 × log 10,000 / log 1,250.
  const growth = (rows: number) => (SIZES.whole / rows) * (Math.log(SIZES.whole) / Math.log(rows));
  return [
    bounded('Findings, 10,000 transactions', whole, null),
    compared({
      name: 'Findings, 10,000 transactions',
      other: '5,000',
      ours: whole,
      theirs: half,
      most: growth(SIZES.half) * 1.25,
    }),
    compared({
      name: 'Findings, 10,000 transactions',
      other: '1,250',
      ours: whole,
      theirs: thousand,
      most: growth(SIZES.thousand) * 1.25,
    }),
  ];
}
