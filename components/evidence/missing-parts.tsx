import type { MissingPart } from '../../utils/model/evidence';
import { useWords } from '../words';
import './missing-parts.css';
import { causeWords } from './cause-words';
import { partName } from './part-words';

/** What could not be taken, with the cause; nothing when everything was. */
export function MissingParts({ missing }: { missing: readonly MissingPart[] }) {
  const { t } = useWords();
  if (missing.length === 0) return null;
  return (
    <section class="missing-parts">
      <h3>{t('missingTitle')}</h3>
      <ul>
        {missing.map(({ part, cause }) => (
          <li key={part}>{t('missingPart', partName(t, part), causeWords(t, cause))}</li>
        ))}
      </ul>
    </section>
  );
}
