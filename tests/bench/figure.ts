import { leastRatioOf, median, ratioOf, type Sample } from './sample';

/** One measured thing, as it stands in the table. */
export interface Figure {
  name: string;
  ours: string;
  /** What it was measured against in the same run, or nothing. */
  beside: string;
  ratio: number | null;
  bound: string;
  /** Null where nothing is promised. */
  held: boolean | null;
}

interface Beside {
  name: string;
  /** What it is compared with. */
  other: string;
  ours: Sample;
  theirs: Sample;
  /** The largest ratio of ours to theirs that holds; none where nothing is promised. */
  most?: number;
  unit?: string;
  /** By the least of each side instead of the median of the rounds' ratios. */
  byLeast?: boolean;
}

/** Two sides that were taken in turn. */
export function compared({ name, other, ours, theirs, most, unit = 'ms', byLeast = false }: Beside): Figure {
  const ratio = (byLeast ? leastRatioOf : ratioOf)(ours, theirs);
  return {
    name,
    ours: spread(ours, unit),
    beside: `${other}: ${spread(theirs, unit)}`,
    ratio,
    bound: most === undefined ? '' : `≤ ${written(most)}`,
    held: most === undefined ? null : ratio <= most,
  };
}

/** A figure that has a bound of its own. */
export function bounded(name: string, ours: Sample, most: number | null, unit = 'ms'): Figure {
  const held = most === null ? null : median(ours) <= most;
  return {
    name,
    ours: spread(ours, unit),
    beside: '',
    ratio: null,
    bound: most === null ? '' : `≤ ${most} ${unit}`,
    held,
  };
}

/** Something that is so or is not. */
export function stated(name: string, what: string, bound: string, held: boolean): Figure {
  return { name, ours: what, beside: '', ratio: null, bound, held };
}

function spread(sample: Sample, unit: string): string {
  const middle = written(median(sample));
  if (sample.length < 2) return `${middle} ${unit}`;
  return `${middle} ${unit} (${written(Math.min(...sample))}–${written(Math.max(...sample))})`;
}

/** Three digits, and more only where the number has them. */
export function written(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
