import type { Scroller } from '../../utils/model/page-scroll';
import { useWords } from '../words';

interface Props {
  /** What scrolls on the page, the one that shows most first. */
  scrollers: readonly Scroller[];
  chosen: number | null;
  onChoose: (scroller: number) => void;
  allowed: boolean;
  onCapture: () => void;
}

/** The way to all of a page; where several parts of it scroll, the person may say which. */
export function WholePage({ scrollers, chosen, onChoose, allowed, onCapture }: Props) {
  const { t } = useWords();
  return (
    <>
      <button
        type="button"
        class="button"
        data-testid="capture-full-page"
        aria-disabled={!allowed}
        onClick={() => allowed && onCapture()}
      >
        {t('captureFullPage')}
      </button>
      {scrollers.length < 2 ? null : (
        <label class="scroller-choice">
          {t('scrollerChoice')}
          <select
            data-testid="scroller"
            value={chosen ?? 0}
            onChange={(event) => onChoose(Number(event.currentTarget.value))}
          >
            {scrollers.map(({ number, kind, text, content }) => (
              <option key={number} value={number}>
                {t(
                  'scrollerOption',
                  number + 1,
                  kind === 'window' ? t('scrollerWindow') : text || t('scrollerArea'),
                  Math.round(content.height),
                )}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
