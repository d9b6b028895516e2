import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkReply, type StampFacts } from '../../../utils/timestamp/check-reply';
import { makeQuery } from '../../../utils/timestamp/query';
import { TimeAuthority } from '../../independent/time-authority';

const HASH = '5d'.repeat(32);
const query = makeQuery(HASH);
let authority: TimeAuthority;
let reply: Uint8Array<ArrayBuffer>;
let facts: StampFacts;

beforeAll(async () => {
  authority = new TimeAuthority({ between: 1 });
  reply = authority.reply(query);
  const check = await checkReply(reply, HASH, query);
  if (!check.ok) throw new Error(check.detail);
  facts = check.facts;
});
afterAll(() => authority.close());

/** All that the authority signed itself. Its certificates are signed by others, and may be left out or added to. */
function stated({ time, accuracyUs, policy, serial, signer }: StampFacts) {
  return { time, accuracyUs, policy, serial, signer };
}

it('no changed bit of a reply changes what it states: it fails, or says the same', async () => {
  let failed = 0;
  for (let at = 0; at < reply.length; at += 5) {
    const altered = reply.slice();
    altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
    const check = await checkReply(altered, HASH, query);
    if (check.ok) expect(stated(check.facts), `byte ${at}`).toEqual(stated(facts));
    else failed++;
  }
  // Changed names of the issuers only shorten the chain that is known.
  expect(failed).toBeGreaterThan(0.7 * (reply.length / 5));
});

it('no part of a reply is taken for the whole, nor one with something behind it', async () => {
  for (let length = 0; length < reply.length; length++)
    expect(await checkReply(reply.slice(0, length), HASH, query)).toMatchObject({ ok: false });
  const longer = Uint8Array.from([...reply, 0]);
  expect(await checkReply(longer, HASH, query)).toMatchObject({ ok: false, problem: 'unreadable' });
});

it('bytes of any kind are answered, not thrown at', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const check = await checkReply(bytes.slice(), HASH, query);
      expect(check.ok).toBe(false);
    }),
  );
});

it('a reply in which a stretch was replaced by anything is answered', async () => {
  const stretch = fc.tuple(fc.nat(reply.length), fc.nat(60), fc.uint8Array({ maxLength: 60 }));
  await fc.assert(
    fc.asyncProperty(stretch, async ([from, length, bytes]) => {
      const altered = Uint8Array.from([...reply.slice(0, from), ...bytes, ...reply.slice(from + length)]);
      const check = await checkReply(altered, HASH, query);
      if (check.ok) expect(stated(check.facts)).toEqual(stated(facts));
    }),
  );
});

it.each([
  ['sequences in sequences without end', (at: number) => (at % 2 === 0 ? 0x30 : 0x80)],
  ['nothing but zeros', () => 0],
  ['text', () => 0x41],
  ['numbers one after another', (at: number) => (at < 5 ? ([0x30, 0x83, 0x03, 0xff, 0xfb][at] ?? 0) : 0x05)],
])('a quarter of a megabyte of %s is refused', async (_, byte) => {
  const bytes = Uint8Array.from({ length: 256 * 1_024 }, (_, at) => byte(at));
  expect(await checkReply(bytes, HASH, query)).toMatchObject({ ok: false, problem: 'unreadable' });
});

it('a query that is none is answered like a reply that is none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
      expect(await checkReply(reply, HASH, bytes.slice())).toMatchObject({ ok: false });
    }),
  );
});
