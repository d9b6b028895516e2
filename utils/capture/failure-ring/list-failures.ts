import type { ListedFailure, RememberedFailure } from '../../model/recorded-failure';
import { shownKeys } from './ask-recorder';
import { rememberedFailures } from './ring-store';

/** The failures of the last ten minutes, newest first; the pages are asked which of them they still show. */
export async function listFailures(): Promise<ListedFailure[]> {
  const ring = await rememberedFailures();
  const tabs = [...new Set(ring.filter(({ shown }) => shown).map(({ tabId }) => tabId))];
  const shown = new Map(
    await Promise.all(tabs.map(async (tabId) => [tabId, await shownKeys({ tabId, frameId: 0 })] as const)),
  );
  return ring
    .map((entry) => listed(entry, entry.shown && (shown.get(entry.tabId)?.includes(entry.key) ?? false)))
    .reverse();
}

function listed({ id, tabId, url, failure, keptAs }: RememberedFailure, shown: boolean): ListedFailure {
  return { id, tabId, host: hostOf(url), failure, shown, keptAs };
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
