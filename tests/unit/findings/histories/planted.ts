import type { Exhibit } from '../../../../utils/findings/exhibits';
import type { FindingKind } from '../../../../utils/model/finding';
import type { ChatMessage, Failure, Transaction } from '../../../../utils/model/reading';
import { exhibitOf, failure, message } from '../../complaint/invented';
import { inTime, listPage } from './history';
import type { Seeded } from './random';
import { at, row } from './row';

/** Cases that are put into an ordinary history: the exhibits, and for each case the numbers that its finding must rest on. */
export interface Planted {
  exhibits: Exhibit[];
  cases: { kind: FindingKind; parties: string[] }[];
}

/** How many days the history has at least; what is planted stands in its later half, where there is something to compare. */
const DAYS = 500;
const shown = (raw: string, value: Transaction['status']['value']) => ({ status: { raw, value } });

/**
 * Plants so many cases of every kind that lists show, each with a payee of its own or one that the history knows, and
 * a later capture, a statement and a chat in which the others show themselves.
 */
export function plant(ordinary: readonly Transaction[], each: number, dice: Seeded): Planted {
  const rows = [...ordinary];
  const later: Transaction[] = [];
  const stated: Transaction[] = [];
  const failures: Failure[] = [];
  const chats: ChatMessage[] = [];
  const cases: Planted['cases'] = [];
  const told = (kind: FindingKind, ...parties: string[]) => cases.push({ kind, parties });
  for (let nth = 0; nth < each; nth += 1) {
    const day = 250 + nth * Math.floor((DAYS - 260) / each);
    const minute = dice.whole(60, 1300);
    const name = (kind: string) => `${kind} ${nth}`;
    const cents = () => -dice.whole(1100, 19_000);

    const twice = cents();
    const shop = dice.of([name('Double Shop'), 'Corner Coffee', 'Shop 7', 'Works Canteen']);
    rows.push(row(at(day, minute), twice, shop), row(at(day, minute + dice.whole(0, 12)), twice, shop));
    told('charged_twice', shop, shop);

    const failed = row(at(day, minute), cents(), name('Failed Shop'), shown('Failed', 'failed'));
    rows.push(failed);
    later.push({ ...failed, ...shown('Completed', 'succeeded') });
    told('failed_but_charged', name('Failed Shop'), name('Failed Shop'));

    const screen = row(at(day + 1, minute), cents(), name('Screen Shop'));
    rows.push(screen);
    failures.push(failure({ text: `Payment ${screen.references[0]?.value} failed. Please try again.` }));
    told('failed_but_charged', 'message', name('Screen Shop'));

    for (let charge = 0; charge < 5; charge += 1)
      rows.push(row(at(day + 2, minute + charge * 3), -dice.whole(100, 990), name('Small Games')));
    told('small_charges', ...Array.from({ length: 5 }, () => name('Small Games')));

    const turned = row(at(day + 3, minute), cents(), name('Turned Shop'));
    rows.push(turned);
    later.push({ ...turned, ...shown('Failed', 'failed') });
    told('status_changed', name('Turned Shop'), name('Turned Shop'));

    const dear = row(at(day + 4, minute), cents(), name('Dear Shop'));
    rows.push(dear);
    stated.push({ ...dear, amount: { ...dear.amount, value: `-9${dear.amount.value?.slice(1)}` } });
    told('statement_differs', name('Dear Shop'), name('Dear Shop'));

    const refund = row(at(day + 5, minute), -cents(), name('Late Refund'), {
      kind: 'refund',
      ...shown('Pending', 'pending'),
    });
    rows.push(refund);
    told('refund_missing', name('Late Refund'));
  }
  const stranger = row(at(DAYS - 2, 200), -2_888_800, 'Nobody Known', { kind: 'transfer' });
  rows.push(stranger);
  told('new_payee', 'Nobody Known');
  const quiet = row(at(DAYS - 3, 300), -987_654, 'Landlord');
  rows.push(quiet);
  const fee = { raw: '0.88', value: '0.88', currency: 'CNY', currencyFrom: 'page' as const };
  stated.push({ ...quiet, fee });
  told('fee_not_shown', 'Landlord', 'Landlord');
  chats.push(
    message('me', 'Where is my money?', { at: '2024-06-01 09:00' }),
    message('bot', 'Thank you, we have received your message.', { at: '2024-06-01 09:00' }),
    message('agent', 'Your refund of CNY 9,876.54 will arrive within 3 business days.', {
      at: '2024-06-12 10:00',
    }),
  );
  told('answer_gap', 'message', 'message');
  told('refund_missing', 'message', 'Landlord');
  const day = (n: number) => `2040-01-0${n}T00:00:00.000Z`;
  return {
    cases,
    exhibits: [
      listPage(inTime(rows), 1, day(1)),
      exhibitOf(2, { failures, page: 'error' }, { capturedAt: '2030-01-01T00:00:00.000Z' }),
      listPage(inTime(later), 3, day(2)),
      exhibitOf(4, { messages: chats, page: 'chat' }, { capturedAt: day(3) }),
      exhibitOf(
        5,
        { transactions: inTime(stated), page: 'statement' },
        {
          capturedAt: day(4),
          imported: {
            kind: 'statement',
            fileName: 'history.csv',
            from: '',
            modifiedAt: null,
            mail: null,
            walletFrom: 'file',
          },
        },
      ),
    ],
  };
}
