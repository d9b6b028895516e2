/**
 * `TimeStampReq` of RFC 3161, 2.4.1, for a SHA-256: version 1, the imprint with its algorithm (its parameters NULL, as
 * OpenSSL writes them), a nonce, and certReq TRUE, without which the reply lacks the certificates that check it.
 */
const VERSION_AND_ALGORITHM = [
  ...[0x02, 0x01, 0x01],
  ...[0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00],
  ...[0x04, 0x20],
];
const CERT_REQ = [0x01, 0x01, 0xff];

/** 64 bits, as OpenSSL sends them: every authority takes a number of this size. */
const NONCE_BYTES = 8;

/** The query, in DER, that shows an authority one SHA-256 (64 hexadecimal digits) and nothing else. */
export function makeQuery(
  imprint: string,
  nonce: Uint8Array = crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
): Uint8Array<ArrayBuffer> {
  if (!/^[0-9a-f]{64}$/.test(imprint)) throw new Error('not a SHA-256');
  const digits = imprint.match(/../g) ?? [];
  const content = [
    ...VERSION_AND_ALGORITHM,
    ...digits.map((pair) => Number.parseInt(pair, 16)),
    ...derNumber(nonce),
    ...CERT_REQ,
  ];
  return Uint8Array.from([0x30, content.length, ...content]);
}

/** An unsigned number as DER writes it: no leading zeros but the one that keeps it from being negative. */
function derNumber(bytes: Uint8Array): number[] {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? [0] : [...bytes.subarray(first)];
  const written = (digits[0] ?? 0) >= 0x80 ? [0, ...digits] : digits;
  return [0x02, written.length, ...written];
}
