import { expect, it } from 'vitest';
import { codeIn } from '../../../utils/reading/failure-code';

it('a code that opens something is no code of a failure', () => {
  expect(codeIn('Payment failed. Verification code: 739184')).toBeNull();
  expect(codeIn('安全码：739184 已失效')).toBeNull();
  expect(codeIn('Payment failed. Error code: E-5021')).toBe('E-5021');
});
