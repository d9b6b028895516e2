import { defineUnlistedScript } from '#imports';
import { readAimed } from '@/utils/capture/recorder/read-aimed';
import { shadowRootOf } from '@/utils/capture/shadow-root';

/** Reads the message that stands ready in `walletWitnessAim`: its DOM without secrets, and where the page shows secrets. */
export default defineUnlistedScript({
  globalName: true,
  main: () => readAimed(document, shadowRootOf),
});
