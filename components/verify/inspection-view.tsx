import type { MessageKey } from '../../utils/i18n/translate';
import type { Inspection, PackageProblem } from '../../utils/model/inspection';
import { useWords } from '../words';
import { shownPath } from './shown-path';
import { StampsView } from './stamps-view';

const PROBLEMS: Record<PackageProblem, MessageKey> = {
  changed: 'verifyProblemChanged',
  missing: 'verifyProblemMissing',
  unlisted: 'verifyProblemUnlisted',
  unreadable: 'verifyProblemUnreadable',
  chain_broken: 'verifyProblemChain',
  not_sealed: 'verifyProblemSeal',
  other_export: 'verifyProblemExport',
  other_key: 'verifyProblemOtherKey',
  not_signed: 'verifyProblemSignature',
  not_stamped: 'verifyProblemStamp',
};

/** What holds, what does not and where; then what that means, and what it does not. */
export function InspectionView({ inspection }: { inspection: Inspection }) {
  const { files, fingerprint, key, keys, clockBack, signed, stamps } = inspection;
  const { t } = useWords();
  const wrong = files.filter(({ problem }) => problem !== null);
  const holds = signed && wrong.length === 0;
  return (
    <>
      {wrong.length > 0 ? (
        <div class="verify-bad" data-testid="verify-bad">
          <h3>{t('verifyBad')}</h3>
          <p>{t('verifyBadLine', wrong.length, files.length)}</p>
          <p>{t('verifyBadNext')}</p>
          <FileList files={wrong} />
        </div>
      ) : signed ? (
        <div class="verify-good" data-testid="verify-good">
          <h3>{t('verifyGood')}</h3>
          <p>{t('verifyGoodLine', files.length)}</p>
        </div>
      ) : (
        <div class="verify-bad" data-testid="verify-unsigned">
          <h3>{t('verifyUnsigned')}</h3>
          <p>{t('verifyUnsignedLine', files.length)}</p>
        </div>
      )}
      <dl class="verify-marks">
        <dt>{t(holds ? 'verifyKey' : 'verifyKeyNamed')}</dt>
        <dd>
          <code data-testid="verify-key">{key ?? '—'}</code>
          {keys > 1 ? (
            <p class="verify-problem" data-testid="verify-keys">
              {t('verifyKeys', keys)}
            </p>
          ) : null}
          <p class="quiet">{t(holds ? 'verifyKeyMeaning' : 'verifyKeyUnproven')}</p>
        </dd>
        <dt>{t('verifyFingerprint')}</dt>
        <dd>
          <code data-testid="verify-fingerprint">{fingerprint ?? '—'}</code>
        </dd>
      </dl>
      <StampsView stamps={stamps} />
      {clockBack === null ? null : (
        <p class="verify-problem" data-testid="verify-clock-back">
          {t('verifyClockBack', clockBack)}
        </p>
      )}
      {holds ? <p class="quiet">{t('verifyLimits')}</p> : null}
      <details>
        <summary>{t('verifyFiles', files.length)}</summary>
        <FileList files={files} />
      </details>
    </>
  );
}

function FileList({ files }: Pick<Inspection, 'files'>) {
  const { t } = useWords();
  return (
    <ul class="verify-files">
      {files.map(({ path, problem }) => (
        <li key={path} data-testid={problem === null ? 'verify-right' : 'verify-wrong'} data-path={path}>
          {path === '' ? t('verifyWhole') : <code>{shownPath(path)}</code>}
          <span class={problem === null ? 'quiet' : 'verify-problem'}>
            {t(problem === null ? 'verifyRight' : PROBLEMS[problem])}
          </span>
        </li>
      ))}
    </ul>
  );
}
