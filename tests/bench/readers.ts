import path from 'node:path';
import { bundleScript } from '../browser/bundle';
import { showcase } from '../browser/sample-wallets';
import { openServed } from '../browser/whole-page/whole-page';
import { activityPage } from './activity-page';
import { type BenchBrowser, launchBenchBrowser, QUIET } from './bench-browser';
import { compared, type Figure, written } from './figure';
import { interleave, median } from './sample';

const SIZES = { 500: 9, 5000: 5, 20000: 3 } as const;

interface Subject {
  name: string;
  url: string;
  html: string;
  /** Where in a row each thing stands that the reader tells of it. */
  fields: readonly string[];
  most: number;
}

const FIELDS = {
  alipay: ['.time-d', '.time-h', '.consume-title', '.tradeNo', '.other', '.amount-pay', '.status'],
  'amazon-pay': ['.a-span9', '.a-span3', '.a-link-normal', '.a-span12'],
} as const;

/** The readers on pages of many rows, beside going to the rows by selector and beside only walking over all text. */
export async function readers(): Promise<Figure[]> {
  const script = await bundleScript(path.join(import.meta.dirname, 'in-page/readers.ts'), 'readers');
  const wallets = Object.entries(FIELDS).map(([wallet, fields]) => ({
    ...showcase(wallet),
    name: wallet,
    fields,
    most: 3,
  }));
  const generic = {
    name: 'generic',
    url: `${QUIET}/activity`,
    html: activityPage(20),
    fields: ['strong', 'time', 'small', '.state', '.amount'],
    most: 8,
  };
  const bench = await launchBenchBrowser();
  try {
    const figures: Figure[] = [];
    for (const subject of [generic, ...wallets])
      for (const rows of [500, 5_000, 20_000] as const)
        figures.push(...(await measure(bench, script, subject, rows)));
    return figures;
  } finally {
    await bench.close();
  }
}

async function measure(
  { run }: BenchBrowser,
  script: string,
  { name, url, html, fields, most }: Subject,
  rows: keyof typeof SIZES,
): Promise<Figure[]> {
  const page = await openServed(run, { [url.replace(/[?#].*$/, '')]: { html } });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(script);
    const address = JSON.stringify(url);
    const selector = JSON.stringify(await page.evaluate(`readers.multiply(${address}, ${rows})`));
    let read = 0;
    const { ours, selected, walked } = await interleave(SIZES[rows], {
      ours: async () => {
        const went = (await page.evaluate(`readers.reader(${address})`)) as { ms: number; rows: number };
        read = went.rows;
        return went.ms;
      },
      selected: () =>
        page.evaluate(`readers.bySelector(${selector}, ${JSON.stringify(fields)}).ms`) as Promise<number>,
      walked: () => page.evaluate('readers.walk().ms') as Promise<number>,
    });
    const speed = `${written((read / median(ours)) * 1_000)} rows/s, ${written(read)} read`;
    const title = `reader ${name}, ${written(rows)} rows`;
    return [
      compared({
        name: `${title} (${speed})`,
        other: 'rows and fields by selector, text, visibility',
        ours,
        theirs: selected,
        most,
      }),
      compared({ name: title, other: 'walk over all text', ours, theirs: walked }),
    ];
  } finally {
    await page.close();
  }
}
