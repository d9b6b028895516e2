import { useEffect, useState } from 'preact/hooks';
import type { DifferentLines } from '../../components/complaint/difference';
import { FactsChanged } from '../../components/complaint/facts-changed';

interface Compared {
  lines: DifferentLines[];
  carried: string | null;
}

/** What changed in the facts, and the person's text with it where it fits in. The comparing is loaded when it is needed. */
export function FactsDifference(props: {
  own: string;
  before: string;
  after: string;
  onCarry: (text: string) => void;
  onTake: () => void;
  onKeep: () => void;
}) {
  const { own, before, after } = props;
  const [compared, setCompared] = useState<Compared>();
  useEffect(() => {
    let wanted = true;
    import('../../utils/complaint/text-difference').then(({ differenceOf, carriedOver }) => {
      if (!wanted) return;
      setCompared({ lines: differenceOf(before, after), carried: carriedOver(own, before, after) });
    });
    return () => {
      wanted = false;
    };
  }, [own, before, after]);
  const carried = compared?.carried;
  return (
    <FactsChanged
      lines={compared?.lines}
      onCarry={typeof carried === 'string' ? () => props.onCarry(carried) : undefined}
      onTake={props.onTake}
      onKeep={props.onKeep}
    />
  );
}
