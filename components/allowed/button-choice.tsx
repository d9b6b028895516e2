import { useWords } from '../words';

/** Where the small button on allowed pages is shown. */
export function ButtonChoice(props: {
  everywhere: boolean;
  offOn: readonly string[];
  onEverywhere: (shown: boolean) => void;
  onShowAgain: (host: string) => void;
}) {
  const { t } = useWords();
  return (
    <section data-testid="button-choice">
      <h2>{t('buttonTitle')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="button-everywhere"
          checked={props.everywhere}
          onChange={(event) => props.onEverywhere(event.currentTarget.checked)}
        />
        <span>{t('buttonShown')}</span>
      </label>
      {props.offOn.length === 0 ? null : (
        <ul class="sites">
          {props.offOn.map((host) => (
            <li class="site" key={host}>
              <p>{t('buttonOffOn', host)}</p>
              <button type="button" class="button button-small" onClick={() => props.onShowAgain(host)}>
                {t('buttonShowAgain')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{t('buttonExplained')}</p>
    </section>
  );
}
