import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reading } from '../../utils/model/reading';
import { type ExtensionRun, launchExtension } from './extension';
import { storedFile } from './stored';
import { captureWhole, openServed } from './whole-page/whole-page';

const URL = 'https://wallet.example/help';
const SAID = `<div class="chat-window"><div class="chat-messages"><div class="chat-date">12 May 2026</div>
<div class="chat-message agent"><p class="bubble">Your refund was rejected.</p><span class="time">10:00</span></div>
<div class="chat-message visitor"><p class="bubble">By whom?</p><span class="time">10:01</span></div></div><textarea></textarea></div>`;
const MESSAGES = [
  { from: 'agent', name: null, at: '12 May 2026 10:00', text: 'Your refund was rejected.' },
  { from: 'me', name: null, at: '12 May 2026 10:01', text: 'By whom?' },
];
const frame = (address: string) =>
  `<iframe id="chat-widget" title="Chat widget" src="${address}" style="width:380px;height:500px;border:0"></iframe>`;

let run: ExtensionRun;
let panel: Page;

beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  panel = await run.openPanelPage();
});
afterAll(() => run?.close());

async function capture(html: string) {
  const page = await openServed(run, {
    [URL]: { html: `<!doctype html><title>Help</title>${html}` },
    'https://wallet.example/chat': { html: SAID },
    'https://desk.example/chat': { html: SAID },
  });
  await page.goto(URL);
  const item = await captureWhole(run, page);
  const sha256 = item.parts.find(({ name }) => name === 'reading.json')?.digest.sha256 ?? '';
  const reading = v.parse(Reading, JSON.parse(await storedFile(panel, sha256)));
  await page.close();
  return { item, reading };
}

describe('a chat with the service desk is read', () => {
  it('in a closed shadow root', async () => {
    const { item, reading } = await capture(`<div id="host"></div><script>
      document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(SAID)}</script>`);
    expect(reading.messages).toEqual(MESSAGES);
    expect(reading.failures).toEqual([]);
    expect(item.missing).toEqual([]);
  });

  it('in a frame of the same site', async () => {
    const { item, reading } = await capture(frame('https://wallet.example/chat'));
    expect(reading.messages).toEqual(MESSAGES);
    expect(reading.failures).toEqual([]);
    expect(item.missing).toEqual([]);
  });

  it('in a frame of another site it is not, and the capture says so to the person', async () => {
    const { item, reading } = await capture(frame('https://desk.example/chat'));
    expect(reading.messages).toEqual([]);
    expect(reading.notes).toContain('foreign_chat');
    expect(item.missing).toEqual([{ part: 'messages', cause: 'foreign_frame' }]);
    await panel.bringToFront();
    await panel.waitForSelector('[data-testid=evidence-card]');
    await panel.waitForFunction(() => document.body.innerText.includes('cannot be read: foreign frame'));
  });
});
