import type { Translate } from '../../utils/i18n/translate';
import type { Money } from '../../utils/model/money';

/** An amount with its currency, as far as the page says them: `−48.50 USD`. */
export function amountWords({ value, raw, currency }: Money, t: Translate): string {
  return value === null
    ? t('amountOpen', raw)
    : `${value.replace(/^-/, '−')} ${currency ?? t('currencyOpen')}`;
}
