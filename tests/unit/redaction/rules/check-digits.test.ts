import { expect, it } from 'vitest';
import {
  isBech32,
  isCpf,
  isDni,
  isHongKongId,
  isIban,
  isNir,
  isSingaporeId,
  isSnils,
  isTaiwanId,
  isThaiId,
  isVerhoeff,
} from '../../../../utils/redaction/rules/check-digits';

/** Numbers that their standards, or those who give them, publish as examples. */
const CHECKS: [string, (number: string) => boolean, string[]][] = [
  ['IBAN', isIban, ['GB82WEST12345698765432', 'DE89370400440532013000', 'FR1420041010050500013M02606']],
  ['Verhoeff', isVerhoeff, ['2363', '234123412346']],
  ['CPF', isCpf, ['52998224725', '11144477735']],
  ['DNI', isDni, ['12345678Z', 'X1234567L', 'Y1234567X']],
  ['Hong Kong', isHongKongId, ['A1234563', 'G123456A']],
  ['Taiwan', isTaiwanId, ['A123456789', 'A800000014']],
  ['Singapore', isSingaporeId, ['S1234567D', 'F1234567N']],
  ['Thailand', isThaiId, ['1101700230708']],
  ['France', isNir, ['255081416802538']],
  ['SNILS', isSnils, ['11223344595']],
  ['Bech32', isBech32, ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4']],
];

it.each(CHECKS)('%s: published numbers hold, and few that differ in one digit do', (_, holds, examples) => {
  for (const example of examples) {
    expect(holds(example)).toBe(true);
    const digits = [...example.matchAll(/\d/g)].map(({ index }) => index);
    const changed = digits.flatMap((at) =>
      Array.from('0123456789')
        .filter((digit) => digit !== example[at])
        .map((digit) => example.slice(0, at) + digit + example.slice(at + 1)),
    );
    // Some sums map two rests to one digit, or weigh a digit by a factor of their modulus.
    expect(changed.filter(holds).length / changed.length).toBeLessThan(0.2);
  }
});
