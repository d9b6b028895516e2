import type { Style } from './ordinary';
import { at, row } from './row';

/** Further ordinary lives, written after the rules: how often these speak up is a measure and no aim. */
export const UNTUNED: Readonly<Record<string, Style>> = {
  'drinks from a machine, sometimes two': (day, dice) =>
    dice.chance(0.5)
      ? Array.from({ length: dice.chance(0.15) ? 2 : 1 }, (_, nth) =>
          row(at(day, 840 + nth), -dice.of([300, 350, 400]), 'Drinks Machine'),
        )
      : [],
  'shared bikes, many short rides': (day, dice) =>
    Array.from({ length: dice.whole(0, 5) }, (_, nth) => row(at(day, 480 + nth * 150), -150, 'Shared Bikes')),
  'tourist once a year': (day, dice) =>
    day % 360 < 4
      ? Array.from({ length: dice.whole(3, 7) }, (_, nth) =>
          row(at(day, 520 + nth * 95), -dice.of([300, 400, 500]), 'Other City Metro'),
        )
      : [row(at(day, 700), -dice.whole(900, 4000), dice.of(['Grocer', 'Baker', 'Butcher']))],
  'red packets at new year': (day, dice) =>
    day % 365 === 40
      ? Array.from({ length: 20 }, (_, nth) =>
          row(at(day, 1200 + nth), -888, 'Red packet', { kind: 'transfer' }),
        )
      : [row(at(day, 720), -dice.whole(1200, 3500), 'Noodle House')],
  'a freelancer with new clients and rare large purchases': (day, dice) => [
    row(at(day, 600), dice.whole(20_000, 90_000), `Client ${dice.whole(1, 400)}`),
    row(at(day, 660), -dice.whole(500, 9000), `Shop ${dice.whole(1, 40)}`),
    ...(dice.chance(0.005) ? [row(at(day, 900), -dice.whole(200_000, 900_000), `Dealer ${day}`)] : []),
  ],
  'bought again within the hour': (day, dice) => {
    const cents = -dice.of([1200, 1800, 2500]);
    const again = dice.chance(0.01) ? [row(at(day, 800), cents, 'Tea Bar')] : [];
    return [row(at(day, 760), cents, 'Tea Bar'), ...again];
  },
};
