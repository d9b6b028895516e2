import { describe, expect, it } from 'vitest';
import { fillSheet } from '../../../../utils/complaint/sheets/fill-sheet';
import { offeredForms } from '../../../../utils/complaint/sheets/fitting';
import { cfpb } from '../../../../utils/complaint/sheets/forms/cfpb';
import { paypal } from '../../../../utils/complaint/sheets/forms/paypal';
import type { Case, ChargeFault } from '../../../../utils/model/case';
import type { Finding } from '../../../../utils/model/finding';
import type { Jurisdiction } from '../../../../utils/model/jurisdiction';
import { ladder } from '../../../../utils/redress/ladder';
import { loadRules } from '../../../../utils/redress/load';
import { caseOf, exhibitOf, transaction } from '../invented';

async function offered(to: 'provider' | 'authority', place: Jurisdiction | null, fields: Partial<Case> = {}) {
  const subject = caseOf(fields);
  const steps =
    place && ladder(await loadRules(place), subject.issueType, subject, new Date('2026-11-22T12:00:00Z'));
  const { fitting, others } = offeredForms(to, subject, [], steps);
  expect(fitting.length + others.length).toBe(14);
  return fitting.map(({ id }) => id);
}

describe('which forms are offered', () => {
  it.each([
    ['cn', 'wrong_charge', ['pbc-12363', '12315', 'consumer-association', 'police-report']],
    ['cn', 'no_answer', ['pbc-12363', 'consumer-association']],
    ['cn_crypto', 'account_theft', ['police-report']],
    ['us', 'account_theft', ['cfpb', 'ic3']],
    ['uk', 'privacy', ['fos']],
    ['in', 'account_theft', ['india-1930']],
    ['tw', 'payment_failed', ['taiwan-foi']],
    ['ca_wallet', 'wrong_charge', []],
  ] as const)('authorities of %s for %s', async (place, issueType, ids) => {
    expect(await offered('authority', place, { issueType })).toEqual(ids);
  });

  it('a provider’s own form fits its own customers only, wherever they live', async () => {
    expect(await offered('provider', null, { provider: 'Revolut Ltd' })).toEqual(['revolut']);
    expect(await offered('provider', null, { provider: 'Lantern Pay' })).toEqual([]);
    expect(await offered('provider', 'eu_crypto', { provider: 'Lantern Pay' })).toEqual(['mica']);
  });
});

describe('choices of a form', () => {
  const chosen = (chargeFault: ChargeFault | null) => {
    const subject = caseOf({ chargeFault });
    const exhibits = [exhibitOf(1, { transactions: [transaction()] })];
    return fillSheet(cfpb, { case: subject, exhibits, date: '2026-11-22' }).fields[2]?.value;
  };

  it.each([
    ['twice', 'Wrong amount charged or received'],
    ['not_authorised', 'Unauthorized transactions or other transaction problem'],
    ['wrong_amount', 'Wrong amount charged or received'],
    ['fee', 'Unexpected or other fees'],
    [null, 'Other transaction problem'],
  ] as const)('a charge that is wrong as %s goes to the CFPB as its own words have it', (fault, words) => {
    expect(chosen(fault)).toBe(words);
  });

  it('every choice is one that the form offers, and an open one stays open', () => {
    for (const form of [cfpb, paypal])
      for (const issueType of [
        'payment_failed',
        'wrong_charge',
        'account_theft',
        'no_answer',
        'privacy',
        null,
      ] as const) {
        const sheet = fillSheet(form, { case: caseOf({ issueType }), exhibits: [], date: '2026-11-22' });
        for (const { value, choices } of sheet.fields)
          if (choices.length > 0 && value !== null) expect(choices).toContain(value);
      }
    const open = fillSheet(paypal, {
      case: caseOf({ issueType: 'privacy' }),
      exhibits: [],
      date: '2026-11-22',
    });
    expect(open.fields[0]?.value).toBeNull();
  });

  it('an accepted finding says which transactions are meant; without one all are named', () => {
    const rows = ['-1.10', '-2.20', '-3.30'].map((value, at) =>
      transaction({
        amount: { value },
        counterparty: `Stall ${at}`,
        references: [{ type: 'order', value: `N${at}` }],
      }),
    );
    const finding = {
      id: 'f1',
      kind: 'new_payee' as const,
      places: [{ kind: 'transaction' as const, exhibit: 'E0001', row: 2 }],
      amount: null,
      count: null,
      party: null,
    };
    const sheet = (findings: Finding[]) =>
      fillSheet(cfpb, {
        case: caseOf({}),
        exhibits: [exhibitOf(1, { transactions: rows })],
        findings,
        date: '2026-11-22',
      });
    expect(sheet([finding]).unchosen).toBe(0);
    expect(sheet([]).unchosen).toBe(3);
  });
});
