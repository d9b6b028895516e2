import { AMERICAS } from './golden-facts/americas';
import { ASIA_PACIFIC } from './golden-facts/asia-pacific';
import { CHINA } from './golden-facts/china';
import { CRYPTO } from './golden-facts/crypto';
import { EUROPE } from './golden-facts/europe';
import type { GoldenCase } from './golden-facts/golden-case';

/** Facts of every problem, in both languages and many jurisdictions. */
export const GOLDEN: Record<string, GoldenCase> = {
  ...AMERICAS,
  ...EUROPE,
  ...ASIA_PACIFIC,
  ...CRYPTO,
  ...CHINA,
};
