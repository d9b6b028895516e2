import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { PairView } from '../../components/verify/pair-view';
import { VerifyPage } from '../../components/verify/verify-page';
import type { Language } from '../../utils/i18n/translate';
import { usePair } from './use-pair';
import { useVerify } from './use-verify';

/** Checks packages: as a page of the extension, and as the page that every package carries. */
export function Verify(props: { carried: boolean; onLanguage: (language: Language) => void }) {
  const { pair, onInspected, onWhole } = usePair();
  const { state, dragging, onZip, onFolder } = useVerify(onInspected);
  return (
    <div class="verify-screen">
      <Masthead>
        <LanguageSwitch onChoose={props.onLanguage} />
      </Masthead>
      <VerifyPage carried={props.carried} state={state} dragging={dragging} onZip={onZip} onFolder={onFolder}>
        {pair === null || state.is !== 'inspected' ? null : <PairView state={pair} onWhole={onWhole} />}
      </VerifyPage>
    </div>
  );
}
