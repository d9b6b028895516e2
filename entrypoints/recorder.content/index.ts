import { browser, defineContentScript } from '#imports';
import { isRecorderRequest } from '@/utils/capture/recorder/recorder-request';
import { type Recorder, startRecorder } from '@/utils/capture/recorder/start-recorder';
import { shadowRootOf } from '@/utils/capture/shadow-root';

declare global {
  /** Set once per page: the script may be injected again into a page that has it. */
  var walletWitnessRecorder: Recorder | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_start',
  main() {
    if (globalThis.walletWitnessRecorder) return;
    // After an update the old script has nobody to talk to any more.
    const tell = (name: string, request: unknown) =>
      void browser.runtime.sendMessage({ name, request }).catch(() => undefined);
    const recorder = startRecorder(document, shadowRootOf, {
      seen: (failure) => tell('failure-seen', failure),
      gone: (key, goneAt) => tell('failure-gone', { key, goneAt }),
    });
    globalThis.walletWitnessRecorder = recorder;
    tell('recorder-ready', {});
    browser.runtime.onMessage.addListener(
      (message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
        if (!isRecorderRequest(message)) return;
        sendResponse(message.want === 'shown' ? recorder.shown() : recorder.aim(message.key));
      },
    );
  },
});
