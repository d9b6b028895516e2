import type { Failure } from '../model/reading';
import { attributeOf, closestOf, findWithin, nameWordsOf, parentElementOf } from './element';
import { codeIn } from './failure-code';
import { isFieldMark, kindOfBox, moodOf, surfaceOf } from './failure-marks';
import { readPageFailure } from './failure-page';
import { isNoMessagePlace } from './failure-places';
import { readBoxText } from './failure-text';
import { floatingBoxes, unnamedBox } from './failure-unnamed';
import { saysFailed } from './failure-words';
import { namedElements } from './named-elements';
import { isOutOfSight } from './out-of-sight';
import type { Page } from './page';
import { rootsOf } from './roots';
import { bodyOf } from './safe-node';
import { isStatusWord } from './status';

/** Titles that say nothing of what a dialog is about. */
const NO_TITLE =
  /^(?:温馨)?提示$|^(?:系统)?(?:提示|通知|消息|信息)$|^(?:notice|alert|attention|message|warning|hinweis|aviso|внимание|お知らせ|알림)!?$/i;

/** Nothing that long is a message. */
const LONGEST = 600;

/** Words in class names of all that may be a message or mark one; the recorder looks for the same. */
export const NAMES =
  /err|fail|danger|fatal|critical|result-[45]|toast|snackbar|noti|message|msg|modal|dialog|popup|alert|tips|flash/i;
const ATTRIBUTES =
  'dialog,[role="dialog"],[role="alertdialog"],[role="alert"],[role="status"],[aria-live],[aria-modal],[data-type="error"],[data-status="error"],[data-severity="error"],[data-rht-toaster],[data-sonner-toast]';

/**
 * The failure messages that stand on the page and can be seen, each once. A box counts by how its kit marks it and by
 * what it says: `role=alert` alone, states of rows, questions and the marks of single form fields are no failures.
 */
export function readFailures(page: Page): Failure[] {
  const signs = rootsOf(page).flatMap((root) => [
    ...namedElements(page, root, NAMES, ATTRIBUTES),
    ...floatingBoxes(root),
  ]);
  const boxes = findFailureBoxes(page, signs);
  const found = boxes.map((box) => describeFailure(page, box));
  const whole = readPageFailure(page, found);
  return withoutRepeats(whole ? [...found, whole] : found);
}

