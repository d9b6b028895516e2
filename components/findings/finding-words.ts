import type { MessageKey, Translate } from '../../utils/i18n/translate';
import type { Finding, FindingKind } from '../../utils/model/finding';

/** The rule behind each kind, in one sentence. */
export const RULES: Record<FindingKind, MessageKey> = {
  charged_twice: 'ruleChargedTwice',
  failed_but_charged: 'ruleFailedButCharged',
  refund_missing: 'ruleRefundMissing',
  new_payee: 'ruleNewPayee',
  small_charges: 'ruleSmallCharges',
  status_changed: 'ruleStatusChanged',
  statement_differs: 'ruleStatementDiffers',
  fee_not_shown: 'ruleFeeNotShown',
  answer_gap: 'ruleAnswerGap',
};

const SUMS: Record<FindingKind, MessageKey> = {
  charged_twice: 'findingSumBeyond',
  failed_but_charged: 'findingSum',
  refund_missing: 'findingSum',
  new_payee: 'findingSum',
  small_charges: 'findingSumTogether',
  status_changed: 'findingSum',
  statement_differs: 'findingSumApart',
  fee_not_shown: 'findingSumTogether',
  answer_gap: 'findingSum',
};

/** What a finding is, as a headline. It says what the rows show, and nobody's fault. */
export function headline({ kind, count, party }: Finding, t: Translate): string {
  const who = party ?? t('payeeOpen');
  switch (kind) {
    case 'charged_twice':
      return t('findingChargedTwice', count ?? 2, who);
    case 'failed_but_charged':
      return t('findingFailedButCharged', who);
    case 'refund_missing':
      return count === null ? t('findingRefundFailed') : t('findingRefundMissing', count);
    case 'new_payee':
      return t('findingNewPayee', who);
    case 'small_charges':
      return t('findingSmallCharges', count ?? 0, who);
    case 'status_changed':
      return t('findingStatusChanged', who);
    case 'statement_differs':
      return t('findingStatementDiffers', who);
    case 'fee_not_shown':
      return t('findingFeeNotShown');
    case 'answer_gap':
      return t('findingAnswerGap', count ?? 0);
  }
}

/** The sum a finding is about, with what it stands for; empty where none is certain. */
export function sumLine({ kind, amount }: Finding, t: Translate): string {
  if (amount?.value == null) return '';
  return t(SUMS[kind], `${amount.value} ${amount.currency ?? t('currencyOpen')}`);
}
