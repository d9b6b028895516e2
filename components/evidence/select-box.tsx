import { exhibit } from '../../utils/model/evidence';
import { useWords } from '../words';

/** Marks one exhibit as selected. */
export function SelectBox(props: { number: number; selected: boolean; onSelect: () => void }) {
  const { t } = useWords();
  return (
    <input
      type="checkbox"
      class="select-box"
      data-testid="select-item"
      aria-label={t('selectItem', exhibit(props.number))}
      checked={props.selected}
      onChange={props.onSelect}
    />
  );
}
