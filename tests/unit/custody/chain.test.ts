import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareEntry, type CustodyFact, checkChain, nextEntry } from '../../../utils/custody/chain';
import { readCustodyLog, writeCustodyLog } from '../../../utils/custody/custody-log';
import type { CustodyEntry } from '../../../utils/model/custody';

const facts = fc.record({
  at: fc.constantFrom('2026-11-22T10:05:09.120Z', '2026-11-22T10:06:00.000Z'),
  event: fc.constantFrom('captured' as const, 'linked' as const, 'unlinked' as const, 'exported' as const),
  evidence: fc.option(fc.constantFrom('E0001', 'E0002')),
  case: fc.option(fc.constantFrom('C0001', 'C0002')),
  sha256: fc.option(fc.constant('ab'.repeat(32))),
});

const chains = fc.array(facts, { minLength: 1, maxLength: 8 }).map((list) => {
  const chain: CustodyEntry[] = [];
  for (const fact of list) chain.push(nextEntry(chain.at(-1), fact));
  return chain;
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const FIRST = {
  at: '2026-11-22T10:05:09.120Z',
  event: 'captured',
  evidence: 'E0001',
  case: null,
  sha256: 'ab'.repeat(32),
} as const;

/** An entry as earlier versions wrote it: hashed in one piece, without salt. */
function earlier(prev: CustodyEntry | undefined, fact: CustodyFact): CustodyEntry {
  const content = { ...fact, prev: prev?.hash ?? '0'.repeat(64), seq: (prev?.seq ?? 0) + 1 };
  return { ...content, hash: sha256(JSON.stringify(content, Object.keys(content).sort())) };
}

describe('the custody chain', () => {
  test('the hash of an entry is over its number, its link and the hash of its other fields, keys sorted, no spaces', () => {
    const entry = nextEntry(undefined, FIRST, '5a5a');
    const says = `{"at":"2026-11-22T10:05:09.120Z","case":null,"event":"captured","evidence":"E0001","salt":"5a5a","sha256":"${'ab'.repeat(32)}"}`;
    expect(entry.hash).toBe(sha256(`{"content":"${sha256(says)}","prev":"${'0'.repeat(64)}","seq":1}`));
    expect(bareEntry(entry)).toEqual({
      content: sha256(says),
      hash: entry.hash,
      prev: '0'.repeat(64),
      seq: 1,
    });
  });

  test('what a bare entry hides cannot be found by trying: the same event twice has two hashes', () => {
    const [one, two] = [nextEntry(undefined, FIRST), nextEntry(undefined, FIRST)];
    expect(bareEntry(one).content).not.toBe(bareEntry(two).content);
    expect(one.salt).toMatch(/^[0-9a-f]{32}$/);
  });

  test('an entry that was rewritten is seen even if nothing but bare entries follow it', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, where) => {
        fc.pre(chain.length > 1);
        const index = where % (chain.length - 1);
        const rewritten = nextEntry(chain[index - 1], { ...(chain[index] as CustodyEntry), at: '2020' });
        const lines = chain.map(bareEntry).with(index, rewritten);
        expect(checkChain(lines)).toEqual({ ok: false, seq: index + 2, reason: 'link' });
      }),
    );
  });

  test('entries of an earlier version hold, whole and bare, and go on in the new form; none may follow that', () => {
    const first = earlier(undefined, FIRST);
    const second = earlier(first, { ...FIRST, evidence: 'E0002' });
    const third = nextEntry(second, { ...FIRST, evidence: 'E0003' });
    expect(bareEntry(second)).toEqual({ seq: 2, hash: second.hash });
    expect(checkChain([first, second, third])).toEqual({ ok: true });
    expect(checkChain([first, bareEntry(second), bareEntry(third)])).toEqual({ ok: true });
    expect(checkChain([{ ...first, at: '2020' }, second])).toEqual({ ok: false, seq: 1, reason: 'hash' });
    const cut = { ok: false, seq: 4, reason: 'link' };
    expect(checkChain([first, second, third, earlier(third, FIRST)])).toEqual(cut);
    expect(checkChain([first, second, third, { seq: 4, hash: 'ab'.repeat(32) }])).toEqual(cut);
  });

  test('an untouched chain holds, also with any of its entries shown as bare hashes, also when empty', () => {
    expect(checkChain([])).toEqual({ ok: true });
    fc.assert(
      fc.property(chains, fc.infiniteStream(fc.boolean()), (chain, hide) => {
        const lines = chain.map((entry) => (hide.next().value ? bareEntry(entry) : entry));
        expect(checkChain(lines)).toEqual({ ok: true });
      }),
    );
  });

  test('a change to any field of any whole entry is seen, at that entry or the next', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), (chain, where, which) => {
        const index = where % chain.length;
        const entry = chain[index] as CustodyEntry;
        const field = (Object.keys(entry) as (keyof CustodyEntry)[])[which % 9] as keyof CustodyEntry;
        const value = entry[field];
        const changed = {
          ...entry,
          [field]: typeof value === 'number' ? value + 1 : `${value}x`,
        } as CustodyEntry;
        expect(checkChain(chain.with(index, changed))).toMatchObject({ ok: false, seq: index + 1 });
      }),
    );
  });

  test('an entry taken out, doubled or moved is seen', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (chain, where) => {
        fc.pre(chain.length > 1);
        const index = where % (chain.length - 1);
        const entry = chain[index] as CustodyEntry;
        expect(checkChain(chain.toSpliced(index, 1)).ok).toBe(false);
        expect(checkChain(chain.toSpliced(index, 0, entry)).ok).toBe(false);
        expect(checkChain(chain.toSpliced(index, 2, chain[index + 1] as CustodyEntry, entry)).ok).toBe(false);
      }),
    );
  });

  test('a bare hash that was exchanged is seen at the whole entry after it', () => {
    const first = nextEntry(undefined, {
      at: 'a',
      event: 'captured',
      evidence: 'E0001',
      case: null,
      sha256: null,
    });
    const second = nextEntry(first, {
      at: 'b',
      event: 'exported',
      evidence: null,
      case: 'C0001',
      sha256: null,
    });
    expect(checkChain([{ seq: 1, hash: 'f'.repeat(64) }, second])).toEqual({
      ok: false,
      seq: 2,
      reason: 'link',
    });
  });

  test('the log reads back as it was written, and what is not an entry is refused', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const lines = chain.map((entry, index) => (index % 2 ? bareEntry(entry) : entry));
        expect(readCustodyLog(writeCustodyLog(lines))).toEqual(lines);
      }),
    );
    const hash = 'f'.repeat(64);
    for (const text of [
      '{}\n',
      'null\n',
      `{"hash":"${hash}","seq":1}`,
      `{"hash":"${hash}","note":"","seq":1}\n`,
    ])
      expect(() => readCustodyLog(text)).toThrow();
    expect(() => readCustodyLog(`{"seq":1,"hash":"${hash}"}\n`)).toThrow('canonical');
  });
});
