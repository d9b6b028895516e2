import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDeviceKey } from '../../../utils/custody/device-signature';
import type { CustodyEntry } from '../../../utils/model/custody';
import type { TimeStamp } from '../../../utils/model/time-stamp';
import { composePackage } from '../../../utils/packaging/bag';
import { signerOf } from '../../../utils/packaging/device-seal';
import { readPackage } from '../../independent/read-package';
import { TimeAuthority } from '../../independent/time-authority';
import { captured, custodyOf, sampleInput } from '../../unit/packaging/sample-package';
import { stampOver } from '../../unit/packaging/sample-stamp';
import { launchBareBrowser } from '../bare-browser';
import { type ExtensionRun, launchExtension } from '../extension';
import { type Altered, bitFlips, type Files, movedFiles } from './altered';
import { listedAnew, relisted, replayed, rewrittenLogs } from './forged';
import { changedUnderKey, rewrittenUnderStamps, tamperedStamps } from './stamped';
import { damagedZips, zipOf } from './zips';

const FOLDER = 'WW-C0001-20261122';
const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3/verifier.txt');

let scratch: string;
let script: string;
let files: Files;
let others: Files[];
let stamped: Files;
let otherStamped: Files[];
const one = new TimeAuthority();
const two = new TimeAuthority({ key: 'rsa', between: 1 });
let extension: ExtensionRun;
let bare: Browser;
let own: Page;
let carried: Page;

beforeAll(async () => {
  scratch = mkdtempSync(path.join(tmpdir(), 'tampering-'));
  files = await packed({});
  const evidence = [captured({ number: 1, title: 'Another page' })];
  const stranger = await signerOf(await makeDeviceKey());
  others = [
    await packed({ evidence, custody: custodyOf(evidence) }),
    await packed({ evidence, custody: custodyOf(evidence, { signer: stranger }), signer: stranger }),
  ];
  stamped = await packed({ stampsOf });
  otherStamped = [
    await packed({ evidence, custody: custodyOf(evidence), stampsOf }),
    await packed({
      evidence,
      custody: custodyOf(evidence, { signer: stranger }),
      signer: stranger,
      stampsOf,
    }),
  ];
  // The checker is the stranger's own copy: one that came with a forged package would say what the forger likes.
  script = files.get('verify/verify.sh')?.toString() ?? '';
  extension = await launchExtension({ headless: true, language: 'en' });
  own = await extension.browser.newPage();
  await own.goto(extension.url('verify.html'));
  bare = await launchBareBrowser();
  carried = await bare.newPage();
  writeFileSync(path.join(scratch, 'verify.html'), readFileSync(BUILT));
  await carried.goto(pathToFileURL(path.join(scratch, 'verify.html')).href);
});
afterAll(async () => {
  for (const authority of [one, two]) authority.close();
  await Promise.all([extension?.close(), bare?.close()]);
  rmSync(scratch, { recursive: true, force: true });
});

/** Both authorities stamp the export, and one of them an earlier entry, too. */
async function stampsOf(chain: readonly CustodyEntry[]): Promise<TimeStamp[]> {
  const [early, last] = [chain[2], chain.at(-1)];
  if (early === undefined || last === undefined) throw new Error('the sample has no chain');
  return [
    await stampOver(last, one, 'one'),
    await stampOver(last, two, 'two'),
    await stampOver(early, one, 'one'),
  ];
}

async function packed(changes: Parameters<typeof sampleInput>[0]): Promise<Files> {
  const made = await composePackage(sampleInput(changes));
  const zip = path.join(scratch, 'made.zip');
  writeFileSync(zip, Buffer.from(await made.blob.arrayBuffer()));
  return readPackage(zip).files;
}

