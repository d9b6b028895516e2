import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ButtonPlace } from '../model/page-button';

export const PAGE_BUTTON = 'pageButton';

/** What the person decided about the button that stands on allowed pages. */
const Setting = v.object({
  everywhere: v.fallback(v.boolean(), true),
  /** Hosts on which it was switched off. */
  offOn: v.fallback(v.array(v.string()), []),
  place: v.fallback(v.nullable(ButtonPlace), null),
});
export type ButtonSetting = v.InferOutput<typeof Setting>;

export async function buttonSetting(): Promise<ButtonSetting> {
  const stored: unknown = (await browser.storage.local.get(PAGE_BUTTON))[PAGE_BUTTON];
  return v.parse(Setting, typeof stored === 'object' && stored !== null ? stored : {});
}

export async function changeButtonSetting(change: Partial<ButtonSetting>): Promise<void> {
  const setting = { ...(await buttonSetting()), ...change };
  await browser.storage.local.set({ [PAGE_BUTTON]: setting });
}
