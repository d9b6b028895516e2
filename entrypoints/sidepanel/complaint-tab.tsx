import { liveQuery } from 'dexie';
import { LetterChoice } from '../../components/complaint/letter-choice';
import { Empty } from '../../components/shared/empty';
import { useLive } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { Case } from '../../utils/model/case';
import { exhibitsOf } from './exhibits';
import { FormSheets } from './form-sheets';
import { Letter } from './letter';
import { letterLanguage } from './letter-language';
import { OpenCaseBar } from './open-case-bar';
import type { TabProps } from './tab-props';
import { useLetterFacts } from './use-letter-facts';

export function ComplaintTab(props: TabProps) {
  const { t } = useWords();
  if (props.openCase === undefined) {
    return (
      <Empty title={t('complaintEmptyTitle')}>
        <p>{t('complaintNeedsCase')}</p>
        <OpenCaseBar {...props} />
      </Empty>
    );
  }
  return (
    <>
      <OpenCaseBar {...props} />
      <OpenComplaint key={props.openCase.number} {...props} openCase={props.openCase} />
    </>
  );
}

function OpenComplaint(props: TabProps & { openCase: Case }) {
  const { t, language: screen } = useWords();
  const { db, openCase, place, go } = props;
  const language = letterLanguage(place, screen);
  const exhibits = useLive(
    () => liveQuery(() => exhibitsOf(db, openCase.evidence)),
    [openCase.evidence],
    'keep',
  );
  const facts = useLetterFacts(db, openCase, exhibits);
  return (
    <>
      <LetterChoice
        channel={place.channel}
        language={language}
        onChannel={(channel) => go({ channel })}
        onLanguage={(letterLanguage) => go({ letterLanguage })}
      />
      {exhibits === undefined || facts === undefined ? (
        <p class="quiet">{t('loading')}</p>
      ) : (
        <Letter
          key={`${openCase.number} ${place.channel} ${language}`}
          db={db}
          openCase={openCase}
          exhibits={exhibits}
          facts={facts}
          channel={place.channel}
          language={language}
          onGo={props.goToField}
          onMend={props.mend}
        />
      )}
      {exhibits && facts ? <FormSheets {...props} exhibits={exhibits} facts={facts} /> : null}
    </>
  );
}
