/** Some measurements of one thing, in the order they were taken. */
export type Sample = readonly number[];

export function median(sample: Sample): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * Runs every side in turn, round after round, the order turned around each time, so that what loads the machine loads
 * all sides alike. The first round warms up and is not counted.
 */
export async function interleave<Side extends string>(
  rounds: number,
  sides: Readonly<Record<Side, () => Promise<number>>>,
): Promise<Record<Side, Sample>> {
  const names = Object.keys(sides) as Side[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Side, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const value = await sides[name]();
      if (round > 0) taken[name].push(value);
    }
  }
  return taken;
}

/** The median over the rounds of one side divided by the other side of the same round. */
export function ratioOf(one: Sample, other: Sample): number {
  return median(one.map((value, round) => value / (other[round] ?? Number.NaN)));
}

/**
 * The least of one side divided by the least of the other. For processor time of a small difference: whatever disturbs
 * it only adds to it.
 */
export function leastRatioOf(one: Sample, other: Sample): number {
  return Math.min(...one) / Math.min(...other);
}
