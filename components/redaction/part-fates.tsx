import type { EvidencePart } from '../../utils/model/evidence';
import type { WhyOut } from '../../utils/model/redactions';
import { PARTS } from '../evidence/part-words';
import { useWords } from '../words';
import { WHY_OUT } from './cover-words';
import './part-fates.css';

/** A file of an exhibit: `why` it cannot be covered and stays out, or null; `out` when the person leaves it out. */
export interface PartFate {
  part: EvidencePart;
  why: WhyOut | null;
  out: boolean;
}

/** What becomes of each file of an exhibit in the copy. */
export function PartFates(props: {
  fates: readonly PartFate[];
  onLeaveOut: (part: string, out: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <details class="part-fates" open={props.fates.some(({ why }) => why !== null)}>
      <summary>{t('coverFilesTitle')}</summary>
      <ul>
        {props.fates.map(({ part, why, out }) => (
          <li key={part.name} data-testid="part-fate" data-part={part.name} data-out={out || why !== null}>
            <span>
              {t(PARTS[part.label])} <span class="mono quiet">{part.name}</span>
            </span>
            {why === null ? (
              <label class="part-fate-out">
                <input
                  type="checkbox"
                  aria-label={t('coverLeaveIn', part.name)}
                  checked={!out}
                  onChange={(event) => props.onLeaveOut(part.name, !event.currentTarget.checked)}
                />
                <span>{t(out ? 'coverFileOut' : 'coverFileCovered')}</span>
              </label>
            ) : (
              <span class="cover-care">{t('coverFileOutWhy', t(WHY_OUT[why]))}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
