import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Jurisdiction } from '../model/jurisdiction';

const KEY = 'place';

/** Whose rules a new case begins with, as the person chose once; null while they are not sure. */
export async function defaultPlace(): Promise<Jurisdiction | null> {
  return v.parse(v.fallback(v.nullable(Jurisdiction), null), (await browser.storage.local.get(KEY))[KEY]);
}

export async function chooseDefaultPlace(place: Jurisdiction | null): Promise<void> {
  await browser.storage.local.set({ [KEY]: place });
}
