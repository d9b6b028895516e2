import { exhibit } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { Proof } from '../model/issue-guide';
import type { Exhibit } from './exhibits';

/** A list that shows at least so many payments tells what is usual. */
const HISTORY = 20;

/**
 * What the exhibits hold of what checklists ask for, and the exhibits that show it. It says that something of the kind is
 * there, not that it is enough. `findings` are those of the same exhibits.
 */
export function heldProofs(
  exhibits: readonly Exhibit[],
  findings: readonly Finding[],
): ReadonlyMap<Proof, readonly string[]> {
  const held = new Map<Proof, string[]>();
  const add = (proof: Proof, label: string) => {
    const there = held.get(proof) ?? [];
    if (!there.includes(label)) held.set(proof, [...there, label]);
  };
  for (const { item, reading } of exhibits) {
    for (const proof of proofsOf({ item, reading })) add(proof, exhibit(item.number));
  }
  for (const { kind, places } of findings) {
    if (kind === 'charged_twice') for (const place of places) add('two_charges', place.exhibit);
  }
  return held;
}

function proofsOf({ item, reading: { transactions, failures, messages } }: Exhibit): Proof[] {
  const kind = item.imported?.kind;
  const tests: [Proof, boolean][] = [
    ['transaction', transactions.length > 0],
    ['number', transactions.some(({ references }) => references.length > 0)],
    ['balance', transactions.some(({ balanceAfter }) => balanceAfter?.value != null)],
    ['fee', transactions.some(({ fee, kind: of }) => of === 'fee' || /[1-9]/.test(fee?.value ?? ''))],
    ['history', transactions.length >= HISTORY],
    ['failure', failures.length > 0],
    ['failure_code', failures.some(({ code }) => code !== null)],
    ['chat', messages.length > 0 || kind === 'chat'],
    ['statement', kind === 'statement'],
    ['email', kind === 'email'],
    ['recording', kind === 'recording'],
  ];
  return tests.filter(([, is]) => is).map(([proof]) => proof);
}
