import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import { Guard } from '../../components/shared/guard';
import { WordsContext } from '../../components/words';
import { isSampleRequest } from '../../utils/capture/sample-tab';
import { serveReader } from '../../utils/capture/serve-reader';
import { sharedReader } from '../../utils/capture/shared-reader';
import { followLanguage } from '../../utils/i18n/follow';
import { SAMPLE_WALLET } from '../../utils/model/sample';
import { readPage } from '../../utils/wallets/read';
import { Sample } from './sample';

const root = document.querySelector('#root');
let name = '';

browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse: (reply: unknown) => void) => {
  if (isSampleRequest(message)) sendResponse(true);
  return undefined;
});
// What a click puts into other pages stands here already.
serveReader({
  ...sharedReader,
  read: (page, url, opens) => ({ ...readPage(page, url, opens), wallet: SAMPLE_WALLET }),
  nameOf: () => name,
});

if (root !== null) {
  await followLanguage((words) => {
    name = words.t('sampleWallet');
    document.title = name;
    render(
      <WordsContext.Provider value={words}>
        <Guard>
          <Sample />
        </Guard>
      </WordsContext.Provider>,
      root,
    );
  });
}
