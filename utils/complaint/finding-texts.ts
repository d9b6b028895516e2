import { exhibit } from '../model/evidence';
import type { Finding } from '../model/finding';
import { cite } from './citation';
import type { Matter } from './matter';
import { moneyText } from './money-text';

/** Findings of these kinds are told by the facts themselves, when the person has accepted nothing of the kind. */
export function findingTexts({ findings, exhibits, pen }: Matter): string[] {
  const known = new Set(exhibits.map(({ item }) => exhibit(item.number)));
  return findings
    .filter(({ places }) => places.length > 0 && places.every((place) => known.has(place.exhibit)))
    .map((finding) => findingText(finding, pen));
}

function findingText({ kind, places, amount, count, party }: Finding, pen: Matter['pen']): string {
  return pen.words.finding({
    kind,
    count,
    amount: amount === null || amount.value === null ? null : moneyText(amount, pen),
    party: party === null ? null : pen.quote(party, 80),
    cite: cite(places, pen),
  });
}
