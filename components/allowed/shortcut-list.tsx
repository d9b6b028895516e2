import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';

const NAMES: Record<string, MessageKey> = {
  _execute_action: 'shortcutPopup',
  'capture-page': 'capturePage',
  'open-case-file': 'openPanel',
};

/** The keys that are set now; `keys` is empty where another extension or the browser had them first. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly { name: string; keys: string }[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('shortcutsTitle')}</h2>
      <dl class="permissions" data-testid="shortcuts">
        {shortcuts.map(({ name, keys }) => {
          const words = NAMES[name];
          return (
            <div key={name}>
              <dt>{words === undefined ? name : t(words)}</dt>
              <dd class="mono">{keys === '' ? t('shortcutNone') : keys}</dd>
            </div>
          );
        })}
      </dl>
      <p class="quiet">{t('shortcutsExplained')}</p>
    </section>
  );
}
