import type { Unit } from './redress';

/** The period in which the provider had to answer a complaint, and its last day, which is over. */
export interface OverdueAnswer {
  lastDay: string;
  amount: number;
  unit: Unit;
}
