import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, MessageKey, Say, Translate } from '../utils/i18n/translate';

/** What a component needs to speak: the messages and the language they are in. */
export interface Words {
  t: Translate;
  language: Language;
  /** What rules, forms and wallets hold in words of their own. */
  say: Say;
}

export const WordsContext = createContext<Words>({
  t: (key: MessageKey) => key,
  language: 'en',
  say: ({ en }) => en,
});

export function useWords(): Words {
  return useContext(WordsContext);
}
