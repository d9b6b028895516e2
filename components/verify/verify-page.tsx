import type { ComponentChildren } from 'preact';
import type { Inspection } from '../../utils/model/inspection';
import { useWords } from '../words';
import { InspectionView } from './inspection-view';
import { Picker } from './picker';
import './verify-page.css';

/** What is known of the package that was chosen. */
export type VerifyState =
  | { is: 'waiting' }
  | { is: 'reading'; share: number }
  | { is: 'unreadable' /** With a password. */; locked: boolean }
  | { is: 'inspected'; inspection: Inspection };

/** Checks a package that somebody was given. `carried`: this page itself came with a package. What follows stands below. */
export function VerifyPage(props: {
  state: VerifyState;
  carried: boolean;
  dragging: boolean;
  onZip: (zip: File) => void;
  onFolder: (files: readonly File[]) => void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { state } = props;
  const busy = state.is === 'reading';
  return (
    <main class="verify">
      <h2>{t('verifyTitle')}</h2>
      <p>{t('verifyLead')}</p>
      {props.carried ? <p class="quiet">{t('verifyCopy')}</p> : null}
      <div class={props.dragging ? 'verify-choice verify-choice-over' : 'verify-choice'}>
        <Picker
          name={t('verifyPick')}
          testid="verify-zip"
          busy={busy}
          onFiles={([zip]) => zip && props.onZip(zip)}
        />
        <Picker
          name={t('verifyPickFolder')}
          testid="verify-folder"
          folder
          busy={busy}
          onFiles={props.onFolder}
        />
        <p class="quiet">{t('verifyDrop')}</p>
      </div>
      <div aria-live="polite" data-testid="verify-result" data-state={state.is}>
        {busy ? <p>{t('verifyReading', Math.floor(state.share * 100))}</p> : null}
        {state.is === 'unreadable' ? (
          <p class="verify-bad">{t(state.locked ? 'verifyLocked' : 'verifyUnreadable')}</p>
        ) : null}
        {state.is === 'inspected' ? <InspectionView inspection={state.inspection} /> : null}
      </div>
      {props.children}
    </main>
  );
}
