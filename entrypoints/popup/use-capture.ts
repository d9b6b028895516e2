import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Reply } from '../../utils/messaging/messages';
import { send } from '../../utils/messaging/send';
import type { CaptureProblem } from '../../utils/model/capture-job';
import type { EvidenceItem } from '../../utils/model/evidence';
import { activeTab } from '../../utils/platform/active-tab';
import { askToKeep } from '../../utils/platform/storage-room';

type State =
  | { now: 'looking' }
  | { now: 'capturing'; jobId: string }
  | { now: 'captured'; item: EvidenceItem }
  | { now: 'failed'; problem: CaptureProblem; detail: string };

const unexpected = (cause: unknown) => ({ ok: false, problem: 'unexpected', detail: String(cause) }) as const;

/** The tab in front, what it shows, and how far its capture has come. */
export function useCapture() {
  const tab = useSignal<{ tabId: number; windowId: number } | undefined>(undefined);
  const look = useSignal<Reply<'look-at-page'> | undefined>(undefined);
  const state = useSignal<State>({ now: 'looking' });

  useEffect(() => {
    void (async () => {
      const found = await activeTab();
      tab.value = found;
      look.value =
        found === undefined
          ? { ok: false, problem: 'page_not_allowed', detail: '' }
          : await send('look-at-page', { tabId: found.tabId }).catch(unexpected);
    })();
  }, []);

  /** `whole` asks for all of the page, of what its `scroller` scrolls. */
  const capture = async (whole?: { scroller: number | null }) => {
    const inFront = tab.peek();
    if (inFront === undefined || state.peek().now === 'capturing') return;
    void askToKeep().catch(() => undefined);
    const jobId = crypto.randomUUID();
    state.value = { now: 'capturing', jobId };
    const reply = await send('capture-page', {
      tabId: inFront.tabId,
      jobId,
      ...(whole ? { mode: 'whole' as const, ...whole } : {}),
    }).catch(unexpected);
    state.value = reply.ok
      ? { now: 'captured', item: reply.value }
      : { now: 'failed', problem: reply.problem, detail: reply.detail };
  };

  return { tab: tab.value, look: look.value, state: state.value, capture };
}
