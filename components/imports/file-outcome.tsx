import type { FileReading } from '../../utils/model/waiting-file';
import { transactionCount } from '../counts';
import { TransactionList } from '../evidence/transaction-list';
import { useWords } from '../words';
import { SECRETS, UNREAD } from './import-words';

/** As many rows as show whether the file was read rightly; the rest is seen once it is kept. */
const SHOWN = 5;

/** What was read of a file, or why nothing was. */
export function FileOutcome({ outcome }: { outcome: FileReading }) {
  const { t } = useWords();
  if (outcome.state === 'reading') return <p class="quiet">{t('fileReading')}</p>;
  if (outcome.state === 'refused') return <p role="alert">{t('fileRefused')}</p>;
  if (outcome.state === 'locked') return <p>{t('fileLocked')}</p>;
  if (outcome.state === 'secret') {
    const kinds = outcome.kinds.map((kind) => t(SECRETS[kind])).join(t('listComma'));
    return <p role="alert">{t('fileSecret', kinds)}</p>;
  }
  if (outcome.state === 'mail') {
    const { from, subject, date } = outcome.mail;
    return <p class="quiet">{[from, subject, date].filter(Boolean).join(' · ')}</p>;
  }
  if (outcome.state === 'unread') {
    const why = UNREAD[outcome.cause];
    return why === null ? null : <p class="quiet">{t(why)}</p>;
  }
  const { transactions, wallet } = outcome.reading;
  return (
    <div class="waiting-read">
      <p role="status">
        <span class="sentence">{transactionCount(t, transactions.length)}</span>
        {wallet === 'generic' ? null : <span class="quiet"> · {outcome.walletName}</span>}
      </p>
      {transactions.length === 0 ? null : <TransactionList transactions={transactions.slice(0, SHOWN)} />}
      {outcome.leftOut.length === 0 ? null : (
        <details>
          <summary>{t('fileLeftOut', outcome.leftOut.length)}</summary>
          <ul class="waiting-rows">
            {outcome.leftOut.map(({ row, text }) => (
              <li key={row} class="mono">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
