import { Notice } from '../shared/notice';
import { Tick } from '../shared/tick';
import { useWords } from '../words';
import type { NewAuthority } from './authority-form';
import { AuthorityList, type ListedChoice } from './authority-list';
import { type Asked, StampLine } from './stamp-line';
import './stamps.css';

/** Trusted time: what is asked and what leaves the device, who is asked, and what each has answered. */
export function StampView(props: {
  asked: readonly Asked[];
  list: readonly ListedChoice[];
  atExport: boolean;
  busy: boolean;
  failed: boolean;
  onAsk: () => void;
  onAtExport: (on: boolean) => void;
  onTick: (id: string, on: boolean) => void;
  onRemove: (id: string) => void;
  /** The name of the authority that was removed last. */
  removed: string | null;
  onPutBack: () => void;
  onAdd: (added: NewAuthority) => void;
  mayAdd: (url: string, plain: boolean) => boolean;
}) {
  const { t } = useWords();
  const nobody = props.list.every(({ on }) => !on);
  return (
    <section class="stamps" data-testid="stamps">
      <h2>{t('stampTitle')}</h2>
      <p>{t('stampWhat')}</p>
      <p class="quiet">{t('stampLeaves')}</p>
      <ul class="stamp-lines" aria-live="polite">
        {props.asked.map((one) => (
          <StampLine key={one.id} asked={one} />
        ))}
      </ul>
      {nobody ? (
        <p class="quiet">{t(props.list.length === 0 ? 'stampNobodyListed' : 'stampNobody')}</p>
      ) : null}
      {props.failed ? (
        <Notice tone="care" alert>
          {t('actionFailed')}
        </Notice>
      ) : null}
      <button
        type="button"
        class="button"
        data-testid="ask-time"
        aria-disabled={props.busy || nobody}
        onClick={() => !props.busy && !nobody && props.onAsk()}
      >
        {t(props.busy ? 'stampAsking' : 'stampAsk')}
      </button>
      <Tick
        testid="time-at-export"
        words={t('stampAtExport')}
        on={props.atExport}
        onChange={props.onAtExport}
      />
      <AuthorityList
        list={props.list}
        onTick={props.onTick}
        onRemove={props.onRemove}
        removed={props.removed}
        onPutBack={props.onPutBack}
        onAdd={props.onAdd}
        mayAdd={props.mayAdd}
      />
    </section>
  );
}
