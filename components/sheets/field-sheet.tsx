import { useState } from 'preact/hooks';
import type { FieldSheet as Sheet } from '../../utils/model/field-sheet';
import type { Wording } from '../../utils/model/redress';
import { textLanguage } from '../../utils/model/text-language';
import { SourceLine } from '../redress/source-line';
import { useWords } from '../words';
import { SheetField } from './sheet-field';
import './field-sheet.css';

/** A desk's form, closed until it is asked for; it is filled in only then. */
export function FieldSheet(props: {
  id: string;
  desk: Wording;
  fill: () => Sheet;
  /** Whether the person's own words are in a language that the desk does not read. */
  foreign: boolean;
  old: boolean;
}) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details
      class="field-sheet"
      data-testid="field-sheet"
      data-sheet={props.id}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{say(props.desk)}</summary>
      {open ? <Fields sheet={props.fill()} foreign={props.foreign} old={props.old} /> : null}
    </details>
  );
}

function Fields({ sheet, foreign, old }: { sheet: Sheet; foreign: boolean; old: boolean }) {
  const { t, language, say } = useWords();
  const ofFacts = sheet.fields.filter(({ from }) => from !== 'person');
  const filled = ofFacts.filter(({ value }) => value !== null);
  const screen = textLanguage(language);
  return (
    <div class="sheet-body">
      <p>{say(sheet.note)}</p>
      {foreign ? (
        <p class="sheet-care">{t(sheet.language === 'zh' ? 'deskReadsChinese' : 'deskReadsEnglish')}</p>
      ) : null}
      {sheet.unchosen > 0 ? <p class="sheet-care">{t('sheetUnchosen', sheet.unchosen)}</p> : null}
      <p class="quiet" data-testid="sheet-filled">
        {t('sheetFilled', filled.length, sheet.fields.length)}
      </p>
      <ol class="sheet-fields">
        {sheet.fields.map((field, at) => (
          <SheetField
            key={`${at} ${field.label}`}
            field={field}
            lang={sheet.language === 'zh' ? 'zh-CN' : 'en'}
            gloss={screen !== sheet.language}
          />
        ))}
      </ol>
      <SourceLine source={sheet.source} old={old} />
    </div>
  );
}
