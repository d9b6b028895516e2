import { useMemo } from 'preact/hooks';
import { FitnessView } from '../../components/fitness/fitness-view';
import { fitnessOf } from '../../utils/complaint/fitness';
import type { Mend } from '../../utils/model/fitness';
import type { LetterInput } from './use-letter';
import { useRules } from './use-rules';

/** Looks a letter over before it is sent: one line wherever a letter can be taken from. */
export function Fitness(
  props: LetterInput & {
    /** The text as it would be sent, and as it is written from the facts. */
    text: string;
    generated: string;
    here: 'complaint' | 'export';
    onMend: (mend: Mend) => void;
  },
) {
  const { openCase, exhibits, facts, channel, language, text, generated } = props;
  const rules = useRules(openCase.jurisdiction ?? null);
  const { contacts } = facts;
  const points = useMemo(
    () =>
      openCase.jurisdiction && rules === null
        ? null
        : fitnessOf({
            case: openCase,
            exhibits,
            contacts,
            channel,
            language,
            text,
            generated,
            rules,
            now: new Date(),
          }),
    [openCase, exhibits, contacts, channel, language, text, generated, rules],
  );
  if (points === null) return null;
  return <FitnessView points={points} here={props.here} onMend={props.onMend} />;
}
