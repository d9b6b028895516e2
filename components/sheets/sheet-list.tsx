import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import './sheet-list.css';

/** The forms that fit a case, and below them, closed, all others. */
export function SheetList(props: {
  place: boolean;
  fitting: ComponentChildren[];
  others: ComponentChildren[];
}) {
  const { t } = useWords();
  const { place, fitting, others } = props;
  return (
    <section class="sheet-list" aria-labelledby="sheets-title">
      <h2 id="sheets-title">{t('formSheets')}</h2>
      <p class="quiet">{t('formSheetsAdvice')}</p>
      {place ? null : <p class="quiet">{t('formSheetsNeedPlace')}</p>}
      {place && fitting.length === 0 ? <p class="quiet">{t('formSheetsNone')}</p> : null}
      {fitting}
      <details>
        <summary data-testid="more-sheets">{t('formSheetsMore', others.length)}</summary>
        <div class="sheet-others">{others}</div>
      </details>
    </section>
  );
}