/** The boxes of failure messages that can be seen, among elements that may be one by their names; in document order. */
export function findFailureBoxes(page: Page, signs: readonly Element[]): Element[] {
  const boxes: Element[] = [];
  const add = (box: Element) => {
    const inside = boxes.findIndex((known) => known === box || known.contains(box));
    if (inside >= 0) return;
    const within = boxes.findIndex((known) => box.contains(known));
    if (within >= 0) boxes.splice(within, 1, box);
    else boxes.push(box);
  };
  const candidates = signs.filter((one) => page.sees(one));
  for (const mark of candidates) {
    const box = moodOf(mark) === 'failed' ? boxOfMark(page, mark) : null;
    if (box && isFailure(page, box, mark)) add(box);
  }
  const addUnmarked = (surface: Element | null) => {
    const isNew = surface && !boxes.some((box) => box.contains(surface) || surface.contains(box));
    if (isNew && isUnmarkedFailure(page, surface)) add(surface);
  };
  const unnamed = candidates.filter((sign) => surfaceOf(sign) === null);
  for (const sign of candidates) if (!unnamed.includes(sign)) addUnmarked(wholeDialog(page, sign));
  for (const sign of unnamed) addUnmarked(unnamedBox(page, sign));
  return boxes.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** The element that holds the whole message: what a dialog says, or the closest text around an icon. */
function boxOfMark(page: Page, mark: Element): Element | null {
  if (isFieldMark(mark)) return mark;
  const dialog = outermost(
    mark,
    (at) => surfaceOf(at) === 'dialog' && page.text(at) !== '' && page.text(at).length <= LONGEST,
  );
  if (dialog && findWithin(dialog, 'input, textarea').every((field) => !page.isVisible(field))) return dialog;
  if (page.text(mark) !== '') return mark;
  // An icon stands beside its words.
  const box = page.isVisible(mark) ? closestOf(mark, (at) => page.text(at) !== '') : null;
  return box === bodyOf(page.document) ? null : box;
}

/** A part of a dialog is judged by all that the dialog says, unless it is announced by itself. */
function wholeDialog(page: Page, surface: Element): Element {
  if (surfaceOf(surface) === 'toast' || /^(?:alert|status)$/.test(attributeOf(surface, 'role') ?? ''))
    return surface;
  const isDialog = (at: Element) => surfaceOf(at) === 'dialog' && page.text(at).length <= LONGEST;
  return outermost(surface, isDialog) ?? surface;
}

function outermost(element: Element, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  for (let at: Element | null = element; at; at = parentElementOf(at)) if (test(at)) found = at;
  return found;
}

function isFailure(page: Page, box: Element, mark: Element): boolean {
  const text = page.text(box);
  if (text === '' || text.length > LONGEST || isNoMessagePlace(page, box) || isOutOfSight(box)) return false;
  if (kindOfBox(page, box) !== 'banner') return true;
  // `danger` also colours what is merely pressing.
  const isMeant = !nameWordsOf(mark).includes('danger') && !isFieldMark(mark);
  const isMessage = isMeant && [box, mark].some((one) => surfaceOf(one) !== null);
  return (isMessage || saysFailed(text)) && !isStatusWord(text);
}

/** A box of no mood, or a warning, that says in few words that something failed. */
function isUnmarkedFailure(page: Page, surface: Element): boolean {
  const text = page.text(surface);
  if (text === '' || text.length > 200 || isNoMessagePlace(page, surface) || isFieldMark(surface))
    return false;
  if (!saysFailed(text) || isCalm(surface) || isOutOfSight(surface) || /\bcookies?\b/i.test(text))
    return false;
  const kind = kindOfBox(page, surface);
  if (kind === 'page') return false;
  if (kind === 'dialog') return isFailureDialog(page, surface);
  if (kind !== 'banner') return true;
  // Where every entry of a list is an alert, the list is a log.
  if (findWithin(page.document, '[role="alert"]').filter(page.sees).length > 2) return false;
  return attributeOf(surface, 'role') === 'alert' || attributeOf(surface, 'aria-live') === 'assertive';
}

/** A dialog about something else may say "cannot" in passing, and one to be filled in says what is not possible. */
function isFailureDialog(page: Page, dialog: Element): boolean {
  const { title } = readBoxText(page, dialog);
  if (title !== null && saysFailed(title)) return true;
  if (findWithin(dialog, 'input, textarea').some((field) => page.isVisible(field))) return false;
  const isAlert = closestOf(dialog, (at) => attributeOf(at, 'role') === 'alertdialog') !== null;
  return isAlert || title === null || NO_TITLE.test(title);
}

/** Names of what holds the words themselves: no sign that they are mere information. */
const INFO_PART = /(?:text|content|detail|desc|msg)[-_]*info\b/i;

function isCalm(surface: Element): boolean {
  if (closestOf(surface, (at) => surfaceOf(at) !== null && moodOf(at) === 'calm')) return true;
  return [surface, ...findWithin(surface, '[class], [data-type], [data-status]')].some(
    (one) => moodOf(one) === 'calm' && !INFO_PART.test(attributeOf(one, 'class') ?? ''),
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
    selector: selectorOf(page, box),
  };
}

function selectorOf(page: Page, element: Element): string {
  const root = Node.prototype.getRootNode.call(element);
  if (!('host' in root)) return page.selector(element);
  return `${selectorOf(page, (root as ShadowRoot).host)} >>> ${page.selector(element)}`;
}

function codeOf(title: string | null, text: string): string | null {
  return /^[45]\d\d$/.test(title ?? '') ? title : codeIn(text);
}

function withoutRepeats(failures: Failure[]): Failure[] {
  return failures.filter((one, at) => failures.findIndex((other) => other.text === one.text) === at);
}
