import type { MessageKey } from '../../utils/i18n/translate';
import type { Inspection, PackageProblem } from '../../utils/model/inspection';
import { useWords } from '../words';

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
};

/** What holds, what does not and where; then what that means, and what it does not. */
export function InspectionView({ inspection: { files, fingerprint, key } }: { inspection: Inspection }) {
  const { t } = useWords();
  const wrong = files.filter(({ problem }) => problem !== null);
  return (
    <>
      {wrong.length === 0 ? (
        <div class="verify-good" data-testid="verify-good">
          <h3>{t('verifyGood')}</h3>
          <p>{t('verifyGoodLine', files.length)}</p>
        </div>
      ) : (
        <div class="verify-bad" data-testid="verify-bad">
          <h3>{t('verifyBad')}</h3>
          <p>{t('verifyBadLine', wrong.length, files.length)}</p>
          <FileList files={wrong} />
        </div>
      )}
      <dl class="verify-marks">
        <dt>{t('verifyKey')}</dt>
        <dd>
          <code data-testid="verify-key">{key ?? '—'}</code>
          <p class="quiet">{t('verifyKeyMeaning')}</p>
        </dd>
        <dt>{t('verifyFingerprint')}</dt>
        <dd>
          <code data-testid="verify-fingerprint">{fingerprint ?? '—'}</code>
        </dd>
      </dl>
      <p class="quiet">{t('verifyLimits')}</p>
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
          {path === '' ? t('verifyWhole') : <code>{path}</code>}
          <span class={problem === null ? 'quiet' : 'verify-problem'}>
            {t(problem === null ? 'verifyRight' : PROBLEMS[problem])}
          </span>
        </li>
      ))}
    </ul>
  );
}
