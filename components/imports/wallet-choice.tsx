import { useWords } from '../words';

/** Of which wallet a statement is, where the file does not say it: only then can it be held against captured pages. */
export function WalletChoice(props: {
  id: string;
  wallets: readonly (readonly [id: string, name: string])[];
  wallet: string;
  onChange: (change: { wallet: string }) => void;
}) {
  const { t } = useWords();
  const selectId = `${props.id}-wallet`;
  return (
    <div class="field">
      <label class="field-name" for={selectId}>
        {t('fileWallet')}
      </label>
      <select
        class="input"
        id={selectId}
        value={props.wallet}
        onChange={(event) => props.onChange({ wallet: event.currentTarget.value })}
      >
        <option value="">{t('fileWalletUnsaid')}</option>
        {props.wallets.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
