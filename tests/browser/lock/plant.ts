import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { askBackground } from '../ask-background';
import { clickOn } from '../click-on';
import { bring } from '../imports/bring-file';
import { openTabOf } from '../person';
import { planted } from './on-disk';

export type Plants = Record<string, string>;

/** Writes a text of its own into everything that the person can write, about exhibit 1; gives the texts by where they stand. */
export async function plantWords(panel: Page, stage: string): Promise<Plants> {
  const plants: Plants = {};
  const plant = (where: string) => (plants[where] ??= planted(`${stage}-${where}`));
  const ask = async (name: string, request: object): Promise<unknown> => {
    const reply = await askBackground(panel, name, request);
    if (typeof reply === 'object' && reply !== null && 'refused' in reply)
      throw new Error(`${name} was refused`);
    return reply;
  };
  const made = await ask('create-case', { evidence: [1] });
  const number = typeof made === 'object' && made !== null && 'number' in made ? Number(made.number) : 0;
  const changes = Object.fromEntries(
    ['title', 'provider', 'whatHappened', 'whatIsAsked', 'complainant', 'account'].map((field) => [
      field,
      plant(field),
    ]),
  );
  await ask('update-case', { number, changes });
  const letter = { caseNumber: number, channel: 'formal', language: 'en' };
  await ask('save-draft', { ...letter, text: plant('letter'), basis: plant('basis') });
  await ask('keep-letter-version', { ...letter, text: plant('version'), why: 'saved' });
  await ask('save-contact', {
    id: `contact-${number}`,
    caseNumber: number,
    way: 'phone',
    by: 'me',
    on: '2026-11-04',
    at: null,
    withWhom: plant('with-whom'),
    reference: plant('ticket'),
    said: plant('said'),
    promisedBy: null,
    answer: 'none',
    evidence: [],
  });
  await ask('settle-note', { evidence: 1, text: plant('note') });
  await ask('save-redaction', {
    caseNumber: number,
    texts: [{ text: plant('cover'), reason: 'name', by: 'person', lifted: false }],
    pictures: [],
    leftOut: [],
    reviewedAt: null,
    seen: [],
  });
  return plants;
}

/** Brings two files of the person's own: one is kept, one waits to be. */
export async function plantFiles(panel: Page, folder: string, stage: string): Promise<Plants> {
  const plants = { kept: planted(`${stage}-kept`), waiting: planted(`${stage}-waiting`) };
  await openTabOf(panel, 'evidence');
  for (const [name, text] of Object.entries(plants)) {
    const file = path.join(folder, `${stage}-${name}.txt`);
    await writeFile(file, `date,amount\n2026-11-04,${text}\n`);
    await bring(panel, file);
    if (name !== 'kept') continue;
    await clickOn(panel, '[data-testid=keep-file]');
    await panel.waitForFunction(() => !document.querySelector('[data-testid=waiting-file]'));
  }
  return plants;
}
