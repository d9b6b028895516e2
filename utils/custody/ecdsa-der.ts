/** Bytes of each half of a signature on P-256. */
const HALF = 32;

/**
 * WebCrypto gives the two numbers of an ECDSA signature side by side (IEEE P1363); OpenSSL and X.509 write them as a DER
 * sequence of two integers (RFC 3279, 2.2.3). `raw` is 64 bytes long.
 */
export function derOfSignature(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [raw.subarray(0, HALF), raw.subarray(HALF)].map(derInteger);
  const length = numbers.reduce((sum, number) => sum + number.length, 0);
  return Uint8Array.from([0x30, length, ...numbers.flatMap((number) => [...number])]);
}

/** The other way round. Throws when the bytes are no such sequence, written as DER prescribes. */
export function rawOfSignature(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(2 * HALF);
  let at = 2;
  for (const half of [0, 1]) {
    const length = der[at + 1] ?? 0;
    const digits = der.subarray(at + 2, at + 2 + length);
    const number = digits[0] === 0 ? digits.subarray(1) : digits;
    if (number.length > HALF) throw new Error('not a signature on P-256');
    raw.set(number, (half + 1) * HALF - number.length);
    at += 2 + length;
  }
  const written = derOfSignature(raw);
  // One signature has one DER form: anything else was changed on the way.
  if (written.length !== der.length || written.some((byte, index) => byte !== der[index]))
    throw new Error('not a signature on P-256');
  return raw;
}

/** An unsigned number: no leading zeros but the one that keeps it from being negative. */
function derInteger(number: Uint8Array): Uint8Array {
  const first = number.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? number.subarray(-1) : number.subarray(first);
  const padded = (digits[0] ?? 0) >= 0x80 ? [0, ...digits] : [...digits];
  return Uint8Array.from([0x02, padded.length, ...padded]);
}
