import { defineContentScript } from '#imports';
import { serveReader } from '@/utils/capture/serve-reader';
import { sharedReader } from '@/utils/capture/shared-reader';

export default defineContentScript({
  registration: 'runtime',
  main() {
    if (globalThis.walletWitnessReader) return;
    globalThis.walletWitnessReader = sharedReader;
    serveReader(sharedReader);
  },
});
