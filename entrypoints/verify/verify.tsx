import { LanguageSwitch } from '../../components/shared/language-switch';
import { Masthead } from '../../components/shared/masthead';
import { VerifyPage } from '../../components/verify/verify-page';
import type { Language } from '../../utils/i18n/translate';
import { useVerify } from './use-verify';

/** Checks packages: as a page of the extension, and as the page that every package carries. */
export function Verify(props: { carried: boolean; onLanguage: (language: Language) => void }) {
  const { state, dragging, onZip, onFolder } = useVerify();
  return (
    <div class="verify-screen">
      <Masthead>
        <LanguageSwitch onChoose={props.onLanguage} />
      </Masthead>
      <VerifyPage
        carried={props.carried}
        state={state}
        dragging={dragging}
        onZip={onZip}
        onFolder={onFolder}
      />
    </div>
  );
}
