import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run as runTool } from '../../unit/packaging/unpacked';
import { askVerifier } from '../ask-verifier';
import { expectSound } from '../main-job';
import type { HostilePage } from './hostile-page';
import { HostileRun } from './hostile-run';
import { liveCells } from './live-cells';
import { openFromDisk, pagesIn } from './open-from-disk';
import { marksIn } from './watch-page';

const UNTOUCHED = {
  pwned: false,
  polluted: false,
  onObjects: Object.getOwnPropertyNames(Object.prototype).length,
};

/** Captures each page by a real click, and looks at what the extension, the package and a spreadsheet make of all of them. */
export function hostileTests(pages: readonly HostilePage[]): void {
  const hostile = new HostileRun();
  beforeAll(() => hostile.open());
  afterAll(() => hostile.close());

  it.each(pages)(
    'of $name there is a capture, or a refusal that says why',
    async (page) => {
      const { exhibit, refusal } = await hostile.capture(page);
      expect(exhibit !== null || refusal.length > 10, `${page.url}: ${refusal}`).toBe(true);
    },
    200_000,
  );

  describe('after all of them', () => {
    it('nearly all were captured; no page is refused for what it says', () => {
      const refused = hostile.outcomes.filter(({ exhibit }) => exhibit === null);
      console.info(
        `${hostile.outcomes.length} pages, refused: ${refused.map(({ page, refusal }) => `${page.name} (${refusal})`).join('; ') || 'none'}`,
      );
      expect(refused.length).toBeLessThan(hostile.outcomes.length / 20);
    });

    it('none was taken for a wallet, and no figure was read that it does not show', async () => {
      const readings = await hostile.readings();
      const wrong = readings.flatMap(({ page, amounts }) =>
        amounts
          .filter((amount) => amount !== null && !page.amounts.includes(amount))
          .map((amount) => `${page.name}: ${amount}`),
      );
      expect(readings.filter(({ wallet }) => wallet !== 'generic').map(({ page }) => page.url)).toEqual([]);
      expect(wrong).toEqual([]);
      // It is not that nothing was read at all.
      expect(readings.filter(({ amounts }) => amounts.length >= 3).length).toBeGreaterThan(pages.length / 2);
    });

    it('the case file draws every one of them, and nothing of theirs runs in it', async () => {
      const drawn = await hostile.drawAll();
      expect(drawn.size).toBe(hostile.outcomes.filter(({ exhibit }) => exhibit !== null).length);
      expect(await hostile.marks()).toEqual(UNTOUCHED);
      expect(hostile.harms).toEqual([]);
    }, 400_000);

    describe('a package of all of them', () => {
      let zip: string;
      let bag: string;
      beforeAll(async () => {
        zip = await hostile.export();
        bag = await expectSound(zip, hostile.scratch);
      }, 600_000);

      it('has no name that leads out of its folder, or that a system would stumble over', () => {
        const names = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
        expect(
          names.filter(
            (name) =>
              !/^WW-[A-Za-z0-9-]+\/(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name),
          ),
        ).toEqual([]);
        expect(readdirSync(path.join(hostile.scratch, 'unpacked'))).toEqual([path.basename(bag)]);
      });

      it('is found good by its script and by the extension’s own page', async () => {
        expect(runTool(bag, 'sh', 'verify/verify.sh')).toMatchObject({ status: 0 });
        const page = await hostile.run.browser.newPage();
        await page.goto(hostile.run.url('verify.html'));
        expect(await askVerifier(page, 'verify-zip', zip)).toMatchObject({ good: true, wrong: [] });
        expect(await marksIn(page)).toEqual(UNTOUCHED);
        await page.close();
      }, 120_000);

      it('does nothing when any page in it is opened from the disk', async () => {
        const files = pagesIn(bag);
        expect(files.length).toBeGreaterThan(hostile.outcomes.length / 2);
        expect(await openFromDisk(files)).toEqual([]);
      }, 300_000);

      it('has no cell in its tables that a spreadsheet would run', () => {
        const tables = readdirSync(path.join(bag, 'data')).filter((name) => name.endsWith('.csv'));
        expect(tables.length).toBeGreaterThan(1);
        for (const name of tables)
          expect(liveCells(readFileSync(path.join(bag, 'data', name), 'utf8')), name).toEqual([]);
        expect(liveCells('a,"=1+1",-12.50\r\n@x,"b\n=1",\t=2')).toEqual(['=1+1', '@x', '\t=2']);
      });

      it('has letters that hold no field and no link of theirs', () => {
        for (const name of readdirSync(path.join(bag, 'data')).filter((one) => one.endsWith('.docx'))) {
          const file = path.join(bag, 'data', name);
          const parts = execFileSync(
            'unzip',
            ['-p', file, 'word/document.xml', 'word/_rels/document.xml.rels'],
            { encoding: 'utf8' },
          );
          expect(parts.replaceAll(/<w:instrText[^>]*>\s*(?:PAGE|NUMPAGES)\s*</g, ''), name).not.toMatch(
            /w:instrText|w:fldSimple|TargetMode="External"|w:altChunk|w:object/,
          );
        }
      });

      it('and after all that nothing of theirs ran in the extension, and its background is sound', async () => {
        expect(hostile.harms).toEqual([]);
        expect(await hostile.marks()).toEqual(UNTOUCHED);
        const worker = await hostile.run.worker();
        expect(await worker.evaluate('"polluted" in {} || "__pwned" in globalThis')).toBe(false);
        expect(readFileSync(path.join(bag, 'data/transactions.json'), 'utf8').length).toBeGreaterThan(1000);
      });
    });
  });
}
