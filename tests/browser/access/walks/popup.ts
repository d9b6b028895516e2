import { clickOn } from '../../click-on';
import { capture, openTab } from '../../person';
import { openPopupState } from '../../popup-page';
import { POPUP_STATES } from '../../popup-states';
import { showcase } from '../../sample-wallets';
import { ARABIC, EMOJI, LONG_HAN, LONG_NAME } from '../hard-words';
import type { Walk } from '../walk';

const look = {
  url: 'https://pay.example/',
  wallet: 'generic',
  known: true,
  transactions: 123_456,
  failures: 1_000,
};

/** Of what may go wrong two are shown: they differ in one sentence. */
const STATES = POPUP_STATES.filter(({ name }) => !/^problem-(?!no_grant|unexpected)/.test(name));

/** A page that names itself in words that are hard to draw. */
const HARD = [
  { name: 'right to left', look: { ok: true, value: { ...look, title: ARABIC, walletName: ARABIC } } },
  {
    name: 'long names',
    look: { ok: true, value: { ...look, title: `${LONG_NAME}${EMOJI}`, walletName: LONG_HAN } },
  },
];

/** The popup: in every state with answers put in the background's place, and with a real capture. */
export const popup: Walk = {
  screen: 'popup',
  async go(run, see) {
    for (const state of [...STATES, ...HARD]) {
      const page = await openPopupState(run, state);
      await page.setViewport({ width: 360, height: 600 });
      await see(state.name, page);
      await page.close();
    }
    const sample = showcase('paypal');
    const page = await openTab(run, [sample]);
    await page.goto(sample.url);
    const { popup: real } = await capture(run, page);
    await see('a real capture', real);
    await clickOn(real, '[data-testid=capture-page]');
    await run.closePopups();
  },
};
