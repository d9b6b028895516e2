import { liveQuery } from 'dexie';
import { StampView } from '../../components/stamps/stamp-view';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { stampsByAuthority } from '../../utils/cases/stamp-queries';
import type { Database } from '../../utils/db/database';
import { isAuthorityUrl } from '../../utils/timestamp/authority-url';
import { askTime } from './ask-time';
import { useAuthorities } from './use-authorities';

/** The place in the panel where the time is had confirmed. */
export function Stamps({ db }: { db: Database }) {
  const authorities = useAuthorities();
  const stamps = useLive(() => liveQuery(() => stampsByAuthority(db)), []);
  const asking = useAction();
  if (authorities === undefined || stamps === undefined) return null;
  const { list, atExport, change } = authorities;
  const asked = list.flatMap(({ id, name, url, on }) => {
    const known = stamps.get(id);
    return on || known ? [{ id, name, url, latest: null, since: 0, before: null, ...known }] : [];
  });
  return (
    <StampView
      asked={asked}
      list={list}
      atExport={atExport}
      busy={asking.busy}
      failed={asking.failed}
      onAsk={() =>
        asking.run(async () => {
          // Nothing is awaited before the browser is asked. A host that is not allowed is told of beside its name.
          await authorities.allow().catch(() => false);
          await askTime(db);
        })
      }
      onAtExport={(on) => {
        if (on) void authorities.allow().catch(() => false);
        void change({ atExport: on });
      }}
      onTick={(id, on) => void change({ list: list.map((one) => (one.id === id ? { ...one, on } : one)) })}
      onRemove={(id) => void change({ list: list.filter((one) => one.id !== id) })}
      onAdd={(added) => void authorities.add(added)}
      mayAdd={(url, plain) =>
        isAuthorityUrl(url, plain) && list.every((one) => new URL(one.url).href !== new URL(url).href)
      }
    />
  );
}
