import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../utils/messaging/messages';
import { send } from '../../utils/messaging/send';
import type { CaptureProblem } from '../../utils/model/capture-job';
import type { EvidenceItem } from '../../utils/model/evidence';
import { activeTab } from '../../utils/platform/active-tab';

type State =
  | { now: 'looking' }
  | { now: 'capturing'; jobId: string }
  | { now: 'captured'; item: EvidenceItem }
  | { now: 'failed'; problem: CaptureProblem; detail: string };

const unexpected = (cause: unknown) => ({ ok: false, problem: 'unexpected', detail: String(cause) }) as const;

/** The tab in front, what it shows, and how far its capture has come. */
export function useCapture() {
  const [tab, setTab] = useState<{ tabId: number; windowId: number }>();
  const [look, setLook] = useState<Reply<'look-at-page'>>();
  const [state, setState] = useState<State>({ now: 'looking' });

  useEffect(() => {
    void (async () => {
      const found = await activeTab();
      setTab(found);
      if (found === undefined) return setLook({ ok: false, problem: 'page_not_allowed', detail: '' });
      setLook(await send('look-at-page', { tabId: found.tabId }).catch(unexpected));
    })();
  }, []);

  // Two clicks can come before the first is rendered.
  const capturing = useRef(false);
  const capture = async () => {
    if (tab === undefined || capturing.current) return;
    capturing.current = true;
    const jobId = crypto.randomUUID();
    setState({ now: 'capturing', jobId });
    const reply = await send('capture-page', { tabId: tab.tabId, jobId }).catch(unexpected);
    capturing.current = false;
    setState(
      reply.ok
        ? { now: 'captured', item: reply.value }
        : { now: 'failed', problem: reply.problem, detail: reply.detail },
    );
  };

  return { tab, look, state, capture };
}
