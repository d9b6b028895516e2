import type { MessageKey } from '../../utils/i18n/translate';
import { Tick } from '../shared/tick';
import { useWords } from '../words';
import './lock-fields.css';
import { type Lock, lockProblem, lockStrength, NO_LOCK } from './lock-password';

/** Whether the package is locked with a password, and which; what that means is said before it is done. */
export function LockFields(props: {
  lock: Lock;
  /** What it means to forget the password; of a package, that its receiver needs it. */
  warning?: MessageKey;
  onChange: (lock: Lock) => void;
}) {
  const { t } = useWords();
  const { lock, warning = 'lockWarning', onChange } = props;
  const problem = lockProblem(lock);
  return (
    <section class="lock">
      <Tick
        testid="lock-package"
        words={t('lockTick')}
        on={lock.on}
        onChange={(on) => onChange({ ...NO_LOCK, on })}
      />
      {lock.on ? (
        <div class="lock-fields">
          <p class="quiet">{t('lockWhy')}</p>
          <Password
            id="lock-password"
            name={t('lockPassword')}
            value={lock.password}
            onInput={(password) => onChange({ ...lock, password })}
          />
          <p class="quiet" data-testid="lock-strength" aria-live="polite">
            {t(lock.password === '' ? 'lockHint' : lockStrength(lock.password))}
          </p>
          <Password
            id="lock-again"
            name={t('lockAgain')}
            value={lock.again}
            onInput={(again) => onChange({ ...lock, again })}
          />
          <p class="lock-problem" data-testid="lock-problem" aria-live="polite">
            {problem === null || problem === 'missing' ? '' : t(problem)}
          </p>
          <p>{t(warning)}</p>
        </div>
      ) : null}
    </section>
  );
}

function Password(props: { id: string; name: string; value: string; onInput: (value: string) => void }) {
  return (
    <label class="field">
      <span class="field-name">{props.name}</span>
      <input
        class="input"
        type="password"
        data-testid={props.id}
        value={props.value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}
