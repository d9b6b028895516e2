import { launchRecorder, openWallet, pause } from './recorder-run';
import { HEALTHY_PAGE, show, takeAway } from './show-state';
import * as kit from './kits';
const run = await launchRecorder();
const page = await openWallet(run, { '/': HEALTHY_PAGE });
await page.evaluate('globalThis.__name = (f) => f');
await show(page, { html: kit.elementMessage('error', { title: '', body: '付款失败，请稍后再试' }) }); await pause(1500); await takeAway(page); await pause(1000);
await show(page, { html: kit.bootstrapAlert('danger', { title: 'Account limited', body: 'You cannot send money right now.' }) }); await pause(1500);
for (const lang of ['en', 'zh_CN']) {
  await run.panel.evaluate(`chrome.storage.local.set({ language: '${lang}' })`);
  const popup = await run.extension.clickIcon(page);
  await popup.waitForSelector('[data-testid=recorded-failure]'); await pause(500);
  if (lang === 'zh_CN') { await popup.click('[data-testid=keep-failure]'); await popup.waitForSelector('[data-testid=kept-failure]'); }
  await popup.screenshot({ path: `/tmp/popup-${lang}.png` });
  await popup.close();
}
await run.close();
