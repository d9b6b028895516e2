import { defineContentScript } from '#imports';
import { ownGlobal } from '@/utils/capture/own-global';
import { serveReader } from '@/utils/capture/serve-reader';
import { sharedReader } from '@/utils/capture/shared-reader';

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (ownGlobal('walletWitnessReader')) return;
    globalThis.walletWitnessReader = sharedReader;
    serveReader(sharedReader);
  },
});
