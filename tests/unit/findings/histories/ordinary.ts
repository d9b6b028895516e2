import type { Transaction } from '../../../../utils/model/reading';
import type { Seeded } from './random';
import { at, row } from './row';

/** Ordinary lives, day by day: each gives the rows of one day. Nothing in them is worth a finding. */
export type Style = (day: number, dice: Seeded) => Transaction[];

const SHOPS = Array.from({ length: 60 }, (_, index) => `Shop ${index + 1}`);
const FRIENDS = ['Lan', 'Mo', 'Peng', 'Ruo', 'Shan', 'Tao'];
const weekday = (day: number) => ![0, 6].includes(day % 7);
const monthly = (day: number, on: number) => day % 30 === on;

export const ORDINARY: Readonly<Record<string, Style>> = {
  'salary and rent': (day) => [
    ...(monthly(day, 4) ? [row(at(day, 540), 1_250_000, 'Employer Ltd')] : []),
    ...(monthly(day, 5) ? [row(at(day, 600), -420_000, 'Landlord')] : []),
  ],
  subscriptions: (day) => [
    ...(monthly(day, 11) ? [row(at(day, 3), -1500, 'Film Club'), row(at(day, 3), -3000, 'Song Club')] : []),
    // Two lines of one contract, drawn in one night.
    ...(monthly(day, 20) ? [row(at(day, 125), -5900, 'Telco'), row(at(day, 126), -5900, 'Telco')] : []),
    ...(day % 7 === 2 ? [row(at(day, 400), -990, 'Weekly Paper')] : []),
  ],
  'coffee twice a day': (day, dice) =>
    weekday(day)
      ? [
          row(at(day, 495 + dice.whole(0, 25)), -1800, 'Corner Coffee'),
          row(at(day, 890 + dice.whole(0, 40)), -1800, 'Corner Coffee'),
        ]
      : [],
  'fares, equal and many': (day, dice) => {
    if (!weekday(day)) return [];
    const change = () => dice.whole(12, 35);
    const [out, back] = [455 + dice.whole(0, 20), 1080 + dice.whole(0, 60)];
    return [out, out + change(), back, back + change()].map((minute) =>
      row(at(day, minute), -300, 'City Metro'),
    );
  },
  canteen: (day, dice) =>
    weekday(day)
      ? [480, 725, ...(dice.chance(0.4) ? [945] : [])].map((minute) =>
          row(at(day, minute + dice.whole(0, 15)), -dice.whole(400, 2600), 'Works Canteen'),
        )
      : [],
  'shops, some of them new': (day, dice) =>
    Array.from({ length: dice.whole(0, 3) }, () =>
      row(at(day, dice.whole(540, 1320)), -dice.whole(300, 26_000), dice.of(SHOPS)),
    ).sort((a, b) => (a.occurredAt.value ?? '').localeCompare(b.occurredAt.value ?? '')),
  'bills that are split': (day, dice) => {
    if (day % 6 !== 1) return [];
    const share = dice.whole(2000, 9000);
    const transfer = { kind: 'transfer' as const };
    return dice.chance(0.5)
      ? FRIENDS.slice(0, 4).map((friend, index) => row(at(day, 1260 + index), share, friend, transfer))
      : FRIENDS.slice(2, 5).map((friend, index) => row(at(day, 1270 + index), -share, friend, transfer));
  },
  'exchange, two legs': (day, dice) => {
    if (day % 9 !== 3) return [];
    const exchange = { kind: 'exchange' as const, counterparty: 'Exchange' };
    const cents = dice.of([10_000, 20_000]);
    const euro = { amount: { value: `${cents / 100}.00`, currency: 'EUR' } };
    const legs = (minute: number) => [
      row(at(day, minute), -cents * 8, 'Exchange', exchange),
      row(at(day, minute), cents, 'Exchange', { ...exchange, ...euro }),
    ];
    return [...legs(700), ...legs(703)];
  },
  'refunds that came': (day, dice) => {
    if (day % 13 !== 5) return [];
    const cents = dice.whole(4000, 30_000);
    const refund = { kind: 'refund' as const };
    // Paid twice by mistake, and given back; and a purchase that was sent back later.
    return [
      row(at(day, 800), -cents, 'Web Shop'),
      row(at(day, 802), -cents, 'Web Shop'),
      row(at(day, 900), cents, 'Web Shop', refund),
      row(at(day, 1000), -cents - 100, 'Shoe House'),
      row(at(day + 5, 1000), cents + 100, 'Shoe House', refund),
    ];
  },
  'failed tries, then paid': (day, dice) => {
    if (day % 8 !== 4) return [];
    const cents = dice.whole(1000, 20_000);
    const failed = { status: { raw: 'Failed', value: 'failed' as const } };
    return [
      row(at(day, 620), -cents, 'Rail Office', failed),
      row(at(day, 621), -cents, 'Rail Office', failed),
      row(at(day, 623), -cents, 'Rail Office'),
    ];
  },
  'holds and their payments': (day, dice) => {
    if (day % 12 !== 7) return [];
    const cents = dice.whole(20_000, 60_000);
    const pending = { status: { raw: 'Pending', value: 'pending' as const } };
    return [row(at(day, 700), -cents, 'Hotel', pending), row(at(day, 701), -cents, 'Hotel')];
  },
};
