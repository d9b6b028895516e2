import type { Source } from '../../utils/model/redress';
import { shownDay } from '../shared/shown-day';
import { useWords } from '../words';
import { GRADE_WORDS } from './redress-words';

/** Where a rule comes from: as text, so that nothing opens by itself. */
export function SourceLine({ source, old }: { source: Source; old: boolean }) {
  const { t, language } = useWords();
  return (
    <details class="source">
      <summary class="quiet">
        {source.grade === 'unverified'
          ? t('sourceUnread', shownDay(source.checkedOn, language))
          : t('sourceLine', t(GRADE_WORDS[source.grade]), shownDay(source.checkedOn, language))}
        {old ? ` ${t('sourceOld')}` : null}
      </summary>
      <p class="quiet">{source.title}</p>
      {source.url === null ? null : <p class="mono source-address">{source.url}</p>}
    </details>
  );
}
