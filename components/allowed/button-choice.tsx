import { Tick } from '../shared/tick';
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
      <Tick
        testid="button-everywhere"
        words={t('buttonShown')}
        on={props.everywhere}
        onChange={props.onEverywhere}
      />
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
