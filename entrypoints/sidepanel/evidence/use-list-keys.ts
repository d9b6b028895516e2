import { useEffect, useRef } from 'preact/hooks';
import type { PanelAction } from '../../../utils/model/panel-keys';
import { listKeys } from '../panel-keys';
import { exhibitWanted } from '../show-exhibit';
import type { TabProps } from '../tab-props';
import { toggleSelected } from './choice';

/** The keys of the list: from one item to the next, and what can be done with the one that was last reached. Says which one has the focus. */
export function useListKeys(
  { openCase, busy, link }: Pick<TabProps, 'openCase' | 'busy' | 'link'>,
  numbers: readonly number[],
  toggle: (number: number) => void,
): (number: number) => void {
  const current = useRef<number | null>(null);
  useEffect(() => {
    const act = (action: PanelAction): boolean => {
      const at = current.current === null ? -1 : numbers.indexOf(current.current);
      if (action === 'next' || action === 'previous') {
        const key = numbers[Math.max(0, action === 'next' ? at + 1 : at - 1)];
        if (key !== undefined) exhibitWanted.value = { key, focus: true };
        return key !== undefined;
      }
      const number = numbers[at];
      if (number === undefined) return false;
      if (action === 'details') toggle(number);
      else if (action === 'select') toggleSelected(number);
      else if (action === 'case' && openCase && !busy) link(number, !openCase.evidence.includes(number));
      else return false;
      return true;
    };
    listKeys.value = act;
    return () => {
      if (listKeys.peek() === act) listKeys.value = null;
    };
  });
  return (number) => {
    current.current = number;
  };
}
