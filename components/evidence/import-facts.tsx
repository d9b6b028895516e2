import type { MessageKey } from '../../utils/i18n/translate';
import type { Imported } from '../../utils/model/imported';
import { exactTime } from '../format';
import { SetApart } from '../shared/set-apart';
import { useWords } from '../words';
import './import-facts.css';

/** What is said of a file that the person brought, and by whom. */
export function ImportFacts({ imported }: { imported: Imported }) {
  const { t, language } = useWords();
  const { from, modifiedAt, mail } = imported;
  const facts: [MessageKey, string | null | undefined][] = [
    ['fileFromFact', from === '' ? t('fileFromUnsaid') : from],
    ['fileModified', modifiedAt === null ? null : exactTime(modifiedAt, language)],
    ['mailFrom', mail?.from],
    ['mailTo', mail?.to],
    ['mailDate', mail?.date],
    ['mailSubject', mail?.subject],
    ['mailAttachments', mail?.attachments.join(t('listComma')) || null],
  ];
  return (
    <dl class="import-facts">
      {facts.map(([term, value]) =>
        value == null ? null : (
          <div key={term}>
            <dt class="quiet">{t(term)}</dt>
            <dd>
              <SetApart text={value} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
