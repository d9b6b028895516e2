import { SampleCard } from '../../components/sample/sample-card';
import '../../components/sample/sample-page.css';
import { SampleSteps } from '../../components/sample/sample-steps';
import { SampleWallet } from '../../components/sample/sample-wallet';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { useAction } from '../../components/use-action';
import { useLive } from '../../components/use-live';
import { useLoaded } from '../../components/use-loaded';
import { useWords } from '../../components/words';
import { watchSample } from '../../utils/evidence/kept-sample';
import { chooseLanguage } from '../../utils/i18n/load';
import { send } from '../../utils/messaging/send';
import { activeTab } from '../../utils/platform/active-tab';
import { shortcuts } from '../../utils/platform/shortcuts';
import { openSidePanel } from '../../utils/platform/side-panel';

const POPUP = '_execute_action';

const aroundHere = async () => {
  const [tab, keys] = await Promise.all([activeTab(), shortcuts()]);
  return { windowId: tab?.windowId, keys: keys.find(({ name }) => name === POPUP)?.keys ?? '' };
};

/** The sample page: what to do, a wallet's page to do it on, and what came of it. */
export function Sample() {
  const { t } = useWords();
  const here = useLoaded('here', aroundHere);
  const kept = useLive(() => watchSample(), []);
  const removing = useAction();
  const windowId = here?.windowId;
  return (
    <div class="sample-page">
      <Masthead>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </Masthead>
      <main>
        <SampleSteps keys={here?.keys ?? ''} done={Boolean(kept)} />
        {kept ? (
          <section class="sample-kept" aria-live="polite">
            <SampleCard
              {...kept}
              busy={removing.busy}
              failed={removing.failed}
              onRemove={() => removing.run(() => send('forget-sample', {}))}
            />
            <p>{t('sampleNext')}</p>
            {windowId === undefined ? null : (
              <button
                type="button"
                class="button button-main"
                data-testid="open-panel"
                onClick={() => void openSidePanel(windowId)}
              >
                {t('openPanel')}
              </button>
            )}
          </section>
        ) : null}
        <SampleWallet />
      </main>
    </div>
  );
}
