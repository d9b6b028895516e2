import { useState } from 'preact/hooks';
import { RowList } from '../../../components/shared/row-list';
import { useWords } from '../../../components/words';
import { exhibitWanted } from '../show-exhibit';
import type { TabProps } from '../tab-props';
import { EvidenceRow } from './evidence-row';

/** About the height of a card in a panel of the usual width, CSS pixels. */
const CARD = 240;

/** The items of these numbers, in this order. */
export function EvidenceList({ numbers, ...props }: TabProps & { numbers: readonly number[] }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const toggle = (number: number) => {
    const next = new Set(opened);
    if (!next.delete(number)) next.add(number);
    setOpened(next);
  };
  return (
    <RowList
      label={t('tabEvidence')}
      keys={numbers}
      estimate={CARD}
      wanted={exhibitWanted.value}
      onFocusRow={() => undefined}
      row={(number) => (
        <EvidenceRow {...props} number={number} open={opened.has(number)} onToggle={() => toggle(number)} />
      )}
    />
  );
}
