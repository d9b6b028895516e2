import type { Failure } from '../../model/reading';
import { findFirst, parentElementOf } from '../../reading/element';
import { moodOf } from '../../reading/failure-marks';
import { readPageFailure } from '../../reading/failure-page';
import { saysFailed } from '../../reading/failure-words';
import { describeFailure, findFailureBoxes } from '../../reading/failures';
import { makePage } from '../../reading/page';
import { whileStill } from '../../reading/still';
import type { ShadowRootOf } from '../walk';

/** A failure message that stands on the page, and the element that it is. */
export interface Found {
  box: Element;
  failure: Failure;
}

export interface Finds {
  found: Found[];
  /** Signs that would be a failure but cannot be seen yet: they may be fading in. */
  unseen: Element[];
}

/** A box with more elements in it is no message. */
const LARGE = 300;
/** A page with more elements than this is never about one error alone. */
const SMALL_PAGE = 400;

/** Reads the failures among signs, with the same rules as the reader of the whole page. */
export function findFailures(page: Document, signs: readonly Element[], shadowRootOf: ShadowRootOf): Finds {
  return whileStill(() => findStill(page, signs, shadowRootOf));
}

function findStill(page: Document, signs: readonly Element[], shadowRootOf: ShadowRootOf): Finds {
  const likely = signs.filter((sign) => sign.isConnected && isLikely(sign, shadowRootOf));
  if (likely.length === 0 && !isSmall(page)) return { found: [], unseen: [] };
  const view = makePage(page, page.location.href, shadowRootOf);
  const boxes = findFailureBoxes(view, likely);
  const found = boxes.map((box) => ({
    box,
    failure: describeFailure(view, box),
  }));
  const whole =
    isSmall(page) && page.readyState !== 'loading'
      ? readPageFailure(
          view,
          found.map((one) => one.failure),
        )
      : null;
  const box = whole ? findFirst(page, whole.selector) : null;
  if (whole && box) found.push({ box, failure: whole });
  const unseen = likely.filter((sign) => !boxes.some((one) => one.contains(sign)));
  return { found, unseen };
}

/** Whether a sign could be a failure by what stands in it, hidden or not: cheap, so that most changes end here. */
function isLikely(sign: Element, shadowRootOf: ShadowRootOf): boolean {
  if (sign.getElementsByTagName('*').length > LARGE) return false;
  if (moodOf(sign) === 'failed') return sign.isConnected && parentElementOf(sign) !== null;
  const text = `${sign.textContent ?? ''}${shadowRootOf(sign)?.textContent ?? ''}`;
  return text.length < 4_000 && saysFailed(text.trim());
}

function isSmall(page: Document): boolean {
  return page.getElementsByTagName('*').length < SMALL_PAGE;
}
