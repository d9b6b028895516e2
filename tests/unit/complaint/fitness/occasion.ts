import type { FitnessInput } from '../../../../utils/complaint/fitness/occasion';
import { caseOf, exhibitOf, transaction } from '../invented';

/** A complaint in which nothing is to be mended; every part can be set. */
export function sound(changes: Partial<FitnessInput> = {}): FitnessInput {
  const text = 'Lantern Pay took USD 48.50 twice on 3 November (E0001, rows 1–2).';
  return {
    case: caseOf({
      account: 'lin.wei@example.com',
      contactedOn: '2026-11-04',
      complainedOn: '2026-11-05',
      jurisdiction: 'hk',
    }),
    exhibits: [
      exhibitOf(1, {
        transactions: [
          transaction({
            occurredAt: { zone: '+08:00' },
            references: [{ type: 'transaction', value: '20261103-7' }],
            text: 'Harbour Books -48.50 USD Completed',
          }),
        ],
      }),
    ],
    contacts: [],
    channel: 'formal',
    language: 'en',
    text,
    generated: text,
    rules: null,
    now: new Date('2026-11-22T04:00:00Z'),
    ...changes,
  };
}
