import { expect, test } from 'vitest';
import { timeLeft } from '../../../components/export/time-left';
import en from '../../../public/_locales/en/messages.json';
import { translator } from '../../../utils/i18n/translate';

test.each([
  [0.2, 'a few seconds left'],
  [5, 'a few seconds left'],
  [6, 'about 10 seconds left'],
  [11, 'about 20 seconds left'],
  [50, 'about 50 seconds left'],
  [51, 'about 1 minute left'],
  [61, 'about 2 minutes left'],
  [3_599, 'about 60 minutes left'],
])('%d seconds are said as "%s": rounded, and rather more than less', (seconds, words) => {
  expect(timeLeft(translator(en, 'en'), seconds)).toBe(words);
});
