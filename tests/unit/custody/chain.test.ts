import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainLine, checkChain, nextEntry } from '../../../utils/custody/chain';
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

const bare = ({ seq, hash }: CustodyEntry): ChainLine => ({ seq, hash });

describe('the custody chain', () => {
  test('the hash of an entry is the SHA-256 of its other fields, keys sorted, no spaces', () => {
    const entry = nextEntry(undefined, {
      at: '2026-11-22T10:05:09.120Z',
      event: 'captured',
      evidence: 'E0001',
      case: null,
      sha256: 'ab'.repeat(32),
    });
    const text = `{"at":"2026-11-22T10:05:09.120Z","case":null,"event":"captured","evidence":"E0001","prev":"${'0'.repeat(64)}","seq":1,"sha256":"${'ab'.repeat(32)}"}`;
    expect(entry.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('an untouched chain holds, also with any of its entries shown as bare hashes, also when empty', () => {
    expect(checkChain([])).toEqual({ ok: true });
    fc.assert(
      fc.property(chains, fc.infiniteStream(fc.boolean()), (chain, hide) => {
        const lines = chain.map((entry) => (hide.next().value ? bare(entry) : entry));
        expect(checkChain(lines)).toEqual({ ok: true });
      }),
    );
  });

  test('a change to any field of any whole entry is seen, at that entry or the next', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), (chain, where, which) => {
        const index = where % chain.length;
        const entry = chain[index] as CustodyEntry;
        const field = (Object.keys(entry) as (keyof CustodyEntry)[])[which % 8] as keyof CustodyEntry;
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
        const lines = chain.map((entry, index) => (index % 2 ? bare(entry) : entry));
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
