import type { Case } from '../../../utils/model/case';
import type { Reading, Transaction } from '../../../utils/model/reading';
import { caseOf, exhibitOf, failure, transaction } from '../../unit/complaint/invented';
import { contactOf } from '../../unit/findings/contact-of';
import type { Planted } from './plant-case';

const DAY = 24 * 60 * 60 * 1000;
/** The invented cases begin so many days before they are looked at, whenever that is. */
const AGO = 70;

function wallAt(day: number, minute = 0): string {
  return new Date(Math.floor(Date.now() / DAY - AGO + day) * DAY + minute * 60_000)
    .toISOString()
    .slice(0, 16);
}
const dayAt = (day: number) => wallAt(day).slice(0, 10);

const PARTIES = ['半亩书店', 'Harbour Books', '云上咖啡', 'Night Market 24h'];

/** Transactions over a few weeks, most on a few days, some with a day alone, some with no date at all. */
function rows(count: number): Transaction[] {
  return Array.from({ length: count }, (_, index) => {
    const day = Math.floor((index * 37) % 40) + (index % 3 === 0 ? 4 : 0);
    const only = index % 5 === 1;
    const none = index % 50 === 2;
    return transaction({
      amount: { value: `-${12 + index}.50`, currency: 'CNY' },
      counterparty: PARTIES[index % PARTIES.length] ?? null,
      status: index % 9 === 4 ? { raw: '交易失败', value: 'failed' } : {},
      references: [{ type: 'transaction', value: String(20260000000000 + index) }],
      occurredAt: none
        ? { raw: '03/04', value: null, precision: null }
        : only
          ? { value: dayAt(day), precision: 'day' }
          : { value: wallAt(day, (index * 131) % 1440), precision: 'minute' },
    });
  });
}

function planted(fields: Partial<Case>, readings: Partial<Reading>[]): Planted {
  const exhibits = readings.map((reading, index) =>
    exhibitOf(index + 1, reading, { capturedAt: `${wallAt(30 + index * 3, 400)}:09.120Z` }),
  );
  const numbers = exhibits.map(({ item }) => item.number);
  return {
    case: caseOf({ title: 'Charged twice · 重复扣款', evidence: numbers, ...fields }),
    exhibits,
    contacts: [],
    letters: [],
  };
}

/** A case by how many events it has: none, a few, or hundreds. */
export const INVENTED: Record<'none' | 'few' | 'many', () => Planted> = {
  none: () => planted({ evidence: [] }, []),
  few: () => ({
    ...planted({ jurisdiction: 'other', complainedOn: dayAt(35) }, [{ transactions: rows(2).slice(0, 1) }]),
    contacts: [contactOf({ id: 'one', on: dayAt(33), at: '14:20', said: 'They will look into it.' })],
  }),
  many: () => ({
    ...planted(
      { jurisdiction: 'cn', happenedOn: dayAt(4), contactedOn: dayAt(33), complainedOn: dayAt(36) },
      [
        ...[0, 1, 2, 3, 4].map((at) => ({ transactions: rows(290).slice(at * 58, at * 58 + 58) })),
        {
          failures: [
            failure({ text: '系统繁忙，请稍后再试' }),
            failure({ text: 'Refund failed (E-1043)', seenAt: `${wallAt(38, 600)}:00.000Z` }),
          ],
        },
      ],
    ),
    contacts: [
      contactOf({ id: 'a', on: dayAt(33), at: '14:20', withWhom: '小林', said: '已登记，会有专员联系' }),
      contactOf({
        id: 'b',
        way: 'chat',
        on: dayAt(34),
        said: '三天内退款',
        promisedBy: dayAt(37),
        by: 'them',
      }),
      contactOf({ id: 'c', way: 'email', on: dayAt(50) }),
    ],
    letters: [
      {
        caseNumber: 1,
        channel: 'formal',
        language: 'zh',
        text: '…',
        at: `${wallAt(36, 500)}:00.000Z`,
        why: 'saved',
      },
      {
        caseNumber: 1,
        channel: 'regulator',
        language: 'zh',
        text: '…',
        at: `${wallAt(60, 500)}:00.000Z`,
        why: 'exported',
      },
    ],
  }),
};
