import type { Failure } from '../model/reading';
import { closestOf, findAll, parentElementOf } from './element';
import { isFieldMark, isNoMessagePlace, kindOfBox, moodOf, surfaceOf } from './failure-marks';
import { readPageFailure } from './failure-page';
import { readBoxText } from './failure-text';
import { codeIn, saysFailed } from './failure-words';
import type { Page } from './page';
import { isStatusWord } from './status';

/** Nothing that long is a message. */
const LONGEST = 600;

/** Elements that a kit may have marked as failed, and what could be a message surface: superset of what counts. */
export const MARKS = ['err', 'fail', 'danger', 'fatal', 'critical']
  .map((word) => `[class*="${word}" i]`)
  .concat(
    '[data-type="error"]',
    '[data-status="error"]',
    '[data-severity="error"]',
    // Red figures are `negative` too, so the name alone says nothing.
    '[class*="negative" i][role="alert"], [class~="negative"][class~="message"]',
    '[class*="result-4"], [class*="result-5"]',
  )
  .join();

export const SURFACES = [
  'toast',
  'snackbar',
  'notif',
  'notice',
  'message',
  'modal',
  'dialog',
  'popup',
  'alert',
  'tips',
  'flash',
]
  .map((word) => `[class*="${word}" i]`)
  .concat(
    'dialog',
    '[role="dialog"]',
    '[role="alertdialog"]',
    '[role="alert"]',
    '[role="status"]',
    '[aria-modal="true"]',
    '[data-rht-toaster]',
    '[data-sonner-toast]',
  )
  .join();

/**
 * The failure messages that stand on the page and can be seen, each once. A box counts by how its kit marks it and by
 * what it says: `role=alert` alone, states of rows, questions and the marks of single form fields are no failures.
 */
export function readFailures(page: Page): Failure[] {
  const boxes = findFailureBoxes(page, findAll(page.document, MARKS), findAll(page.document, SURFACES));
  const found = boxes.map((box) => describeFailure(page, box));
  const whole = readPageFailure(page, found);
  return withoutRepeats(whole ? [...found, whole] : found);
}

/** The boxes of failure messages that can be seen, found from elements that match MARKS and SURFACES; in document order. */
export function findFailureBoxes(
  page: Page,
  marks: readonly Element[],
  surfaces: readonly Element[],
): Element[] {
  const boxes: Element[] = [];
  const add = (box: Element) => {
    const inside = boxes.findIndex((known) => known === box || known.contains(box));
    if (inside >= 0) return;
    const within = boxes.findIndex((known) => box.contains(known));
    if (within >= 0) boxes.splice(within, 1, box);
    else boxes.push(box);
  };
  for (const mark of marks) {
    const box = moodOf(mark) === 'failed' ? boxOfMark(page, mark) : null;
    if (box && isFailure(page, box, mark)) add(box);
  }
  for (const surface of surfaces) {
    if (
      isUnmarkedFailure(page, surface) &&
      !boxes.some((box) => box.contains(surface) || surface.contains(box))
    )
      add(surface);
  }
  return boxes.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** The element that holds the whole message: what a dialog says, or the closest text around an icon. */
function boxOfMark(page: Page, mark: Element): Element | null {
  if (!isShown(page, mark)) return null;
  if (isFieldMark(mark)) return mark;
  const dialog = outermost(
    mark,
    (at) => surfaceOf(at) === 'dialog' && page.text(at) !== '' && page.text(at).length <= LONGEST,
  );
  if (dialog && findAll(dialog, 'input, textarea').every((field) => !page.isVisible(field))) return dialog;
  return closestOf(mark, (at) => page.text(at) !== '');
}

function isShown(page: Page, mark: Element): boolean {
  return page.isVisible(mark) || (page.text(mark) !== '' && parentElementOf(mark) !== null);
}

function outermost(element: Element, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (test(at)) found = at;
  return found;
}

function isFailure(page: Page, box: Element, mark: Element): boolean {
  const text = page.text(box);
  if (text === '' || text.length > LONGEST || isNoMessagePlace(box)) return false;
  const isMessage = [box, mark].some((one) => surfaceOf(one) !== null) || kindOfBox(page, box) !== 'banner';
  if (isFieldMark(mark)) return saysFailed(text) && !isStatusWord(text);
  if (!isMessage || kindOfBox(page, box) === 'banner')
    return isMessage ? !isStatusWord(text) || saysFailed(text) : saysFailed(text) && !isStatusWord(text);
  return true;
}

/** A box of no mood, or a warning, that says in few words that something failed. */
function isUnmarkedFailure(page: Page, surface: Element): boolean {
  const text = page.text(surface);
  if (text === '' || text.length > 200 || isNoMessagePlace(surface) || isFieldMark(surface)) return false;
  if (!saysFailed(text) || isCalm(surface)) return false;
  const kind = kindOfBox(page, surface);
  if (kind === 'page') return false;
  return kind !== 'banner' || surface.getAttribute('role') === 'alert';
}

function isCalm(surface: Element): boolean {
  return [surface, ...findAll(surface, '[class], [data-type], [data-status]')].some(
    (one) => moodOf(one) === 'calm',
  );
}

/** What a message box says. */
export function describeFailure(page: Page, box: Element): Failure {
  const { title, text } = readBoxText(page, box);
  return {
    text,
    title,
    code: codeOf(title, text),
    kind: kindOfBox(page, box),
    seenAt: null,
    goneAt: null,
    selector: page.selector(box),
  };
}

function codeOf(title: string | null, text: string): string | null {
  return /^[45]\d\d$/.test(title ?? '') ? title : codeIn(text);
}

function withoutRepeats(failures: Failure[]): Failure[] {
  return failures.filter((one, at) => failures.findIndex((other) => other.text === one.text) === at);
}
