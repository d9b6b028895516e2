import { useWords } from '../words';
import { PERMISSIONS } from './permission-words';

/** What was granted at installation, by the browser's names, and what each is for. */
export function PermissionList({ permissions }: { permissions: readonly string[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('permissionsTitle')}</h2>
      <p class="quiet">{t('permissionsIntro')}</p>
      <dl class="permissions" data-testid="install-permissions">
        {permissions.map((name) => {
          const words = PERMISSIONS[name];
          return (
            <div key={name}>
              <dt class="mono">{name}</dt>
              <dd>{words === undefined ? null : t(words)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
