/** A text in GBK, which no encoder of the platform writes: every pair of bytes is looked at for what it means. */
export function gbkBytes(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      pairs.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Buffer.from(
    [...text].flatMap((sign) => {
      if (sign < '\u0080') return [sign.charCodeAt(0)];
      const pair = pairs.get(sign);
      if (pair === undefined) throw new Error(`GBK has no ${sign}`);
      return pair;
    }),
  );
}
