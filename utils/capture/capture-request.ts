import type { MissingPart, Target, Trigger } from '../model/evidence';
import type { ReadTarget } from '../model/read-target';
import type { TakenPart } from './capture-page';

/** How a capture was asked for, and of what. Plain data, so that it can wait in the store. */
export interface CaptureRequest {
  trigger: Trigger;
  /** The element that was chosen, read before anything else of the page. */
  chosen?: ReadTarget;
  /** All of the page, not only what is in view; of which of its scrollers, null for the one that shows most. */
  whole?: { scroller: number | null };
  /** It is made for the samples' own store; any other capture refuses the sample page. */
  sample?: true;
}

/** What a request adds to the circumstances. */
export function circumstancesOfRequest({ trigger, chosen }: CaptureRequest): {
  trigger: Trigger;
  target?: Target;
} {
  return chosen ? { trigger, target: chosen.target } : { trigger };
}

/** The DOM of the chosen element by itself; the whole page is captured around it in any case. */
export function partsOfRequest({ chosen }: CaptureRequest): TakenPart[] {
  if (!chosen || chosen.html === null) return [];
  const type = 'text/html';
  return [{ name: 'target.html', label: 'target', type, content: new Blob([chosen.html], { type }) }];
}

/** Why the chosen element is not among the parts. */
export function missingOfRequest({ chosen }: CaptureRequest): MissingPart[] {
  return chosen && chosen.cause !== null ? [{ part: 'target', cause: chosen.cause }] : [];
}
