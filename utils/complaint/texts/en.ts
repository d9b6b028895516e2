import { enFacts } from './en-facts';
import { enLetters } from './en-letters';
import type { Words } from './words';

export const en: Words = { ...enFacts, ...enLetters };
