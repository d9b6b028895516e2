import { FollowedList } from '../../components/follow/followed-list';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { Database } from '../../utils/db/database';
import { watchFollowed } from '../../utils/evidence/watch-followed';
import { send } from '../../utils/messaging/send';
import type { FollowedList as Followed } from '../../utils/model/follow';

/** Lists that are followed or were, and are not kept yet; nothing when there is none. */
export function FollowedLists({ db }: { db: Database }) {
  const { t } = useWords();
  const lists = useLive(() => watchFollowed(db), []);
  if (!lists || lists.length === 0) return null;
  return (
    <section>
      <h2>{t('followedTitle')}</h2>
      {lists.map((list) => (
        <One key={list.id} list={list} />
      ))}
    </section>
  );
}

function One({ list }: { list: Followed }) {
  const action = useAction();
  const keep = async () => {
    const reply = await send('keep-followed', { follow: list.id });
    if (!reply.ok) throw new Error(reply.detail);
  };
  return (
    <FollowedList
      list={list}
      named
      busy={action.busy}
      failed={action.failed}
      onKeep={() => action.run(keep)}
      onDiscard={() => action.run(() => send('discard-followed', { follow: list.id }))}
    />
  );
}
