import type { Transaction } from '../../utils/model/reading';
import { useWords } from '../words';
import { amountWords } from './amount-words';
import './transaction-list.css';
import { STATUSES } from './value-words';

/** Transactions as they were read. A value that the page leaves open is shown as the page has it. */
export function TransactionList({ transactions }: { transactions: readonly Transaction[] }) {
  const { t } = useWords();
  return (
    <ul class="transactions" aria-label={t('transactionsTitle')}>
      {transactions.map((transaction) => (
        <TransactionRow key={`${transaction.selector} ${transaction.text}`} transaction={transaction} />
      ))}
    </ul>
  );
}

function TransactionRow({ transaction }: { transaction: Transaction }) {
  const { t } = useWords();
  const { occurredAt, amount, status, counterparty, description, references } = transaction;
  const what = [counterparty?.value, description].filter(Boolean).join(' · ');
  return (
    <li class="transaction" title={transaction.text}>
      <span class="transaction-what">{what || t('payeeOpen')}</span>
      <span class="transaction-amount">{amountWords(amount, t)}</span>
      <span class="transaction-when">
        {occurredAt.value === null ? t('timeOpen', occurredAt.raw) : occurredAt.value.replace('T', ' ')}
      </span>
      <span class={`transaction-status transaction-status-${status.value}`}>
        {status.value === 'unknown' && status.raw !== '' ? status.raw : t(STATUSES[status.value])}
      </span>
      {references.length === 0 ? null : (
        <span class="transaction-reference mono">
          {references.map((reference) => reference.value).join(' · ')}
        </span>
      )}
    </li>
  );
}
