import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EvidenceItem } from '../../../utils/model/evidence';
import { type ExtensionRun, launchExtension, waitUntil } from '../extension';
import { capture } from '../person';
import { servePages } from '../serve-pages';
import { storedFile, storedPixels, storedRows } from '../stored';
import { allowedCopy } from './allow';
import { buttonPart, clickPart, hasPageButton, middleOf } from './button-page';

const URL = 'https://wallet.example/activity';
const PAGE = `<!DOCTYPE html><html lang="en"><title>Activity</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; require-trusted-types-for 'script'">
<style>html, body { height: 100%; margin: 0; background: rgb(0, 128, 0) } div { display: none !important }</style>
<table><tr><th>Date</th><th>Amount</th></tr><tr><td>2026-11-03</td><td>-$12.50</td></tr></table>
<script>
  // A page that tries everything it can to look into the button or to press it.
  globalThis.tried = { roots: 0, clicks: 0 };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { tried.roots += 1; return attach.call(this, { ...init, mode: 'open' }); };
  document.addEventListener('click', () => { tried.clicks += 1; });
</script>`;

let folder: string;
let run: ExtensionRun;
let page: Page;
let panel: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wallet-witness-'));
  await allowedCopy(folder, ['https://wallet.example/*']);
  run = await launchExtension({ headless: true, folder, language: 'en' });
  panel = await run.openPanelPage();
  page = await run.browser.newPage();
  await servePages(page, new Map([[URL, PAGE]]));
  await page.goto(URL);
  await waitUntil(() => hasPageButton(page));
});
afterAll(async () => {
  await run?.close();
  await rm(folder, { recursive: true, force: true });
});

const Record = v.object({
  circumstances: v.object({
    trigger: v.string(),
    ownButton: v.string(),
  }),
});

async function items(): Promise<EvidenceItem[]> {
  return storedRows(panel, 'evidence', EvidenceItem);
}

async function recordOf(item: EvidenceItem | undefined): Promise<v.InferOutput<typeof Record>> {
  return v.parse(Record, JSON.parse(await fileOf(item, 'capture.json')));
}

async function fileOf(item: EvidenceItem | undefined, name: string): Promise<string> {
  return storedFile(panel, item?.parts.find((part) => part.name === name)?.digest.sha256 ?? '');
}

/** Red, green and blue of the page as it stands on the screen. */
async function pixelsOnScreen(points: { x: number; y: number }[]): Promise<number[][]> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return panel.evaluate(
    async (base64, all) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return all.map(({ x, y }) => [...(pen?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3));
    },
    picture,
    points,
  );
}

/** What a script of the page finds when it looks for the button everywhere it can. */
const LOOK = `(() => {
  const hosts = [...document.documentElement.children].filter((one) => !/^(HEAD|BODY)$/.test(one.tagName));
  return {
    inside: document.querySelectorAll('[data-testid], button').length,
    hosts: hosts.length,
    roots: hosts.filter((one) => one.shadowRoot !== null).length,
    attached: tried.roots,
  };
})()`;

it('scripts of the page find a host and nothing inside of it', async () => {
  expect(await page.evaluate(LOOK)).toEqual({ inside: 0, hosts: 1, roots: 0, attached: 0 });
});

it('events that the page makes up do nothing', async () => {
  const { x, y } = await middleOf(page, 'capture-page');
  await page.evaluate(
    (left, top) => {
      const at = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top };
      const host = document.elementFromPoint(left, top);
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host?.dispatchEvent(new MouseEvent(type, at));
      if (host instanceof HTMLElement) host.click();
    },
    x,
    y,
  );
  expect((await buttonPart(page, 'capture-page'))?.attributes['aria-disabled']).toBe('false');
  expect(await items()).toEqual([]);
});

it('a click captures the page, and the answer stands on the button after the item was read back', async () => {
  await page.evaluate('tried.clicks = 0');
  await clickPart(page, 'capture-page');
  await waitUntil(async () =>
    ((await buttonPart(page, 'capture-page'))?.text ?? '').includes('Saved and re-read · E0001'),
  );
  expect(await storedRows(panel, 'readBacks', v.object({ evidence: v.number(), fault: v.null() }))).toEqual([
    { evidence: 1, fault: null },
  ]);
  const [item] = await items();
  expect(await recordOf(item)).toEqual({ circumstances: { trigger: 'button', ownButton: 'taken_out' } });
  // Without a click on the icon the browser gives no pixels.
  expect(item?.parts.map(({ label }) => label)).toContain('rendering');
});

