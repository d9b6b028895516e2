import { Jurisdiction } from '../../utils/model/jurisdiction';
import { JURISDICTION_WORDS } from '../redress/redress-words';
import { ChoiceField } from '../shared/choice-field';
import { useWords } from '../words';

/** Whose rules new cases begin with. Not to know is an answer, too. */
export function PlaceChoice(props: {
  place: Jurisdiction | null;
  state: 'still' | 'kept' | 'failed';
  onChoose: (place: Jurisdiction | null) => void;
}) {
  const { t } = useWords();
  return (
    <div class="welcome-place">
      <ChoiceField
        id="default-place"
        name={t('placeTitle')}
        hint={t('placeForNewCases')}
        none="placeNotSure"
        value={props.place}
        words={JURISDICTION_WORDS}
        options={Jurisdiction.options}
        onChoose={props.onChoose}
      />
      <p role="status" class="quiet">
        {props.state === 'kept' ? t('placeKept') : props.state === 'failed' ? t('actionFailed') : null}
      </p>
    </div>
  );
}
