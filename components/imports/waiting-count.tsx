import { useWords } from '../words';

/** How many files were brought and are not kept yet, and how far the work on them has come; nothing for a single one. */
export function WaitingCount(props: { all: number; reading: number; keeping: number }) {
  const { t } = useWords();
  const { all, reading, keeping } = props;
  if (all < 2) return null;
  return (
    <p
      class="quiet"
      role="status"
      data-testid="waiting-count"
      data-reading={reading}
      data-keeping={keeping}
      data-files={all}
    >
      {reading > 0
        ? t('filesReading', all - reading, all)
        : keeping > 0
          ? t('filesKeeping', keeping)
          : t('filesWaiting', all)}
    </p>
  );
}
