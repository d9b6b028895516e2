import type { Reading } from '../../utils/model/reading';
import { useWords } from '../words';
import { FailureList } from './failure-list';
import './reading-view.css';
import { TransactionList } from './transaction-list';
import { NOTES } from './value-words';

/** All that was read off one page. Undefined while it is loaded from the sealed file. */
export function ReadingView({ reading }: { reading: Reading | undefined }) {
  const { t } = useWords();
  if (reading === undefined) return <p class="quiet">{t('loading')}</p>;
  const { transactions, failures, messages, notes } = reading;
  return (
    <div class="reading">
      {notes.map((note) => (
        <p key={note} class="reading-note">
          {t(NOTES[note])}
        </p>
      ))}
      {transactions.length === 0 ? null : (
        <section>
          <h3>{t('transactionsTitle')}</h3>
          <TransactionList transactions={transactions} />
        </section>
      )}
      {failures.length === 0 ? null : (
        <section>
          <h3>{t('failuresTitle')}</h3>
          <FailureList failures={failures} />
        </section>
      )}
      {messages.length === 0 ? null : (
        <section>
          <h3>{t('chatTitle')}</h3>
          <ul class="chat">
            {messages.map((message) => (
              <li key={`${message.at} ${message.name} ${message.text}`}>
                <span class="quiet">{[message.name, message.at].filter(Boolean).join(' · ')}</span>
                <p>{message.text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
