import { wordlist } from '@scure/bip39/wordlists/english.js';

/**
 * The English words of BIP-39, each as the number of letters it shares with the word before it and the letters that
 * follow: `0abandon2ility`. Two thirds of the list's size; the build packs this value, not the library (wxt.config.ts).
 */
export const packedSeedWords: string = wordlist
  .map((word, index) => {
    const before = wordlist[index - 1] ?? '';
    let shared = 0;
    while (shared < before.length && word[shared] === before[shared]) shared += 1;
    return `${shared}${word.slice(shared)}`;
  })
  .join('');
