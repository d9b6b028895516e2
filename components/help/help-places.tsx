import type { MessageKey } from '../../utils/i18n/translate';
import { Notice } from '../shared/notice';
import { useWords } from '../words';

const PLACES: readonly (readonly [MessageKey, MessageKey])[] = [
  ['helpAssociation', 'helpAssociationText'],
  ['helpLawyer', 'helpLawyerText'],
  ['helpLegalAid', 'helpLegalAidText'],
  ['helpForum', 'helpForumText'],
];

/** Who else can be asked, with the limits of each, and the fraud that waits for whoever asks in public. */
export function HelpPlaces() {
  const { t } = useWords();
  return (
    <section aria-labelledby="places-title">
      <h3 id="places-title">{t('helpPlacesTitle')}</h3>
      {PLACES.map(([name, text]) => (
        <div key={name}>
          <h4>{t(name)}</h4>
          <p>{t(text)}</p>
        </div>
      ))}
      <Notice tone="care" testid="recovery-scam">
        <p>{t('recoveryScam')}</p>
      </Notice>
    </section>
  );
}