it('the click is none for the page: what closes a message on a click outside stays as it is', async () => {
  expect(await page.evaluate('tried.clicks')).toBe(0);
});

it('the captured page does not contain the button', async () => {
  const [item] = await items();
  const html = await fileOf(item, 'dom.html');
  expect(html).toContain('-$12.50');
  expect(html).not.toMatch(/shadowrootmode|capture-page|2147483647/);
});

it('a picture by the browser does not show the button, and no observer of the page saw it go', async () => {
  await page.evaluate(`(() => {
    globalThis.seen = 0;
    new MutationObserver((all) => { seen += all.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  })()`);
  const at = await middleOf(page, 'page-button-menu');
  const scale = Number(await page.evaluate('devicePixelRatio'));
  const shown = { x: Math.round(at.x * scale), y: Math.round(at.y * scale) };
  await capture(run, page);
  await run.closePopups();
  const item = (await items()).at(-1);
  const pixels = item?.parts.find(({ label }) => label === 'pixels')?.digest.sha256 ?? '';
  const points = [-12, -6, 0, 6, 12].map((dx) => ({ x: shown.x + dx, y: shown.y }));
  const ground = points.map(() => [0, 128, 0]);
  expect(await storedPixels(panel, pixels, points)).toEqual(ground);
  expect(await pixelsOnScreen(points)).not.toEqual(ground);
  expect((await recordOf(item)).circumstances).toEqual({ trigger: 'popup', ownButton: 'taken_out' });
  expect(await page.evaluate('seen')).toBe(0);
  await waitUntil(async () => Boolean((await buttonPart(page, 'capture-page'))?.box));
});

/** The lower right corner, which stays where it is while the words on the button change. */
async function corner(): Promise<{ x: number; y: number }> {
  const box = (await buttonPart(page, 'page-button-menu'))?.box;
  return {
    x: Math.round((box?.x ?? 0) + (box?.width ?? 0)),
    y: Math.round((box?.y ?? 0) + (box?.height ?? 0)),
  };
}

it('can be dragged and moved by keyboard, and stands there again on the next page', async () => {
  await page.bringToFront();
  const captured = (await items()).length;
  const from = await middleOf(page, 'capture-page');
  const before = await corner();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 200, from.y - 150, { steps: 4 });
  await page.mouse.up();
  const dragged = { x: before.x - 200, y: before.y - 150 };
  expect(await corner()).toEqual(dragged);
  await page.reload();
  await waitUntil(async () => (await corner()).y === dragged.y);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  expect(await corner()).toEqual({ x: dragged.x, y: dragged.y - 16 });
  await page.reload();
  await waitUntil(async () => (await corner()).y === dragged.y - 16);
  expect((await corner()).x).toBe(dragged.x);
  // A drag is no click.
  expect(await items()).toHaveLength(captured);
});

it('can be switched off for the site and everywhere, and brought back', async () => {
  await clickPart(page, 'page-button-menu');
  await clickPart(page, 'page-button-hide-here');
  await waitUntil(async () => !(await hasPageButton(page)));
  await page.reload();
  expect(await hasPageButton(page)).toBe(false);
  const allowed = await run.browser.newPage();
  await allowed.goto(run.url('allowed.html'));
  await (await allowed.waitForSelector('[data-testid=button-choice] button'))?.click();
  await page.bringToFront();
  await waitUntil(() => hasPageButton(page));
  await clickPart(page, 'page-button-menu');
  await clickPart(page, 'page-button-hide-everywhere');
  await waitUntil(async () => !(await hasPageButton(page)));
  await allowed.bringToFront();
  await allowed.waitForSelector('[data-testid=button-everywhere]:not(:checked)');
  await allowed.click('[data-testid=button-everywhere]');
  await page.bringToFront();
  await waitUntil(() => hasPageButton(page));
});
