import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';
import './sample-wallet.css';

interface SampleRow {
  time: string;
  who: MessageKey;
  order: string;
  /** Without its currency, which the language brings. */
  amount: string;
  status: MessageKey;
}

/** All invented. The café charges twice within a minute, so that there is something to see. */
const ROWS: readonly SampleRow[] = [
  {
    time: '2026-03-14 18:22:49',
    who: 'sampleCafe',
    order: 'SAMPLE-1005',
    amount: '-48.00',
    status: 'sampleSucceeded',
  },
  {
    time: '2026-03-14 18:22:07',
    who: 'sampleCafe',
    order: 'SAMPLE-1004',
    amount: '-48.00',
    status: 'sampleSucceeded',
  },
  {
    time: '2026-03-12 09:10:31',
    who: 'sampleTopUp',
    order: 'SAMPLE-1003',
    amount: '+200.00',
    status: 'sampleSucceeded',
  },
  {
    time: '2026-03-10 20:41:15',
    who: 'sampleBooks',
    order: 'SAMPLE-1002',
    amount: '-35.90',
    status: 'sampleFailed',
  },
  {
    time: '2026-03-08 12:05:58',
    who: 'sampleShoes',
    order: 'SAMPLE-1001',
    amount: '+59.00',
    status: 'sampleRefunded',
  },
];

const HEADINGS = ['sampleTime', 'sampleWho', 'sampleOrder', 'sampleAmount', 'sampleStatus'] as const;

/** The page of a wallet that does not exist. Every picture of it shows that it is a sample. */
export function SampleWallet() {
  const { t } = useWords();
  return (
    <section class="sample-wallet" data-testid="sample-wallet" aria-labelledby="sample-title">
      <p class="sample-mark">{t('sampleMark')}</p>
      <h2 id="sample-title">{t('sampleWallet')}</h2>
      <div class="sample-failure" role="alert">
        {t('sampleFailure')}
      </div>
      <h3>{t('sampleTransactions')}</h3>
      <section class="sample-scroll" aria-label={t('sampleTransactions')}>
        <table>
          <thead>
            <tr>
              {HEADINGS.map((heading) => (
                <th key={heading} scope="col">
                  {t(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ time, who, order, amount, status }) => (
              <tr key={order}>
                <td>{time}</td>
                <td>{t(who)}</td>
                <td>{order}</td>
                <td class="sample-amount">{`${amount} ${t('sampleCurrency')}`}</td>
                <td>{t(status)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="sample-mark">{t('sampleMark')}</p>
    </section>
  );
}
