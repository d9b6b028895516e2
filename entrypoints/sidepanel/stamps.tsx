import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { StampView } from '../../components/stamps/stamp-view';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { stampsByAuthority } from '../../utils/cases/stamp-queries';
import type { Database } from '../../utils/db/database';
import type { AuthoritySetting } from '../../utils/timestamp/authority-setting';
import { isAuthorityUrl } from '../../utils/timestamp/authority-url';
import { askTime } from './ask-time';
import { useAuthorities } from './use-authorities';

/** The place in the panel where the time is had confirmed. */
export function Stamps({ db }: { db: Database }) {
  const authorities = useAuthorities();
  const stamps = useLive(() => liveQuery(() => stampsByAuthority(db)), []);
  const asking = useAction();
  const [removed, setRemoved] = useState<{ entry: AuthoritySetting['list'][number]; at: number }>();
  if (authorities === undefined || stamps === undefined) return null;
  const { list, atExport, change } = authorities;
  // Put back, or added again by hand, there is nothing to take back.
  const back =
    removed && !list.some(({ id, url }) => id === removed.entry.id || url === removed.entry.url)
      ? removed
      : null;
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
      onRemove={(id) => {
        const at = list.findIndex((one) => one.id === id);
        const entry = list[at];
        if (entry === undefined) return;
        setRemoved({ entry, at });
        void change({ list: list.filter((one) => one.id !== id) });
      }}
      removed={back ? back.entry.name : null}
      onPutBack={() => back && void change({ list: list.toSpliced(back.at, 0, back.entry) })}
      onAdd={(added) => void authorities.add(added)}
      mayAdd={(url, plain) =>
        isAuthorityUrl(url, plain) && list.every((one) => new URL(one.url).href !== new URL(url).href)
      }
    />
  );
}
