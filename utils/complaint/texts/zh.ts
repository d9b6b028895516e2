import type { Words } from './words';
import { zhFacts } from './zh-facts';
import { zhLetters } from './zh-letters';

export const zh: Words = { ...zhFacts, ...zhLetters };
