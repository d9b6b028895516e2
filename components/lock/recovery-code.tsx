import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Tick } from '../shared/tick';
import { useWords } from '../words';

/** The second step to a lock: the code that opens it too, shown this once. */
export function RecoveryCode(props: {
  code: string;
  busy: boolean;
  onKept: () => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const kept = useSignal(false);
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus is gone with the first step.
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="lock-part">
      <h2 tabIndex={-1} ref={title}>
        {t('lockCodeTitle')}
      </h2>
      <p>{t('lockCodeIntro')}</p>
      <p class="lock-code" data-testid="recovery-code">
        {props.code}
      </p>
      <Tick
        testid="code-kept"
        words={t('lockCodeKept')}
        on={kept.value}
        onChange={(on) => {
          kept.value = on;
        }}
      />
      <div class="lock-buttons">
        <button
          type="button"
          class="button button-main"
          data-testid="set-lock"
          aria-disabled={!kept.value || props.busy}
          onClick={() => kept.value && !props.busy && props.onKept()}
        >
          {t(props.busy ? 'lockSetting' : 'lockSet')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={props.busy}
          onClick={() => !props.busy && props.onCancel()}
        >
          {t('lockNotNow')}
        </button>
      </div>
    </section>
  );
}
