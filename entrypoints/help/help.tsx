import { liveQuery } from 'dexie';
import { useState } from 'preact/hooks';
import { DeskDirectory } from '../../components/help/desk-directory';
import { HelpPlaces } from '../../components/help/help-places';
import '../../components/help/help-page.css';
import { MediaLast } from '../../components/help/media-last';
import { SecurityList } from '../../components/help/security-list';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { Notice } from '../../components/shared/notice';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { useLoaded } from '../../components/use-loaded';
import { useWords } from '../../components/words';
import { allCases } from '../../utils/cases/queries';
import { ticksOf } from '../../utils/cases/ticks';
import type { Database } from '../../utils/db/database';
import { chooseLanguage } from '../../utils/i18n/load';
import { send } from '../../utils/messaging/send';
import type { Jurisdiction } from '../../utils/model/jurisdiction';
import { defaultPlace } from '../../utils/platform/default-place';

const SECURITY = 'security';

/** Rules and calendars are asked for only when a place is known. */
const loadDirectory = async (place: Jurisdiction) =>
  (await import('./place-directory')).placeDirectory(place);

/** Who helps, by place; where to find help; the press as the last resort; and what keeps the account safe. */
export function Help({ db }: { db: Database }) {
  const { t } = useWords();
  const [chosen, choose] = useState<Jurisdiction>();
  const cases = useLive(() => liveQuery(() => allCases(db)), []);
  const ticks = useLive(() => liveQuery(() => ticksOf(db, SECURITY)), []);
  const action = useAction();
  const usual = useLoaded('usual', defaultPlace);
  const place = chosen ?? cases?.find(({ jurisdiction }) => jurisdiction)?.jurisdiction ?? usual;
  const directory = useLoaded(place, loadDirectory);
  return (
    <div class="help-page">
      <Masthead>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </Masthead>
      <main>
        <h2 class="help-title">{t('helpTitle')}</h2>
        {action.failed ? (
          <Notice tone="care" alert>
            {t('actionFailed')}
          </Notice>
        ) : null}
        <DeskDirectory place={place} directory={directory} onPlace={choose} />
        <HelpPlaces />
        <MediaLast />
        {ticks === undefined ? null : (
          <SecurityList
            ticks={ticks}
            onTick={(id, done) => action.run(() => send('set-tick', { scope: SECURITY, id, done }))}
          />
        )}
      </main>
    </div>
  );
}
