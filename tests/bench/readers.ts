import path from 'node:path';
import { bundleScript } from '../browser/bundle';
import { showcase } from '../browser/sample-wallets';
import { openServed } from '../browser/whole-page/whole-page';
import { activityPage } from './activity-page';
import { type BenchBrowser, launchBenchBrowser, QUIET } from './bench-browser';
import { compared, type Figure, stated, written } from './figure';
import { layoutsDuring } from './layouts';
import { interleave, median, type Sample } from './sample';

const SIZES = { 500: 9, 5000: 5, 20000: 3 } as const;
/** Four times the rows may take four times the time and a quarter more. */
const LINEAR = 4 * 1.25;

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
    for (const subject of [generic, ...wallets]) {
      const times = new Map<number, Sample>();
      for (const rows of [500, 5_000, 20_000] as const) {
        const measured = await measure(bench, script, subject, rows);
        times.set(rows, measured.ours);
        figures.push(...measured.figures);
      }
      figures.push(growth(subject.name, times));
    }
    return figures;
  } finally {
    await bench.close();
  }
}

/** How the time grows with the rows, by the medians: the two sizes are not taken in turn. */
function growth(name: string, times: ReadonlyMap<number, Sample>): Figure {
  const ratio = median(times.get(20_000) ?? []) / median(times.get(5_000) ?? []);
  const held = ratio <= LINEAR;
  return stated(
    `reader ${name}, 20,000 rows to 5,000`,
    `${written(ratio)} times the time`,
    `≤ ${LINEAR}`,
    held,
  );
}

async function measure(
  { run }: BenchBrowser,
  script: string,
  { name, url, html, fields, most }: Subject,
  rows: keyof typeof SIZES,
): Promise<{ ours: Sample; figures: Figure[] }> {
  const page = await openServed(run, { [url.replace(/[?#].*$/, '')]: { html } });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(script);
    const address = JSON.stringify(url);
    const selector = JSON.stringify(await page.evaluate(`readers.multiply(${address}, ${rows})`));
    let read = 0;
    const { ours, selected, walked, inner } = await interleave(SIZES[rows], {
      ours: async () => {
        const went = (await page.evaluate(`readers.reader(${address})`)) as { ms: number; rows: number };
        read = went.rows;
        return went.ms;
      },
      selected: () =>
        page.evaluate(`readers.bySelector(${selector}, ${JSON.stringify(fields)}).ms`) as Promise<number>,
      walked: () => page.evaluate('readers.walk().ms') as Promise<number>,
      inner: () => page.evaluate(`readers.byInnerText(${selector}).ms`) as Promise<number>,
    });
    const layouts = await layoutsDuring(page, `readers.reader(${address})`);
    const speed = `${written((read / median(ours)) * 1_000)} rows/s, ${written(read)} read`;
    const title = `reader ${name}, ${written(rows)} rows`;
    const figures = [
      compared({
        name: `${title} (${speed})`,
        other: 'rows and fields by selector, text, visibility',
        ours,
        theirs: selected,
        most,
      }),
      compared({ name: title, other: 'walk over all text', ours, theirs: walked }),
      compared({ name: title, other: '`innerText` of each row, layout dirty', ours, theirs: inner }),
      stated(
        `${title}: layouts of the page while it reads`,
        written(layouts),
        'fewer than rows',
        layouts < rows,
      ),
    ];
    return { ours, figures };
  } finally {
    await page.close();
  }
}
