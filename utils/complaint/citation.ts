import { exhibit } from '../model/evidence';
import type { Exhibit, Source } from './facts';
import type { Pen } from './pen';

/** More rows than this are cited by exhibit only. */
const RANGES = 8;

/** Where facts stand, in brackets: `(E0001, rows 1–3; E0002, row 1)`, `（证据E0001第1至3行；证据E0002第1行）`. */
export function cite(sources: readonly Source[], { words }: Pen): string {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = `${source.exhibit} ${source.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  const places = [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, ranges: rangesOf(group.map(({ row }) => row)) }] : [];
  });
  const tooMany = places.reduce((count, { ranges }) => count + ranges.length, 0) > RANGES;
  if (tooMany) return words.citedExhibits([...new Set(places.map((place) => place.exhibit))]);
  return words.cited(places.map(({ exhibit, kind, ranges }) => words.place(exhibit, kind, ranges)));
}

/** Evidence numbers as exhibits in brackets; those that are not of this case are none. Empty where none is left. */
export function citeNumbers(numbers: readonly number[], exhibits: readonly Exhibit[], pen: Pen): string {
  const known = new Set(exhibits.map(({ item }) => item.number));
  const labels = [...new Set(numbers)].filter((number) => known.has(number)).map(exhibit);
  return labels.length > 0 ? pen.words.citedExhibits(labels) : '';
}

/** `[1, 2, 3, 5, 6]` is `[[1, 3], [5, 5], [6, 6]]`: three and more in a row make a range. */
function rangesOf(rows: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.flatMap(([from, to]): [number, number][] =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}

/** The row of a fact and all rows that show it again. */
export function sourcesOf(fact: Source & { also: readonly Source[] }): Source[] {
  return [{ kind: fact.kind, exhibit: fact.exhibit, row: fact.row }, ...fact.also];
}
