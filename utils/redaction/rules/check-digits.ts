/** Check characters of numbers that name persons and accounts. Each takes the number without blanks and dashes. */

/** ISO 7064 MOD 97-10 over letters as 10 to 35, as IBANs have it (ISO 13616-1, section 6). */
export function isIban(iban: string): boolean {
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (character) =>
    Number.parseInt(character, 36),
  ).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

const D5 = [
  '0123456789', '1234067895', '2340178956', '3401289567', '4012395678',
  '5987604321', '6598710432', '7659821043', '8765932104', '9876543210',
]; // biome-ignore format: a table
const PERMUTED = [
  '0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258',
]; // biome-ignore format: a table

/** Verhoeff's check over the dihedral group D5, as Aadhaar numbers have it (UIDAI). */
export function isVerhoeff(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    check = Number(D5[check]?.[Number(PERMUTED[at % 8]?.[digit])]);
  }
  return check === 0;
}

/** Two check digits modulo 11 (Receita Federal, CPF); eleven equal digits are none. */
export function isCpf(digits: string): boolean {
  if (/^(\d)\1{10}$/.test(digits)) return false;
  return [9, 10].every((length) => {
    const sum = weighted(digits.slice(0, length), (at) => length + 1 - at);
    return Number(digits[length]) === ((sum * 10) % 11) % 10;
  });
}

/** The letter of the number modulo 23 (Spain, Real Decreto 1553/2005; NIE: X, Y, Z stand for 0, 1, 2). */
export function isDni(number: string): boolean {
  const digits = number.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === number.at(-1);
}

/** Hong Kong identity card: letters from A = 10, a blank before a single one = 36, weights 9 to 1, modulo 11. */
export function isHongKongId(number: string): boolean {
  const sum = Array.from(number.padStart(9, ' '), (character, at) => {
    const value = character === ' ' ? 36 : Number.parseInt(character, 36);
    return value * (9 - at);
  }).reduce((total, part) => total + part, 0);
  return sum % 11 === 0;
}

/** Taiwan: the letter stands for a county's two digits, weights 1, 9, 8 … 1, 1, modulo 10 (Ministry of the Interior). */
export function isTaiwanId(number: string): boolean {
  const county = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(number[0] ?? '');
  return weighted(`${county}${number.slice(1)}`, (at) => (at === 0 || at === 10 ? 1 : 10 - at)) % 10 === 0;
}

/** Singapore NRIC and FIN: weights 2, 7, 6, 5, 4, 3, 2; T and G add 4, M adds 3 and reads the list from its end. */
export function isSingaporeId(number: string): boolean {
  const [first = '', last = ''] = [number[0], number.at(-1)];
  const sum = weighted(number.slice(1, -1), (at) => [2, 7, 6, 5, 4, 3, 2][at] ?? 0);
  if (first === 'M') return 'KLJNPQRTUWX'[10 - ((sum + 3) % 11)] === last;
  const letters = first === 'S' || first === 'T' ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
  return letters[(sum + (first === 'T' || first === 'G' ? 4 : 0)) % 11] === last;
}

/** Thailand: weights 13 to 2, modulo 11. */
export function isThaiId(digits: string): boolean {
  const sum = weighted(digits.slice(0, 12), (at) => 13 - at);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** France, numéro de sécurité sociale: the key is 97 less the number modulo 97; 2A and 2B count as 19 and 18. */
export function isNir(number: string): boolean {
  const digits = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - Number(BigInt(digits) % 97n) === Number(number.slice(13));
}

/** Russia, SNILS: weights 9 to 1, modulo 101, 100 written as 00. */
export function isSnils(digits: string): boolean {
  const sum = weighted(digits.slice(0, 9), (at) => 9 - at) % 101;
  return (sum === 100 ? 0 : sum) === Number(digits.slice(9));
}

/** Bech32 and Bech32m over the whole address (BIP-173, BIP-350). */
export function isBech32(address: string): boolean {
  const at = address.lastIndexOf('1');
  const prefix = address.slice(0, at);
  const high = Array.from(prefix, (character) => character.charCodeAt(0) >> 5);
  const low = Array.from(prefix, (character) => character.charCodeAt(0) & 31);
  const data = Array.from(address.slice(at + 1), (character) =>
    'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(character),
  );
  let check = 1;
  for (const value of [...high, 0, ...low, ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => {
      if ((top >>> bit) & 1) check ^= generator;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}

function weighted(digits: string, weight: (at: number) => number): number {
  return Array.from(digits, (digit, at) => Number(digit) * weight(at)).reduce((sum, part) => sum + part, 0);
}
