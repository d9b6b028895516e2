import { useRef } from 'preact/hooks';
import type { Inspection } from '../../utils/model/inspection';
import { useWords } from '../words';
import { InspectionView } from './inspection-view';
import './verify-page.css';

/** What is known of the package that was chosen. */
export type VerifyState =
  | { is: 'waiting' }
  | { is: 'reading'; share: number }
  | { is: 'unreadable' /** With a password. */; locked: boolean }
  | { is: 'inspected'; inspection: Inspection };

/** Checks a package that somebody was given. `carried`: this page itself came with a package. */
export function VerifyPage(props: {
  state: VerifyState;
  carried: boolean;
  dragging: boolean;
  onZip: (zip: File) => void;
  onFolder: (files: readonly File[]) => void;
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
    </main>
  );
}

function Picker(props: {
  name: string;
  testid: string;
  folder?: boolean;
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={props.busy}
        onClick={() => props.busy || input.current?.click()}
      >
        {props.name}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        data-testid={props.testid}
        {...(props.folder ? { webkitdirectory: true } : { accept: '.zip,application/zip' })}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // Emptied, so that the same one can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) props.onFiles(files);
        }}
      />
    </>
  );
}
