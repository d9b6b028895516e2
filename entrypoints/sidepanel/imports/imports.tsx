import { useSignal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { ImportOffer } from '../../../components/imports/import-offer';
import { WaitingCount } from '../../../components/imports/waiting-count';
import { WaitingFile } from '../../../components/imports/waiting-file';
import { Notice } from '../../../components/shared/notice';
import { useLive } from '../../../components/use-live';
import { useWords } from '../../../components/words';
import { walletsSeen } from '../../../utils/evidence/queries';
import { caseLabel } from '../../../utils/model/case';
import { type EvidenceItem, exhibit } from '../../../utils/model/evidence';
import type { TabProps } from '../tab-props';
import { keepFile } from './keep-file';
import { useDrop } from './use-drop';
import type { Imports as Files } from './use-imports';

/** Of a thousand files no more are drawn at once: each change would draw all of them anew. Those that are done make way. */
const SHOWN = 20;

/** Files of the person's own: brought, looked at, and kept as exhibits of the open case. */
export function Imports({ db, openCase, files }: Pick<TabProps, 'db' | 'openCase' | 'files'>) {
  const { t } = useWords();
  const kept = useSignal<{ item: EvidenceItem; inCase: string | null } | null>(null);
  const shown = useSignal(SHOWN);
  const dragging = useDrop((dropped) => files.add(dropped));
  const wallets = useLive(() => liveQuery(() => walletsSeen(db)), []) ?? [];
  const keep: Parameters<Files['keep']>[1] = async (one) => {
    const item = await keepFile(db, one, openCase?.number, new Map(wallets));
    kept.value = { item, inCase: openCase ? caseLabel(openCase.number) : null };
  };
  const ready = files.waiting.filter(
    ({ outcome, state }) => state !== 'keeping' && ['read', 'mail', 'unread'].includes(outcome.state),
  );
  return (
    <>
      <ImportOffer dragging={dragging} onFiles={files.add} />
      {kept.value === null ? null : (
        <Notice tone="plain" testid="file-kept">
          <p role="status">
            {kept.value.inCase === null
              ? t('fileKept', exhibit(kept.value.item.number))
              : t('fileKeptInCase', exhibit(kept.value.item.number), kept.value.inCase)}
          </p>
        </Notice>
      )}
      <WaitingCount
        all={files.waiting.length}
        reading={files.waiting.filter(({ outcome }) => outcome.state === 'reading').length}
        keeping={files.waiting.filter(({ state }) => state === 'keeping').length}
      />
      {ready.length > 1 ? (
        <button
          type="button"
          class="button waiting-all"
          data-testid="keep-all-files"
          onClick={() => {
            for (const one of ready) files.keep(one, keep);
          }}
        >
          {t('fileKeepAll', ready.length)}
        </button>
      ) : null}
      {files.waiting.slice(0, shown.value).map((one) => (
        <WaitingFile
          key={one.id}
          id={`file-${one.id}`}
          name={one.file.name}
          size={one.file.size}
          fields={one.fields}
          outcome={one.outcome}
          wallets={wallets}
          state={one.state}
          onChange={(change) => files.change(one.id, change)}
          onPassword={(password) => files.unlock(one.id, password)}
          onKeep={() => files.keep(one, keep)}
          onDrop={() => files.leaveOut(one.id)}
        />
      ))}
      {files.waiting.length > shown.value ? (
        <button type="button" class="button" onClick={() => (shown.value += SHOWN)}>
          {t('showMore')}
        </button>
      ) : null}
    </>
  );
}
