import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { openerOf, sealerOf } from '../../../utils/lock/key-pair';
import { makeRowKey, openRow, type RowKey, sealRow, unwrapRowKey } from '../../../utils/lock/sealed-row';
import type { SealedRow } from '../../../utils/model/lock';
import { makePair } from './pair';

let key: RowKey;
let opener: CryptoKey;
let otherOpener: CryptoKey;

beforeAll(async () => {
  const [pair, other] = await Promise.all([makePair(), makePair()]);
  key = await makeRowKey(await sealerOf(pair));
  opener = await openerOf(pair.privateKey);
  otherOpener = await openerOf(other.privateKey);
});

/** As whoever has the private key reads it. */
async function read(row: SealedRow, place: string): Promise<object> {
  return openRow(row, place, await unwrapRowKey(row, opener));
}

it('a sealed row opens to what it was made of, fields in their order, in its own place only', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), async (content, place) => {
      const row = await sealRow(content, place, key);
      const plain = JSON.stringify(content);
      expect(JSON.stringify(await read(row, place))).toBe(JSON.stringify(JSON.parse(plain)));
      await expect(read(row, `${place}.`)).rejects.toThrow();
    }),
    { numRuns: 30 },
  );
});

it('with any one bit altered, or the key of another lock, it does not open', async () => {
  const row = await sealRow({ said: 'three days' }, 'contacts 1', key);
  await expect(unwrapRowKey(row, otherOpener)).rejects.toThrow();
  const fields = ['key', 'iv', 'bytes'] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), fc.nat(), fc.nat(7), async (field, at, bit) => {
      const bytes = new Uint8Array(row[field]);
      const place = at % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      await expect(read({ ...row, [field]: bytes }, 'contacts 1')).rejects.toThrow();
    }),
    { numRuns: 60 },
  );
});

it('rows of one key never have the same nonce, and nothing of what they say stands in them', async () => {
  const rows = await Promise.all(
    Array.from({ length: 500 }, () => sealRow({ said: 'three days' }, 'contacts 1', key)),
  );
  expect(new Set(rows.map(({ iv }) => Buffer.from(iv).toString('hex'))).size).toBe(500);
  expect(new Set(rows.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).size).toBe(500);
  for (const { bytes } of rows) expect(Buffer.from(bytes).includes('three')).toBe(false);
});
