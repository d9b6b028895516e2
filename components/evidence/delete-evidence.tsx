import { useState } from 'preact/hooks';
import { exhibit } from '../../utils/model/evidence';
import { Confirm } from '../shared/confirm';
import { useWords } from '../words';

/** Deletes the files of an exhibit once the person has read what goes and what stays. Not while a case has it. */
export function DeleteEvidence(props: {
  number: number;
  /** The cases that it is in, as they are called: `C0001`. */
  cases: readonly string[];
  failed: boolean;
  onDelete: () => void;
}) {
  const { t } = useWords();
  const [asking, ask] = useState(false);
  const id = exhibit(props.number);
  if (props.cases.length > 0)
    return <p class="quiet">{t('deleteLinked', props.cases.join(t('listComma')))}</p>;
  return (
    <div>
      {asking ? (
        <Confirm
          question={t('deleteAsk', id)}
          yes={t('deleteYes')}
          no={t('deleteNo')}
          onYes={() => {
            ask(false);
            props.onDelete();
          }}
          onNo={() => ask(false)}
        />
      ) : (
        <button type="button" class="link-button" data-testid="delete-evidence" onClick={() => ask(true)}>
          {t('deleteEvidence', id)}
        </button>
      )}
      {props.failed ? <p role="alert">{t('deleteFailed')}</p> : null}
    </div>
  );
}