/** Unpacks the archive with the system's own tool and runs the script in it. True when both find nothing wrong. */
async function passesTools(zip: Buffer): Promise<boolean> {
  const folder = mkdtempSync(path.join(scratch, 'unpacked-'));
  writeFileSync(path.join(folder, 'given.zip'), zip);
  const checked = script.replace('cd "$(dirname "$0")/.."', `cd '${path.join(folder, FOLDER)}'`);
  try {
    await promisify(execFile)('unzip', ['-q', 'given.zip'], { cwd: folder });
    await promisify(execFile)('sh', ['-c', checked]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Drops the archive on a page that checks packages. True when the page finds nothing wrong. */
async function passesPage(page: Page, zip: Buffer): Promise<boolean> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'given.zip'));
    const result = document.querySelector('[data-testid=verify-result]');
    const ended = new Promise<boolean>((resolve) => {
      let began = false;
      const watch = new MutationObserver(() => {
        const state = result?.getAttribute('data-state');
        began ||= state === 'reading';
        if (!began || state === 'reading') return;
        watch.disconnect();
        resolve(result?.querySelector('[data-testid=verify-good]') != null);
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    document.dispatchEvent(new DragEvent('drop', { dataTransfer }));
    return ended;
  }, zip.toString('base64'));
}

const VERIFIERS = {
  tools: { at: 3, passes: passesTools },
  'carried page': { at: 1, passes: (zip: Buffer) => passesPage(carried, zip) },
  'own page': { at: 1, passes: (zip: Buffer) => passesPage(own, zip) },
};

interface Package {
  kind: string;
  name: string;
  zip(): Promise<Buffer>;
}

/** What each verifier let pass; each goes through all packages by itself, the tools through some at a time. */
async function passed(packages: readonly Package[]): Promise<(Package & { by: string })[]> {
  const found: (Package & { by: string })[] = [];
  const work = Object.entries(VERIFIERS).flatMap(([by, { at, passes }]) => {
    const rest = packages.values();
    return Array.from({ length: at }, async () => {
      for (const one of rest) if (await passes(await one.zip())) found.push({ ...one, by });
    });
  });
  await Promise.all(work);
  return found;
}

it('a package that nobody touched passes, also when it was unpacked and packed again', async () => {
  const untouched = [files, ...others, stamped, ...otherStamped].map((bag) => ({
    kind: 'untouched',
    name: '',
    zip: () => zipOf(bag, FOLDER),
  }));
  expect(await passed(untouched)).toHaveLength(untouched.length * Object.keys(VERIFIERS).length);
  // The forger's tool changes nothing by itself: what is caught below is caught for what was altered.
  const again = listedAnew(stamped);
  for (const [name, content] of stamped) expect(again.get(name)?.equals(content), name).toBe(true);
});

it('each of more than six hundred altered packages is caught by the system’s tools and by both pages', async () => {
  const altered: Altered[] = [
    ...bitFlips(files),
    ...movedFiles(files),
    ...relisted(files),
    ...replayed(files, others),
    ...rewrittenLogs(files),
    ...changedUnderKey(files),
    ...tamperedStamps(stamped, otherStamped),
    ...rewrittenUnderStamps(stamped),
  ];
  const packages: Package[] = [
    ...altered.map(({ kind, name, files: changed }) => ({ kind, name, zip: () => zipOf(changed, FOLDER) })),
    ...(await damagedZips(files, FOLDER)).map(({ kind, name, zip }) => ({
      kind,
      name,
      zip: async () => zip,
    })),
  ];
  const missed = await passed(packages);
  const of = (all: readonly Package[], kind: string) => all.filter((one) => one.kind === kind).length;
  const rows = [...new Set(packages.map(({ kind }) => kind))].map(
    (kind) => `${String(of(packages, kind)).padStart(4)}  ${of(missed, kind)}  ${kind}`,
  );
  console.log(
    ['made  missed  kind', ...rows, `${String(packages.length).padStart(4)}  altogether`].join('\n'),
  );
  expect(missed.map(({ by, name }) => `${by}: ${name}`)).toEqual([]);
  expect(packages.length).toBeGreaterThan(600);
}, 1_200_000);
