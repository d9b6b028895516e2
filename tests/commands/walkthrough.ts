import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { Transaction } from '../../utils/model/reading';
import { checkBag } from '../browser/check-bag';
import { exportPackage } from '../browser/download';
import type { ExtensionRun } from '../browser/extension';
import { INVENTED_CASE } from '../browser/invented-case';
import { capture, fillCase, makeCase, openTab, openTabOf, readComplaint } from '../browser/person';
import type { SamplePage } from '../browser/sample-wallets';
import { unpack } from './unpack';

/** What the walkthrough reports to; `step` runs one step under its name and lets its error out. */
export interface Teller {
  step<T>(name: string, run: () => Promise<T>): Promise<T>;
  detail(line: string): void;
  /** Keeps a picture of a page and gives nothing back; the pictures are numbered in their order. */
  picture(page: Page, name: string): Promise<void>;
}

/** How many steps `walkThrough` has, for the numbers in front of them. */
export const stepsFor = (samples: readonly SamplePage[]): number => samples.length + 5;

/**
 * The main job as a person does it: captures each page by the icon, makes a case in the side panel, reads the letter in
 * both languages, exports, and checks the file as a stranger would. Gives the ZIP's path. Throws on the first thing
 * that is not as it should be.
 */
export async function walkThrough(
  run: ExtensionRun,
  samples: readonly SamplePage[],
  out: string,
  teller: Teller,
): Promise<string> {
  const page = await openTab(run, samples);
  const exhibits = new Map<string, SamplePage>();
  let popup: Page | undefined;

  for (const sample of samples) {
    await teller.step(`Visit ${new URL(sample.url).host} and capture it by the icon`, async () => {
      await page.goto(sample.url);
      await teller.picture(page, `page-${sample.wallet}`);
      const captured = await capture(run, page);
      popup = captured.popup;
      await teller.picture(popup, `popup-${sample.wallet}`);
      exhibits.set(captured.exhibit, sample);
      teller.detail(`${captured.exhibit}, sealed and read back`);
    });
  }

  const panel = await teller.step('Open the case file beside the page', async () => {
    if (!popup) throw new Error('there is no page to begin with');
    const opened = await run.openSidePanel(popup);
    await openTabOf(opened, 'evidence');
    await opened.waitForSelector(`[data-testid=evidence-card][data-evidence=${[...exhibits.keys()].at(-1)}]`);
    await teller.picture(opened, 'evidence');
    return opened;
  });

  await teller.step('Make a case of it and say what happened', async () => {
    await makeCase(panel, [...exhibits.keys()]);
    await fillCase(panel, INVENTED_CASE.en);
    await teller.picture(panel, 'case');
  });

  await teller.step('Read the complaint in English and in Chinese', async () => {
    for (const language of ['en', 'zh'] as const) {
      const text = await readComplaint(panel, 'formal', language);
      const unnamed = [...exhibits.keys()].filter((exhibit) => !text.includes(exhibit));
      if (unnamed.length > 0)
        throw new Error(`the complaint (${language}) does not name ${unnamed.join(', ')}`);
      teller.detail(`${language}: ${text.length} characters, names ${[...exhibits.keys()].join(', ')}`);
      await teller.picture(panel, `complaint-${language}`);
    }
  });

  const zip = await teller.step('Export the case and save the file', async () => {
    const file = await exportPackage(run, panel, out);
    await teller.picture(panel, 'export');
    return file;
  });

  await teller.step('Unpack it and check it as a stranger would', async () => {
    const bag = await unpack(zip, path.join(out, 'unpacked'));
    const { right, problems } = await checkBag(bag);
    if (problems.length > 0) throw new Error(problems.join('; '));
    for (const [manifest, count] of Object.entries(right))
      teller.detail(`${manifest}: ${count} files, all right`);
    teller.detail(
      `data/transactions.json: ${await compareRows(bag, exhibits)} rows, amounts as on the pages`,
    );
  });
  return zip;
}

/** Compares the exported amounts with what the saved pages are known to say. Gives the number of rows. */
async function compareRows(bag: string, exhibits: ReadonlyMap<string, SamplePage>): Promise<number> {
  const text = await readFile(path.join(bag, 'data/transactions.json'), 'utf8');
  const rows = v.parse(v.array(Transaction), JSON.parse(text));
  const amounts = (list: readonly Transaction[]) =>
    list.map(({ amount }) => `${amount.value} ${amount.currency}`).sort();
  for (const [exhibit, { name, expected }] of exhibits) {
    const exported = amounts(rows.filter((row) => row.evidence === exhibit));
    const known = amounts(expected.transactions);
    if (exported.join() !== known.join())
      throw new Error(
        `${exhibit} (${name}) has ${exported.join(', ')} where the page says ${known.join(', ')}`,
      );
  }
  return rows.length;
}
