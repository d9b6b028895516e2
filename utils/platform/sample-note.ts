import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Written whenever a sample was captured or removed, so that every page of the extension hears of it. */
export const SAMPLE_NOTE = 'sample';

const Note = v.fallback(v.nullable(v.object({ number: v.number(), at: v.string() })), null);

/** Which item of the samples' own store is shown; null while there is none. */
export async function sampleNote(): Promise<v.InferOutput<typeof Note>> {
  return v.parse(Note, (await browser.storage.local.get(SAMPLE_NOTE))[SAMPLE_NOTE] ?? null);
}

export async function noteSample(number: number): Promise<void> {
  await browser.storage.local.set({ [SAMPLE_NOTE]: { number, at: new Date().toISOString() } });
}

export async function forgetSampleNote(): Promise<void> {
  await browser.storage.local.remove(SAMPLE_NOTE);
}
