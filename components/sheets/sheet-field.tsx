import type { SheetField as Field } from '../../utils/model/field-sheet';
import { useWords } from '../words';
import { CopyField } from './copy-field';

/** One field of a form: the form's own words, what goes into it, what that rests on, and how long it is. */
export function SheetField({ field, lang, gloss }: { field: Field; lang: string; gloss: boolean }) {
  const { t } = useWords();
  const { label, value, from, limit, leftOut, choices } = field;
  return (
    <li class="sheet-field" data-testid="sheet-field" data-filled={value !== null}>
      <div class="sheet-line">
        <h3>
          <span lang={lang}>{label}</span>
          {gloss ? <span class="sheet-gloss quiet">{field.gloss}</span> : null}
        </h3>
        {value === null ? null : <CopyField name={label} text={value} />}
      </div>
      {value === null ? (
        <p class="sheet-open">{t(from === 'person' ? 'fieldOnForm' : 'fieldOpen')}</p>
      ) : (
        <>
          <p class="sheet-value" lang={lang}>
            {value}
          </p>
          <p class="quiet">
            {[
              from === 'case' || from === 'person'
                ? t('fieldFromCase')
                : t('fieldFromExhibits', from.join(', ')),
              limit === null ? t('fieldLength', value.length) : t('fieldLengthOf', value.length, limit),
            ].join(' · ')}
          </p>
          {leftOut > 0 ? <p class="sheet-care">{t('fieldLeftOut', leftOut)}</p> : null}
        </>
      )}
      {choices.length > 1 ? (
        <details>
          <summary class="quiet">{t('fieldChoices', choices.length)}</summary>
          <ul class="sheet-choices" lang={lang}>
            {choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
