import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Channel } from '../model/case';
import { TextLanguage } from '../model/text-language';

const KEY = 'place';

export const PANEL_TABS = ['evidence', 'case', 'complaint', 'follow-up', 'export'] as const;

/** Where the person was in the case file; outlives the panel, not the browser. */
const Place = v.object({
  tab: v.fallback(v.picklist(PANEL_TABS), 'evidence'),
  /** Null until a case was chosen: then the one last worked on is open. */
  caseNumber: v.fallback(v.nullable(v.number()), null),
  channel: v.fallback(Channel, 'support'),
  /** Null until chosen: then the letter is in the screen's language. */
  letterLanguage: v.fallback(v.nullable(TextLanguage), null),
});
export type Place = v.InferOutput<typeof Place>;

export async function rememberedPlace(): Promise<Place> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return v.parse(Place, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function rememberPlace(place: Place): Promise<void> {
  await browser.storage.session.set({ [KEY]: place });
}
