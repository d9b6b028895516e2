import type { Words } from './words';
import { zhFacts } from './zh-facts';
import { zhFollowUp } from './zh-follow-up';
import { zhLetters } from './zh-letters';
import { zhSpoken } from './zh-spoken';

export const zh: Words = { ...zhFacts, ...zhLetters, ...zhFollowUp, ...zhSpoken };
