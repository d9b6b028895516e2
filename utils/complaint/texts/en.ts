import { enFacts } from './en-facts';
import { enFollowUp } from './en-follow-up';
import { enLetters } from './en-letters';
import { enSpoken } from './en-spoken';
import type { Words } from './words';

export const en: Words = { ...enFacts, ...enLetters, ...enFollowUp, ...enSpoken };
