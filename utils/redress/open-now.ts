import type { LadderStep, OpenNow } from '../model/ladder';

/** What a long ladder comes to today: the steps that are open, the urgent ones first, and what closes and opens next. */
export function openNow(steps: readonly LadderStep[], today: string): OpenNow {
  const open = steps.filter(({ state }) => state.is === 'open');
  const closing = steps
    .flatMap((one) => one.clocks.map((running) => ({ step: one.step, running })))
    .filter(({ running: { clock, due } }) => clock.who === 'you' && due !== null && due.lastDay >= today)
    .sort((a, b) => (a.running.due?.lastDay ?? '').localeCompare(b.running.due?.lastDay ?? ''));
  const opening = steps
    .flatMap(({ step, state }) => (state.is === 'opens_on' ? [{ step, ...state }] : []))
    .sort((a, b) => a.day.localeCompare(b.day));
  return {
    open: [...open.filter(({ step }) => step.urgent), ...open.filter(({ step }) => !step.urgent)].map(
      ({ step }) => step,
    ),
    closesNext: closing[0] ?? null,
    opensNext: opening[0] ?? null,
  };
}
