import type { MessageKey } from '../../utils/i18n/translate';
import type { PairFinding, PairProblem } from '../../utils/model/package-pair';
import { useWords } from '../words';
import { Picker } from './picker';
import { shownPath } from './shown-path';

/** What is known of the full package that was put beside a redacted one. `wrong`: it is not right by itself. */
export type PairState =
  | { is: 'waiting' | 'reading' | 'unreadable' | 'wrong' }
  | { is: 'compared'; findings: readonly PairFinding[] };

const PROBLEMS: Record<PairProblem, MessageKey> = {
  not_redacted: 'verifyProblemUnreadable',
  other_log: 'verifyPairLog',
  other_record: 'verifyPairRecord',
  other_original: 'verifyPairOriginal',
  other_content: 'verifyPairContent',
};

/** Of a redacted package: whether it belongs to a full one that somebody has, too. */
export function PairView({ state, onWhole }: { state: PairState; onWhole: (zip: File) => void }) {
  const { t } = useWords();
  return (
    <section class="verify-pair" aria-labelledby="verify-pair-title">
      <h3 id="verify-pair-title">{t('verifyPairTitle')}</h3>
      <p>{t('verifyPairLead')}</p>
      <Picker
        name={t('verifyPairPick')}
        testid="verify-pair-zip"
        busy={state.is === 'reading'}
        onFiles={([zip]) => zip && onWhole(zip)}
      />
      <div aria-live="polite" data-testid="verify-pair" data-state={state.is}>
        {state.is === 'reading' ? <p>{t('verifyPairReading')}</p> : null}
        {state.is === 'unreadable' ? <p class="verify-bad">{t('verifyUnreadable')}</p> : null}
        {state.is === 'wrong' ? <p class="verify-bad">{t('verifyPairWrong')}</p> : null}
        {state.is === 'compared' ? <Compared findings={state.findings} /> : null}
      </div>
    </section>
  );
}

function Compared({ findings }: { findings: readonly PairFinding[] }) {
  const { t } = useWords();
  if (findings.length === 0)
    return (
      <div class="verify-good" data-testid="verify-pair-good">
        <h3>{t('verifyPairGood')}</h3>
        <p>{t('verifyPairGoodLine')}</p>
      </div>
    );
  return (
    <div class="verify-bad" data-testid="verify-pair-bad">
      <h3>{t('verifyPairBad')}</h3>
      <ul class="verify-files">
        {findings.map(({ path, problem }) => (
          <li key={`${path} ${problem}`}>
            <code>{shownPath(path)}</code>
            <span class="verify-problem">{t(PROBLEMS[problem])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
