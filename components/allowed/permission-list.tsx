import { useWords } from '../words';
import { PERMISSIONS } from './permission-words';

/** What was granted at installation and what is asked for later, by the browser's names, and what each is for. */
export function PermissionList(props: { permissions: readonly string[]; asked: readonly string[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('permissionsTitle')}</h2>
      <p class="quiet">{t('permissionsIntro')}</p>
      <Explained names={props.permissions} testid="install-permissions" />
      <h3>{t('permissionsAskedTitle')}</h3>
      <p class="quiet">{t('permissionsAskedIntro')}</p>
      <Explained names={props.asked} testid="asked-permissions" />
    </section>
  );
}

function Explained({ names, testid }: { names: readonly string[]; testid: string }) {
  const { t } = useWords();
  return (
    <dl class="permissions" data-testid={testid}>
      {names.map((name) => {
        const words = PERMISSIONS[name];
        return (
          <div key={name}>
            <dt class="mono">{name}</dt>
            <dd>{words === undefined ? null : t(words)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
