import type { MessageKey } from '../../utils/i18n/translate';
import { ChargeFault } from '../../utils/model/case';
import '../case/issue-choice.css';
import { useWords } from '../words';

const WORDS: Record<ChargeFault, MessageKey> = {
  twice: 'faultTwice',
  not_authorised: 'faultNotAuthorised',
  wrong_amount: 'faultWrongAmount',
  fee: 'faultFee',
};

/** What is wrong with a wrong charge. */
export function FaultChoice(props: { chosen: ChargeFault | null; onChoose: (fault: ChargeFault) => void }) {
  const { t } = useWords();
  return (
    <fieldset class="issues" id="field-chargeFault" tabIndex={-1} data-testid="charge-fault">
      <legend class="field-name">{t('faultTitle')}</legend>
      {ChargeFault.options.map((fault) => (
        <label key={fault} class="issue">
          <input
            type="radio"
            name="fault"
            value={fault}
            checked={fault === props.chosen}
            onChange={() => props.onChoose(fault)}
          />
          <span>{t(WORDS[fault])}</span>
        </label>
      ))}
    </fieldset>
  );
}
