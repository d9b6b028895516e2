import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { NeverList } from '../../components/shared/never-list';
import { PlaceChoice } from '../../components/welcome/place-choice';
import '../../components/welcome/welcome-page.css';
import { WhatItDoes } from '../../components/welcome/what-it-does';
import { useWords } from '../../components/words';
import { chooseLanguage } from '../../utils/i18n/load';
import { useDefaultPlace } from './use-default-place';

/** The first page: what it does, what it never does, two choices, and a way to try it. */
export function Welcome() {
  const { t } = useWords();
  const { place, state, choose } = useDefaultPlace();
  return (
    <div class="welcome-page">
      <Masthead>
        <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
      </Masthead>
      <main>
        <section class="welcome-lead">
          <h2>{t('welcomeTitle')}</h2>
          <p>{t('welcomeLead')}</p>
        </section>
        <WhatItDoes />
        <section class="welcome-try" aria-labelledby="try-title">
          <h2 id="try-title">{t('welcomeTryTitle')}</h2>
          <p>{t('welcomeTryText')}</p>
          <a class="button button-main" href="/sample.html" data-testid="try-sample">
            {t('sampleTry')}
          </a>
        </section>
        <NeverList />
        <p>
          <a href="/allowed.html" data-testid="open-allowed">
            {t('permissionsLink')}
          </a>
        </p>
        <section class="welcome-choices" aria-labelledby="choices-title">
          <h2 id="choices-title">{t('welcomeChoicesTitle')}</h2>
          <p>{t('welcomeLanguageText')}</p>
          <LanguageSwitch onChoose={(language) => void chooseLanguage(language)} />
          <PlaceChoice place={place} state={state} onChoose={choose} />
        </section>
        <p class="quiet">{t('welcomeAgainText')}</p>
      </main>
    </div>
  );
}
