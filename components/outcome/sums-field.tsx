import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { SumBack } from '../../utils/model/jurisdiction';
import { useWords } from '../words';

/** What came back, one line for each currency. Only lines that are whole are told; the others say what they lack. */
export function SumsField(props: { sums: readonly SumBack[]; onChange: (sums: SumBack[]) => void }) {
  const { t } = useWords();
  const [lines, setLines] = useState<SumBack[]>(props.sums.length > 0 ? [...props.sums] : [NOTHING]);
  const take = (changed: SumBack[]) => {
    setLines(changed);
    const whole = changed.map(tidy).filter((one) => v.is(SumBack, one));
    const twice = new Set(whole.map(({ currency }) => currency)).size < whole.length;
    if (!twice) props.onChange(whole);
  };
  const change = (at: number, changes: Partial<SumBack>) =>
    take(lines.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  const currencies = lines.map((one) => tidy(one).currency);
  return (
    <fieldset class="sums" data-testid="sums">
      <legend class="field-name">{t('gotBack')}</legend>
      {lines.map((line, at) => {
        const begun = line.value !== '' || line.currency !== '';
        const wrong = begun && !v.is(SumBack, tidy(line));
        const twice = currencies.indexOf(currencies[at] ?? '') < at && begun;
        return (
          <div class="sum" key={at}>
            <input
              class="input"
              inputMode="decimal"
              autocomplete="off"
              aria-label={t('gotBackValue')}
              placeholder="0.00"
              data-testid="sum-value"
              value={line.value}
              onInput={(event) => change(at, { value: event.currentTarget.value })}
            />
            <input
              class="input"
              autocomplete="off"
              aria-label={t('gotBackCurrency')}
              placeholder={t('gotBackCurrency')}
              maxLength={12}
              data-testid="sum-currency"
              value={line.currency}
              onInput={(event) => change(at, { currency: event.currentTarget.value })}
            />
            {wrong ? <p role="alert">{t('gotBackWrong')}</p> : null}
            {twice ? <p role="alert">{t('gotBackTwice')}</p> : null}
          </div>
        );
      })}
      <button
        type="button"
        class="link-button"
        data-testid="add-sum"
        onClick={() => setLines([...lines, NOTHING])}
      >
        {t('gotBackMore')}
      </button>
    </fieldset>
  );
}

const NOTHING: SumBack = { value: '', currency: '' };

/** Full-width digits as Chinese keyboards write them, and currencies in capitals. Nothing is guessed of a comma. */
function tidy({ value, currency }: SumBack): SumBack {
  return { value: value.normalize('NFKC').trim(), currency: currency.normalize('NFKC').trim().toUpperCase() };
}
