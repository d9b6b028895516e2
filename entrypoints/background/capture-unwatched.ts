import type { CaptureRequest } from '@/utils/capture/capture-request';
import type { Database } from '@/utils/db/database';
import { captureTab } from '@/utils/evidence/capture-tab';
import type { Reply } from '@/utils/messaging/messages';
import { flashBadge } from '@/utils/platform/badge-sign';
import { forgetProblem, keepProblem } from '@/utils/platform/last-problem';

const running = new Map<number, Promise<Reply<'capture-page'>>>();

/**
 * Captures a tab while no popup is open to watch: the icon shows for some seconds what came of it, and a failure waits
 * in the popup. A tab that is being captured is not captured once more; who asks again gets the same answer.
 */
export function captureUnwatched(
  db: Database,
  tabId: number,
  request: CaptureRequest,
): Promise<Reply<'capture-page'>> {
  const current = running.get(tabId);
  if (current) return current;
  const made = capture(db, tabId, request).finally(() => running.delete(tabId));
  running.set(tabId, made);
  return made;
}

async function capture(db: Database, tabId: number, request: CaptureRequest): Promise<Reply<'capture-page'>> {
  const reply = await captureTab(db, tabId, crypto.randomUUID(), request);
  // A tab that is gone has neither icon nor popup.
  await tell(tabId, reply).catch(() => undefined);
  return reply;
}

async function tell(tabId: number, reply: Reply<'capture-page'>): Promise<void> {
  if (reply.ok) await forgetProblem(tabId);
  else {
    const { problem, detail } = reply;
    await keepProblem({ tabId, at: new Date().toISOString(), problem, detail });
  }
  await flashBadge(tabId, reply.ok ? 'saved' : 'failed');
}
