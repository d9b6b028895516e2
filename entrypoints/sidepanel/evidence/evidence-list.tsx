import { useMemo, useState } from 'preact/hooks';
import { RowList } from '../../../components/shared/row-list';
import { useWords } from '../../../components/words';
import { exhibit } from '../../../utils/model/evidence';
import type { Tags } from '../../../utils/model/tags';
import type { Piece } from '../../../utils/search/query';
import { leaveList } from '../panel-keys';
import { exhibitWanted } from '../show-exhibit';
import type { TabProps } from '../tab-props';
import { EvidenceRow } from './evidence-row';
import { useListKeys } from './use-list-keys';

/** About the height of a card in a panel of the usual width, CSS pixels. */
const CARD = 240;
const NONE: readonly string[] = [];

/** The items of these numbers, in this order. */
export function EvidenceList({
  numbers,
  tags,
  ...props
}: TabProps & {
  numbers: readonly number[];
  pieces: readonly Piece[];
  tags: readonly Tags[];
  /** Tags that are in use. */
  known: readonly string[];
}) {
  const { t } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const tagsOf = useMemo(() => new Map(tags.map((one) => [one.evidence, one.tags])), [tags]);
  const toggle = (number: number) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(number)) next.add(number);
      return next;
    });
  const onFocusRow = useListKeys(props, numbers, toggle);
  return (
    <RowList
      label={t('tabEvidence')}
      keys={numbers}
      nameId={(number) => `${exhibit(number)}-title`}
      estimate={CARD}
      wanted={exhibitWanted.value}
      onShown={(shown) => {
        if (exhibitWanted.peek() === shown) exhibitWanted.value = null;
      }}
      onFocusRow={onFocusRow}
      onLeave={leaveList}
      row={(number) => (
        <EvidenceRow
          {...props}
          number={number}
          tags={tagsOf.get(number) ?? NONE}
          open={opened.has(number)}
          onToggle={() => toggle(number)}
        />
      )}
    />
  );
}
