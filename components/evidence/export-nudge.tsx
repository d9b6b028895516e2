import { Notice } from '../shared/notice';
import { useWords } from '../words';

/** A quiet word that it is time to export: captures wait for over a week, or room is short. Nothing when neither is so. */
export function ExportNudge(props: { waiting: number; short: boolean; onGo: () => void }) {
  const { t } = useWords();
  if (props.waiting === 0 && !props.short) return null;
  return (
    <Notice tone="plain" testid="export-nudge">
      {props.short ? <p>{t('nudgeShort')}</p> : null}
      {props.waiting === 0 ? null : (
        <p>{props.waiting === 1 ? t('nudgeOldOne') : t('nudgeOld', props.waiting)}</p>
      )}
      <button type="button" class="link-button" onClick={props.onGo}>
        {t('nudgeGo')}
      </button>
    </Notice>
  );
}
