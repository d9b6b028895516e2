import { browser, defineContentScript } from '#imports';
import { ownGlobal } from '@/utils/capture/own-global';
import { isRecorderRequest } from '@/utils/capture/recorder/recorder-request';
import { type Recorder, startRecorder } from '@/utils/capture/recorder/start-recorder';
import { shadowRootOf } from '@/utils/capture/shadow-root';
import { ALLOWED_SINCE } from '@/utils/platform/allowed-since';
import { onSettingsChanged } from '@/utils/platform/settings-changed';

declare global {
  /** Set once per page: the script may be injected again into a page that has it. */
  var walletWitnessRecorder: Recorder | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main() {
    if (ownGlobal('walletWitnessRecorder')) return;
    // After an update the old script has nobody to talk to any more.
    const tell = (name: string, request: unknown) =>
      void browser.runtime.sendMessage({ name, request }).catch(() => undefined);
    const recorder = startRecorder(document, shadowRootOf, {
      seen: (failure) => tell('failure-seen', failure),
      gone: (key, goneAt) => tell('failure-gone', { key, goneAt }),
    });
    globalThis.walletWitnessRecorder = recorder;
    let stopped = false;
    onSettingsChanged(async (keys) => {
      if (stopped || !keys.includes(ALLOWED_SINCE)) return;
      const allowed = await browser.runtime
        .sendMessage({ name: 'is-watched', request: {} })
        .catch(() => undefined);
      if (allowed !== false) return;
      stopped = true;
      recorder.stop();
      // The host may be allowed again while this page is open.
      globalThis.walletWitnessRecorder = undefined;
    });
    tell('recorder-ready', {});
    browser.runtime.onMessage.addListener(
      (message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
        if (!isRecorderRequest(message) || stopped) return;
        sendResponse(message.want === 'shown' ? recorder.shown() : recorder.aim(message.key));
      },
    );
  },
});
