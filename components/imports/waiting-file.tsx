import { ImportKind } from '../../utils/model/imported';
import { unturned } from '../../utils/model/unturned';
import type { FileReading } from '../../utils/model/waiting-file';
import { TextField } from '../case/text-field';
import { fileSize } from '../format';
import { SetApart } from '../shared/set-apart';
import { useWords } from '../words';
import { FileOutcome } from './file-outcome';
import { KINDS } from './import-words';
import { PasswordField } from './password-field';
import './waiting-file.css';
import { WalletChoice } from './wallet-choice';

/** What the person says of a file. */
export interface FileFields {
  kind: ImportKind;
  from: string;
  /** The wallet that a file of an unknown wallet belongs to; empty while it is not said. */
  wallet: string;
}

export type KeepState = 'still' | 'keeping' | 'failed' | 'no_room';

/** A file that was brought and is not kept yet: what it is, what was read of it, and what to do with it. */
export function WaitingFile(props: {
  id: string;
  name: string;
  size: number;
  fields: FileFields;
  outcome: FileReading;
  /** Wallets that captures are there of, by id. */
  wallets: readonly (readonly [id: string, name: string])[];
  state: KeepState;
  onChange: (change: Partial<FileFields>) => void;
  onPassword: (password: string) => void;
  onKeep: () => void;
  onDrop: () => void;
}) {
  const { t, language } = useWords();
  const { id, fields, outcome, state } = props;
  const canKeep = !['reading', 'secret', 'refused'].includes(outcome.state);
  const kindId = `${id}-kind`;
  return (
    <article
      class="waiting"
      data-testid="waiting-file"
      data-state={outcome.state}
      aria-label={unturned(props.name)}
    >
      <p class="waiting-name">
        <strong>
          <SetApart text={props.name} />
        </strong>{' '}
        <span class="quiet">{fileSize(props.size, language)}</span>
      </p>
      <FileOutcome outcome={outcome} />
      {outcome.state === 'locked' ? (
        <PasswordField id={id} wrong={outcome.wrong} onOpen={props.onPassword} />
      ) : null}
      {canKeep ? (
        <>
          <div class="field">
            <label class="field-name" for={kindId}>
              {t('fileKind')}
            </label>
            <select
              class="input"
              id={kindId}
              value={fields.kind}
              onChange={(event) => {
                const kind = ImportKind.options.find((one) => one === event.currentTarget.value);
                if (kind) props.onChange({ kind });
              }}
            >
              {ImportKind.options.map((kind) => (
                <option key={kind} value={kind}>
                  {t(KINDS[kind])}
                </option>
              ))}
            </select>
          </div>
          {outcome.state === 'read' && outcome.reading.wallet === 'generic' && props.wallets.length > 0 ? (
            <WalletChoice id={id} wallets={props.wallets} {...fields} onChange={props.onChange} />
          ) : null}
          <TextField
            id={`${id}-from`}
            name={t('fileFrom')}
            hint={t('fileFromHint')}
            value={fields.from}
            onType={(from) => props.onChange({ from })}
          />
        </>
      ) : null}
      {state === 'failed' || state === 'no_room' ? (
        <p role="alert">{t(state === 'failed' ? 'fileNotKept' : 'fileNoRoom')}</p>
      ) : null}
      <div class="waiting-actions">
        {canKeep ? (
          <button
            type="button"
            class="button button-small button-main"
            data-testid="keep-file"
            aria-disabled={state === 'keeping'}
            onClick={() => state !== 'keeping' && props.onKeep()}
          >
            {t(state === 'keeping' ? 'fileKeeping' : 'fileKeep')}
          </button>
        ) : null}
        <button
          type="button"
          class="button button-small"
          data-testid="drop-file"
          aria-disabled={state === 'keeping'}
          onClick={() => state !== 'keeping' && props.onDrop()}
        >
          {t('fileLeaveOut')}
        </button>
      </div>
    </article>
  );
}
