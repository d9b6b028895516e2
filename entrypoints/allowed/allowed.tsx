import '../../components/allowed/allowed.css';
import { ButtonChoice } from '../../components/allowed/button-choice';
import { PermissionList } from '../../components/allowed/permission-list';
import { ShortcutList } from '../../components/allowed/shortcut-list';
import { SiteList } from '../../components/allowed/site-list';
import { TimeHosts } from '../../components/allowed/time-hosts';
import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { NeverList } from '../../components/shared/never-list';
import { Notice } from '../../components/shared/notice';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import { chooseLanguage } from '../../utils/i18n/load';
import { takeBackHosts } from '../../utils/platform/allowed-hosts';
import { askedPermissions, installPermissions } from '../../utils/platform/install-permissions';
import { changeButtonSetting } from '../../utils/platform/page-button-setting';
import { useAllowed } from './use-allowed';

/** What the extension may do, since when and what for, and the way to take it back. */
export function Allowed() {
  const { t, say } = useWords();
  const allowed = useAllowed(say);
  const action = useAction();
  if (allowed === undefined) return null;
  const { sites, timeHosts, button, shortcuts } = allowed;
  const takeBack = ({ origins }: { origins: readonly string[] }) =>
    action.run(() => takeBackHosts([...origins]));
  return (
    <div class="allowed">
      <Masthead>
        <LanguageSwitch onChoose={(chosen) => void chooseLanguage(chosen)} />
      </Masthead>
      <main>
        {action.failed ? (
          <Notice tone="care" alert>
            {t('takeBackFailed')}
          </Notice>
        ) : null}
        <h2>{t('permissionsLink')}</h2>
        <NeverList />
        <SiteList sites={sites} onTakeBack={takeBack} />
        <TimeHosts hosts={timeHosts} onTakeBack={takeBack} />
        <ButtonChoice
          everywhere={button.everywhere}
          offOn={button.offOn}
          onEverywhere={(everywhere) => action.run(() => changeButtonSetting({ everywhere }))}
          onShowAgain={(host) =>
            action.run(() => changeButtonSetting({ offOn: button.offOn.filter((one) => one !== host) }))
          }
        />
        <ShortcutList shortcuts={shortcuts} />
        <PermissionList permissions={installPermissions()} asked={askedPermissions()} />
      </main>
    </div>
  );
}
