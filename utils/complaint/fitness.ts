import type { FitnessPoint, Severity } from '../model/fitness';
import { exhibitPoints } from './fitness/exhibit-check';
import type { FitnessInput } from './fitness/occasion';
import { textPoints } from './fitness/text-check';
import { unsupportedPoints } from './fitness/unsupported';
import { wayPoints } from './fitness/way-check';

const ORDER: readonly Severity[] = ['risk', 'missing', 'open'];

/** What is missing, open or risky in a complaint that is about to be sent, what can do most harm first. */
export function fitnessOf(input: FitnessInput): FitnessPoint[] {
  const points = [
    ...textPoints(input),
    ...wayPoints(input),
    ...exhibitPoints(input),
    ...unsupportedPoints(input),
  ];
  return ORDER.flatMap((severity) => points.filter((one) => one.severity === severity));
}
