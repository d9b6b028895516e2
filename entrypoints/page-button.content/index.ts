import { defineContentScript } from '#imports';
import { ownGlobal } from '@/utils/capture/own-global';
import { ALLOWED_SINCE } from '@/utils/platform/allowed-since';
import { PAGE_BUTTON } from '@/utils/platform/page-button-setting';
import { onSettingsChanged } from '@/utils/platform/settings-changed';
import { ask } from './ask';
import { type OwnButtonView, showButton } from './button-view';
import { leaveForPictures } from './leave-for-pictures';

declare global {
  /** Set once per page: a host that is allowed while its tab is open gets this script at once. */
  var walletWitnessButton: boolean | undefined;
}

/** Whatever may change whether, where and in which language the button stands. */
const FOLLOWED = [ALLOWED_SINCE, PAGE_BUTTON, 'language'];

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (ownGlobal('walletWitnessButton') || window !== window.top) return;
    globalThis.walletWitnessButton = true;
    let view: OwnButtonView | undefined;
    let asked = 0;

    const settle = async () => {
      asked += 1;
      const mine = asked;
      const wanted = await ask('page-button', {});
      if (mine !== asked) return;
      if (wanted === null) {
        view?.remove();
        view = undefined;
      } else if (view) view.update(wanted);
      else view = showButton(wanted);
    };

    leaveForPictures(() => view);
    onSettingsChanged((keys) => {
      if (FOLLOWED.some((key) => keys.includes(key))) void settle();
    });
    void settle();
  },
});
