import { liveQuery } from 'dexie';
import type { Database } from '../db/database';
import type { StoredFollow } from '../db/followed';
import type { FollowedList } from '../model/follow';
import { onStoppedChanged, stoppedFollows } from '../platform/stopped-follows';

interface Watched {
  subscribe(next: (lists: FollowedList[]) => void, error: (cause: unknown) => void): { unsubscribe(): void };
}

/**
 * The lists that are followed or were, and are not kept yet, the oldest first, now and whenever one changes; one that
 * stopped because not even that could be written is told as such.
 */
export function watchFollowed(db: Database): Watched {
  return {
    subscribe(next, error) {
      let stored: StoredFollow[] | undefined;
      const tell = async () => {
        const stopped = await stoppedFollows();
        if (stored) next(stored.map((list) => asItIs(list, stopped)));
      };
      const again = () => void tell().catch(error);
      const rows = liveQuery(() => db.follows.orderBy('id').toArray()).subscribe((lists) => {
        stored = lists;
        again();
      }, error);
      const end = onStoppedChanged(again);
      return {
        unsubscribe() {
          rows.unsubscribe();
          end();
        },
      };
    },
  };
}

function asItIs(list: StoredFollow, stopped: ReadonlySet<string>): FollowedList {
  return list.state === 'following' && stopped.has(list.id) ? { ...list, state: 'no_room' } : list;
}
