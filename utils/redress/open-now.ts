import type { LadderStep, OpenNow } from '../model/ladder';

const FIRST = 3;

/** What a long ladder comes to today: the steps that are open, and what closes and opens next. */
export function openNow(steps: readonly LadderStep[], today: string): OpenNow {
  const open = steps.filter(({ state }) => state.is === 'open').map(({ step }) => step);
  const urgent = open.filter((step) => step.urgent);
  const opened = open.filter((step) => !step.urgent && step.opens.length > 0);
  const always = open.filter((step) => !step.urgent && step.opens.length === 0);
  const first = opened.length > 0 ? opened : always.slice(0, FIRST);
  const closing = steps
    .flatMap((one) => one.clocks.map((running) => ({ step: one.step, running })))
    .filter(({ running: { clock, due } }) => clock.who === 'you' && due !== null && due.lastDay >= today)
    .sort((a, b) => (a.running.due?.lastDay ?? '').localeCompare(b.running.due?.lastDay ?? ''));
  const opening = steps
    .flatMap(({ step, state }) => (state.is === 'opens_on' ? [{ step, ...state }] : []))
    .sort((a, b) => a.day.localeCompare(b.day));
  return {
    open: [...urgent, ...first],
    always: always.filter((step) => !first.includes(step)),
    closesNext: closing[0] ?? null,
    opensNext: opening[0] ?? null,
  };
}
