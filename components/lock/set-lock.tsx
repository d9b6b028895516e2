import { useSignal } from '@preact/signals';
import { Notice } from '../shared/notice';
import { Tick } from '../shared/tick';
import { useWords } from '../words';
import { NewPassphrase } from './new-passphrase';

/** The first step to a lock: what it does, what is lost with the passphrase, and the passphrase itself. */
export function SetLock(props: {
  isLongEnough: (typed: string) => boolean;
  busy: boolean;
  onChosen: (passphrase: string) => void;
}) {
  const { t } = useWords();
  const understood = useSignal(false);
  return (
    <section class="lock-part">
      <h2>{t('lockTitle')}</h2>
      <p>{t('lockIntro')}</p>
      <NewPassphrase
        id="lock-passphrase"
        name={t('lockPassphrase')}
        isLongEnough={props.isLongEnough}
        ready={understood.value}
        action={t(props.busy ? 'lockMaking' : 'lockMake')}
        busy={props.busy}
        onChosen={props.onChosen}
        accept={
          <>
            <Notice tone="care">
              <p>{t('lockForgetting')}</p>
            </Notice>
            <Tick
              testid="lock-understood"
              words={t('lockUnderstand')}
              on={understood.value}
              onChange={(on) => {
                understood.value = on;
              }}
            />
          </>
        }
      />
    </section>
  );
}
