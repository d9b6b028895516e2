import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBareBrowser } from '../bare-browser';
import { bundleScript } from '../bundle';

/** Markup that is none on the page that shows it, and would be in a file that is not written with care. */
const SVG = 'http://www.w3.org/2000/svg';
const asText = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const refresh = (host: string) => `<meta http-equiv="refresh" content="0;url=http://${host}/">`;
const hint = (host: string) => `<link rel="preconnect" href="http://${host}">`;
const CASES: [name: string, body: (host: string) => string][] = [
  [
    'an image called `doctype`, whose own name is a script',
    () => `<img id="doctype" name="html><script>globalThis.ran=1</script>">`,
  ],
  [
    'the style of a drawing, whose text is a refresh',
    (host) => `<svg><style>${asText(refresh(host))}</style></svg>`,
  ],
  [
    'a style that a script put into a drawing',
    (host) =>
      `<svg id="d"></svg><script>d.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(refresh(host))}}))</script>`,
  ],
  [
    'a style inside what holds no markup',
    (host) =>
      `<xmp id="x"></xmp><script>x.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(`</xmp>${hint(host)}`)}}))</script>`,
  ],
  [
    'a `META` of a drawing that is in none',
    (host) =>
      `<p id="p"></p><script>const m=document.createElementNS('${SVG}','META');m.setAttribute('http-equiv','refresh');m.setAttribute('content','0;url=http://${host}/');p.append(m)</script>`,
  ],
  [
    'a refresh in capitals',
    (host) =>
      `<meta id="m"><script>m.setAttributeNS(null,'HTTP-EQUIV','refresh');m.setAttributeNS(null,'CONTENT','0;url=http://${host}/')</script>`,
  ],
  [
    'a `LINK` of a drawing that is in none',
    (host) =>
      `<p id="p"></p><script>const l=document.createElementNS('${SVG}','LINK');l.setAttribute('REL','preconnect');l.setAttribute('HREF','http://${host}');p.append(l)</script>`,
  ],
  ['a closed frame of its own markup', (host) => `<iframe sandbox srcdoc='${hint(host)}'></iframe>`],
  [
    'a page to come',
    (host) => `<link rel="prerender" href="http://${host}/"><link rel="prefetch" href="http://${host}/">`,
  ],
];

let browser: Browser;
let script: string;
let folder: string;
let server: Server;
let host: string;
let touched = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
  script = await bundleScript(path.join(import.meta.dirname, 'entry.ts'), 'taken');
  browser = await launchBareBrowser();
  server = createServer((socket) => {
    touched++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens markup from the disk, and says what came of it. */
async function opened(html: string) {
  const file = path.join(folder, `${Math.random()}.html`);
  await writeFile(file, html);
  const page = await browser.newPage();
  touched = 0;
  await page.goto(pathToFileURL(file).href);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const came = {
    ran: await page.evaluate(() => 'ran' in globalThis),
    left: page.url() !== pathToFileURL(file).href,
  };
  await page.close();
  return { ...came, touched };
}

it.each(CASES)('a snapshot of a page with %s does nothing when it is opened', async (_, body) => {
  const page = await browser.newPage();
  // Where it is written, no page goes away or asks anybody.
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort());
  await page.setContent(`<!DOCTYPE html><title>t</title>${body(host)}`, { waitUntil: 'domcontentloaded' });
  const taken = await page.evaluate(`${script}; taken.snapshot().html`);
  await page.close();
  expect(await opened(String(taken))).toEqual({ ran: false, left: false, touched: 0 });
});

it('the same markup as it is written by hand does: it would be seen', async () => {
  expect(await opened(`<script>globalThis.ran=1</script>${hint(host)}`)).toMatchObject({
    ran: true,
    left: false,
  });
  expect(touched).toBeGreaterThan(0);
  expect((await opened(`<svg><style>${refresh(host)}</style></svg>`)).touched).toBeGreaterThan(0);
});
