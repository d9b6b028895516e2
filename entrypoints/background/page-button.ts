import { PROBLEMS } from '@/components/popup/problem-words';
import type { Database } from '@/utils/db/database';
import { currentLanguage, loadTranslator } from '@/utils/i18n/load';
import { languageTag } from '@/utils/i18n/translate';
import type { From, Handlers } from '@/utils/messaging/serve';
import { exhibit } from '@/utils/model/evidence';
import type { ButtonAnswer, PageButton } from '@/utils/model/page-button';
import { isPageAllowed } from '@/utils/platform/allowed-hosts';
import { buttonSetting, changeButtonSetting } from '@/utils/platform/page-button-setting';
import { captureUnwatched } from './capture-unwatched';

/** What the button that stands on allowed pages may ask. Tab and address are those that the browser names. */
export function buttonHandlers(
  db: Database,
): Pick<Handlers, 'capture-from-page' | 'page-button' | 'set-page-button'> {
  return {
    'capture-from-page': (_, from) => captureFrom(db, from),
    'page-button': (_, from) => buttonFor(from),
    async 'set-page-button'(change, { url }) {
      if ('place' in change) await changeButtonSetting({ place: change.place });
      else if (change.off === 'everywhere') await changeButtonSetting({ everywhere: false });
      else {
        const { offOn } = await buttonSetting();
        await changeButtonSetting({ offOn: [...new Set([...offOn, hostOf(url)])] });
      }
      return null;
    },
  };
}

async function buttonFor({ url }: From): Promise<PageButton> {
  const { everywhere, offOn, place } = await buttonSetting();
  if (!everywhere || offOn.includes(hostOf(url)) || !(await isPageAllowed(url))) return null;
  const language = await currentLanguage();
  const t = await loadTranslator(language);
  return {
    place,
    lang: languageTag(language),
    words: {
      capture: t('buttonCapture'),
      capturing: t('capturing'),
      notAnswered: t('buttonNotAnswered'),
      menu: t('buttonMenu'),
      move: t('buttonMove'),
      otherSide: t('buttonOtherSide'),
      hideHere: t('buttonHideHere', hostOf(url)),
      hideEverywhere: t('buttonHideEverywhere'),
      bringBack: t('buttonBringBack'),
    },
  };
}

async function captureFrom(db: Database, { tabId, url }: From): Promise<ButtonAnswer> {
  if (tabId === undefined || !(await isPageAllowed(url))) throw new Error('this page is not allowed');
  const t = await loadTranslator(await currentLanguage());
  const reply = await captureUnwatched(db, tabId, { trigger: 'button' });
  if (!reply.ok) return { ok: false, said: t('buttonNotSaved'), more: t(PROBLEMS[reply.problem]) };
  const redrawn = reply.value.parts.some(({ label }) => label === 'rendering');
  return {
    ok: true,
    said: t('buttonSaved', exhibit(reply.value.number)),
    more: redrawn ? t('buttonRedrawn') : null,
  };
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
