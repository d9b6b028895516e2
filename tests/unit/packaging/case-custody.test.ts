import { expect, it } from 'vitest';
import { checkChain, nextEntry } from '../../../utils/custody/chain';
import { type CustodyEntry, CustodyEvent } from '../../../utils/model/custody';
import { caseCustody } from '../../../utils/packaging/case-custody';
import type { RedactedBag } from '../../../utils/packaging/redacted-input';
import { custodyOf, sampleInput } from './sample-package';

const input = sampleInput();

/** The sample's chain with two events about its first exhibit that seal the hash of a text. */
function withTexts(): CustodyEntry[] {
  const chain = custodyOf(input.evidence);
  for (const event of ['annotated', 'viewed'] as const)
    chain.push(
      nextEntry(chain.at(-1), {
        at: '2026-11-22T10:07:00.000Z',
        event,
        evidence: 'E0001',
        case: null,
        sha256: 'cd'.repeat(32),
      }),
    );
  return chain;
}

const events = (lines: ReturnType<typeof caseCustody>): CustodyEvent[] =>
  lines.flatMap((line) => ('event' in line ? [line.event] : []));

it('a package shows whole what was noted of its exhibits and which originals were opened', () => {
  expect(events(caseCustody(input, withTexts())).slice(-2)).toEqual(['annotated', 'viewed']);
});

it('a redacted one has these as bare hashes, by which no covered word can be guessed at, and its chain holds', () => {
  const redacted = { redactions: {} } as RedactedBag;
  const lines = caseCustody({ ...input, redacted }, withTexts());
  expect(events(lines)).not.toContain('annotated');
  expect(events(lines)).not.toContain('viewed');
  expect(events(lines)).toContain('captured');
  expect(JSON.stringify(lines)).not.toContain('cdcdcd');
  expect(checkChain(lines)).toEqual({ ok: true });
});

/** Events of the installation, which every package shows. */
const OF_ALL: ReadonlySet<CustodyEvent> = new Set(['stamped', 'key_made', 'restored']);

it('of whatever happened to another case or to exhibits that are not packed, a package shows number, link and hash alone', () => {
  const chain = custodyOf(input.evidence);
  for (const event of CustodyEvent.options) {
    if (OF_ALL.has(event)) continue;
    const at = '2026-11-22T10:07:00.000Z';
    const sha256 = 'cd'.repeat(32);
    chain.push(nextEntry(chain.at(-1), { at, event, evidence: 'E0777', case: null, sha256 }));
    chain.push(nextEntry(chain.at(-1), { at, event, evidence: null, case: 'C0002', sha256 }));
    chain.push(nextEntry(chain.at(-1), { at, event, evidence: 'E0001', case: 'C0002', sha256 }));
  }
  const lines = caseCustody(input, chain);
  const others = lines.slice(-3 * (CustodyEvent.options.length - OF_ALL.size));
  for (const line of others) expect(Object.keys(line).sort()).toEqual(['content', 'hash', 'prev', 'seq']);
  expect(JSON.stringify(lines)).not.toMatch(/C0002|E0777|E1001|cdcdcd|10:07/);
  expect(checkChain(lines)).toEqual({ ok: true });
});
