import { expect, it } from 'vitest';
import { fillSheet } from '../../../../utils/complaint/sheets/fill-sheet';
import { cfpb } from '../../../../utils/complaint/sheets/forms/cfpb';
import { mica } from '../../../../utils/complaint/sheets/forms/mica';
import { findAll } from '../../../../utils/findings/find-all';
import type { EvidenceItem } from '../../../../utils/model/evidence';
import type { Transaction } from '../../../../utils/model/reading';
import { caseOf, exhibitOf, transaction } from '../invented';

const at = (when: string, value: string, reference?: string): Transaction =>
  transaction({
    amount: { value },
    occurredAt: { value: when },
    references: reference === undefined ? [] : [{ type: 'transaction', value: reference }],
  });
const imported = {
  kind: 'statement',
  fileName: 'bill.csv',
} as EvidenceItem['imported'];

function lossIn(exhibits: Parameters<typeof findAll>[0], issueType: 'wrong_charge' | 'payment_failed') {
  const findings = findAll(exhibits);
  const input = { case: caseOf({ issueType }), exhibits, findings, date: '2026-11-22' };
  const field = fillSheet(mica, input).fields.find(({ label }) => label.startsWith('3.d'));
  const all = fillSheet(cfpb, input).fields.map(({ value }) => value ?? '');
  return { kinds: findings.map(({ kind }) => kind), loss: field?.value, all: all.join('\n') };
}

it('of a charge taken twice the loss is the second, whatever the problem is called and numbers are shown or not', () => {
  const unnumbered = [at('2026-11-03T14:05', '-48.50'), at('2026-11-03T14:07', '-48.50')];
  const numbered = [at('2026-11-03T14:05', '-48.50', 'A1'), at('2026-11-03T14:07', '-48.50', 'A2')];
  for (const rows of [unnumbered, numbered])
    for (const issue of ['wrong_charge', 'payment_failed'] as const) {
      const { kinds, loss } = lossIn([exhibitOf(1, { transactions: rows })], issue);
      expect(kinds).toEqual(['charged_twice']);
      expect(loss).toBe('USD 48.50');
    }
});

it('a page and a statement that differ are not added to one another', () => {
  const page = exhibitOf(1, { transactions: [at('2026-11-03T14:05', '-100.00', 'A1')] });
  const { kinds, loss, all } = lossIn(
    [page, exhibitOf(2, { transactions: [at('2026-11-03T14:05', '-110.00', 'A1')] }, { imported })],
    'payment_failed',
  );
  expect(kinds).toEqual(['statement_differs']);
  expect(loss).toBeNull();
  expect(all).not.toContain('210');
});
