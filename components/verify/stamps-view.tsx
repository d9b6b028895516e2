import type { MessageKey } from '../../utils/i18n/translate';
import type { InspectedStamp, StampRemark } from '../../utils/model/inspection';
import type { StampProblem } from '../../utils/model/time-stamp';
import { useWords } from '../words';

const PROBLEMS: Partial<Record<StampProblem, MessageKey>> = {
  wrong_imprint: 'verifyStampImprint',
  wrong_nonce: 'verifyStampNonce',
  bad_signature: 'verifyStampSignature',
  expired: 'verifyStampExpired',
  broken_chain: 'verifyStampChain',
};

const REMARKS: Record<StampRemark, MessageKey> = {
  clock_ahead: 'verifyStampAhead',
  clock_behind: 'verifyStampBehind',
};

/** Who confirmed which time for which entry of the log, and what the receiver has to compare; or why a stamp does not hold. */
export function StampsView({ stamps }: { stamps: readonly InspectedStamp[] }) {
  const { t } = useWords();
  // Stamps of one authority end in the same certificate: it is told once.
  const last = [
    ...new Map(stamps.flatMap(({ by }) => (by ? [[by.last.fingerprint, by.last]] : []))).values(),
  ];
  return (
    <section class="verify-stamps" data-testid="verify-stamps">
      <h3>{t('verifyStamps')}</h3>
      {stamps.length === 0 ? <p class="quiet">{t('verifyStampNone')}</p> : null}
      {stamps.map((stamp) => (
        <StampView key={stamp.folder} {...stamp} />
      ))}
      {last.map(({ name, fingerprint, selfSigned }) => (
        <p key={fingerprint} class="quiet">
          {t('verifyStampLast', name)} <code>{fingerprint}</code>
          {selfSigned ? null : <span> {t('verifyStampOpen')}</span>}
        </p>
      ))}
      {last.length === 0 ? null : <p class="quiet">{t('verifyStampLastMeaning')}</p>}
    </section>
  );
}

function StampView({ folder, seq, problem, by, remark }: InspectedStamp) {
  const { t } = useWords();
  if (problem !== null || by === null)
    return (
      <p class="verify-problem" data-testid="verify-stamp-wrong" data-path={folder}>
        {t('verifyStampBad', seq, t(PROBLEMS[problem ?? 'unreadable'] ?? 'verifyStampUnreadable'))}
      </p>
    );
  return (
    <div data-testid="verify-stamp-right" data-path={folder}>
      <p>{t('verifyStampGood', by.signer, utc(by.time), seq)}</p>
      {remark === null ? null : <p class="verify-problem">{t(REMARKS[remark])}</p>}
    </div>
  );
}

/** `2026-11-22 23:44:03 UTC`: as the authority wrote it, without the fraction of a second. */
function utc(iso: string): string {
  return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}
