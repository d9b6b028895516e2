import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Contact } from '../../utils/model/contact';
import { clickOn } from './click-on';
import { type ExtensionRun, launchExtension } from './extension';
import { dayFromNow, giveDay } from './give-day';
import { bring } from './imports/bring-file';
import { ownFiles } from './imports/own-files';
import { fillCase, makeCase, openTabOf, textOf } from './person';
import { storedRows } from './stored';
import { captureWhole, openServed } from './whole-page/whole-page';

const URL = 'https://wallet.example/help';
const CHAT = `<!doctype html><title>Help</title><div class="chat-window"><div class="chat-messages">
<div class="chat-date">12 May 2026</div>
<div class="chat-message visitor"><p class="bubble">Where is my refund?</p><span class="time">10:00</span></div>
</div><textarea></textarea></div>`;
const files = ownFiles();

let run: ExtensionRun;
let panel: Page;
beforeAll(async () => {
  run = await launchExtension({ headless: true, language: 'en' });
  const page = await openServed(run, { [URL]: { html: CHAT } });
  await page.goto(URL);
  await captureWhole(run, page);
  panel = await run.openPanelPage({ width: 400, height: 900 });
  await bring(panel, files.mail);
  await clickOn(panel, '[data-testid=keep-file]');
  await panel.waitForSelector('[data-testid=evidence-card][data-evidence=E0002]');
  await makeCase(panel, ['E0001', 'E0002']);
  await fillCase(panel, {
    issueType: 'no_answer',
    provider: 'Lantern Pay',
    account: 'mira@example.org',
    complainant: 'Mira Hale',
    whatHappened: 'Nobody answers.',
    whatIsAsked: 'Please answer.',
  });
  await openTabOf(panel, 'follow-up');
  await panel.waitForSelector('[data-testid=contact-log]');
}, 90_000);
afterAll(async () => {
  await run?.close();
  rmSync(files.folder, { recursive: true, force: true });
});

const entries = () =>
  panel.$$eval('[data-testid=contact-entry]', (all) => all.map((one) => one.textContent ?? ''));
const until = (count: number) =>
  panel.waitForFunction(
    (wanted) => document.querySelectorAll('[data-testid=contact-entry]').length === wanted,
    {},
    count,
  );
describe('the contact log', () => {
  it('takes a captured chat by one click, with its day and its exhibit', async () => {
    await clickOn(panel, '[data-testid=add-from-exhibit][data-evidence=E0001]');
    await until(1);
    expect(await storedRows(panel, 'contacts', Contact)).toEqual([
      expect.objectContaining({
        way: 'chat',
        by: 'me',
        on: '2026-05-12',
        said: 'Where is my refund?',
        answer: 'none',
        evidence: [1],
      }),
    ]);
    expect(await textOf(panel, 'silence')).toContain('Nobody has answered since Tue, May 12, 2026');
  });

  it('asks of a mail only what the mail leaves open', async () => {
    await clickOn(panel, '[data-testid=add-from-exhibit][data-evidence=E0002]');
    await panel.waitForSelector('[data-testid=contact-form]');
    const shown = await panel.$$eval('[data-testid=contact-form] select', (all) =>
      all.map((one) => (one instanceof HTMLSelectElement ? one.value : '')),
    );
    expect(shown).toEqual(['email', 'them', '']);
    await panel.select('[data-testid=contact-answer]', 'automatic');
    await clickOn(panel, '[data-testid=save-contact]');
    await until(2);
    // It came on 1 April, before the chat: the newest stands first.
    expect((await entries()).map((text) => /Chat|E-mail/.exec(text)?.[0])).toEqual(['Chat', 'E-mail']);
    expect(await panel.$('[data-testid=add-from-exhibit]')).toBeNull();
  });

  it('refuses an entry of which the kind is not said, and keeps what was typed', async () => {
    await clickOn(panel, '[data-testid=add-contact]');
    await panel.type('#contact-said', 'They promised to call back.');
    await clickOn(panel, '[data-testid=save-contact]');
    await panel.waitForSelector('[data-testid=contact-form] [role=alert]');
    await panel.select('[data-testid=contact-way]', 'phone');
    await panel.select('[data-testid=contact-answer]', 'none');
    await giveDay(panel, 'contact-on', dayFromNow(-2));
    await giveDay(panel, 'contact-promisedBy', dayFromNow(-1));
    await giveDay(panel, 'contact-at', '14:05');
    await clickOn(panel, '[data-testid=save-contact]');
    await until(3);
    expect((await entries())[0]).toMatch(/14:05 · Phone.*They promised to call back\./s);
    const silence = await textOf(panel, 'silence');
    expect(silence).toContain('You tried 2 times (Chat, Phone)');
    expect(silence).toContain('nobody has come back');
  });

  it('offers the first contact and the formal complaint as dates of the case', async () => {
    await clickOn(panel, '[data-testid=set-contactedOn]');
    await panel.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-testid=contactedOn]')?.value === '2026-05-12',
    );
    await clickOn(panel, '[data-testid=contact-entry] [data-testid=mark-complainedOn]');
    await panel.waitForFunction(
      (day) => document.querySelector<HTMLInputElement>('[data-testid=complainedOn]')?.value === day,
      {},
      dayFromNow(-2),
    );
  });

  it('gives back an entry that was deleted, and takes a changed one in its place', async () => {
    const before = await storedRows(panel, 'contacts', Contact);
    await clickOn(panel, '[data-testid=contact-entry] [data-testid=delete-contact]');
    await until(2);
    await clickOn(panel, '[data-testid=undo-delete]');
    await until(3);
    expect(await storedRows(panel, 'contacts', Contact)).toEqual(before);
    await clickOn(panel, '[data-testid=contact-entry] [data-testid=edit-contact]');
    await panel.select('[data-testid=contact-answer]', 'person');
    await clickOn(panel, '[data-testid=save-contact]');
    await until(3);
    expect(await panel.$('[data-testid=silence][data-days]')).toBeNull();
  });
});
