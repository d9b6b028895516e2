import { useSignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { FollowOffer } from '../../components/follow/follow-offer';
import { FollowedList } from '../../components/follow/followed-list';
import { CaptureProblem } from '../../components/popup/capture-problem';
import { CaptureResult } from '../../components/popup/capture-result';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { thumbnailOf } from '../../utils/evidence/queries';
import { watchFollowed } from '../../utils/evidence/watch-followed';
import type { Reply } from '../../utils/messaging/messages';
import { send } from '../../utils/messaging/send';

/** "Follow this list" of the tab in front: begin, how far it is, keep or discard. */
export function Follow({ db, tabId }: { db: Database; tabId: number }) {
  const action = useAction();
  const outcome = useSignal<Reply<'follow-list'> | Reply<'keep-followed'> | undefined>(undefined);
  const lists = useLive(() => watchFollowed(db), []);
  const list = lists && (lists.find((one) => one.tabId === tabId && one.state !== 'ended') ?? null);
  const said = outcome.value;
  const kept = said?.ok && typeof said.value === 'object' ? said.value : undefined;
  const thumbnail = useLive(
    () => liveQuery(async () => kept && thumbnailOf(db, kept.number)),
    [kept?.number ?? 0],
  );
  const ask = (question: () => Promise<Reply<'follow-list'> | Reply<'keep-followed'>>) =>
    action.run(async () => {
      outcome.value = undefined;
      outcome.value = await question();
    });
  const follow = () => ask(() => send('follow-list', { tabId }));
  if (list === undefined) return null;
  return (
    <>
      {kept ? <CaptureResult item={kept} thumbnail={thumbnail} /> : null}
      {said && !said.ok ? <CaptureProblem problem={said.problem} detail={said.detail} /> : null}
      {list === null ? (
        <FollowOffer busy={action.busy} onFollow={follow} />
      ) : (
        <FollowedList
          list={list}
          busy={action.busy}
          failed={action.failed}
          onGoOn={follow}
          onKeep={() => ask(() => send('keep-followed', { follow: list.id }))}
          onDiscard={() => action.run(() => send('discard-followed', { follow: list.id }))}
        />
      )}
    </>
  );
}
