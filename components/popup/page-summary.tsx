import type { PageLook } from '../../utils/model/capture-job';
import { unturned } from '../../utils/model/unturned';
import { failureCount, transactionCount } from '../counts';
import { SetApart } from '../shared/set-apart';
import { useWords } from '../words';

/** What the page in front of the person is, before anything is kept. Undefined while it is being looked at. */
export function PageSummary({ look }: { look: PageLook | undefined }) {
  const { t } = useWords();
  if (look === undefined) return <p class="quiet">{t('looking')}</p>;
  return (
    <>
      <h2 class="page-wallet">{look.known ? look.walletName : t('walletUnknown')}</h2>
      <p class="page-title quiet" title={unturned(look.title)}>
        <SetApart text={look.title} />
      </p>
      <ul class="page-counts">
        <li class="sentence">{transactionCount(t, look.transactions)}</li>
        <li class="sentence">{failureCount(t, look.failures)}</li>
      </ul>
    </>
  );
}
