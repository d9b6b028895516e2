import type { Failure } from '../model/reading';
import { attributeOf, classesOf, findWithin, localNameOf, nameWordsOf, parentAcross } from './element';
import type { Page } from './page';
import { documentOf, viewOf } from './safe-node';

/** How a message box is meant, as the kits tell it: by a class, a data attribute or the icon in it. */
export type Mood = 'failed' | 'warning' | 'calm';

const FAILED =
  /^(?:error|errors|err|fail|failed|failure|danger|destructive|fatal|negative|critical|unsuccess)$/;
const WARNING = /^(?:warning|warn|caution)$/;
const CALM =
  /^(?:success|succeed|successful|info|information|loading|spin|question|ok|positive|complete|completed|done)$/;

/** One name carries a kit, a part and a mood: `MuiAlert-filledError`, `el-message--error`. */
export function moodOf(element: Element): Mood | null {
  const given =
    attributeOf(element, 'data-type') ??
    attributeOf(element, 'data-status') ??
    attributeOf(element, 'data-severity');
  const words = [...nameWordsOf(element), ...(given ? [given.toLowerCase()] : [])];
  if (words.some((word) => FAILED.test(word)) || isHttpResult(words)) return 'failed';
  if (words.some((word) => WARNING.test(word))) return 'warning';
  return words.some((word) => CALM.test(word)) ? 'calm' : null;
}

function isHttpResult(words: string[]): boolean {
  return words.includes('result') && words.some((word) => /^[45]\d\d$/.test(word));
}

const TOAST =
  /^(?:toast|toasts|toastify|toaster|snackbar|snack|notify|notification|notistack|notyf|toptips)$/;
const DIALOG = /^(?:modal|dialog|popup|swal2|messagebox|msgbox|popconfirm|lightbox|alertdialog)$/;
const PAGE = /^(?:result|errorpage|securitycore|exception)$/;
const BOX =
  /^(?:alert|banner|callout|message|msg|notice|flash|tip|tips|tipbox|tipxbox|tiptext|inlinemessage|box)$/;

type Kind = Exclude<Failure['kind'], 'http'>;

/** What kind of message surface an element is by itself; null when it is none. */
export function surfaceOf(element: Element): Kind | null {
  const words = nameWordsOf(element);
  const role = attributeOf(element, 'role');
  const names = classesOf(element);
  const isToast = words.some((word) => TOAST.test(word)) && !words.includes('inline');
  if (isToast || hasToastAttribute(element)) return 'toast';
  // Layui makes its passing messages of its dialogs.
  if (names.some((name) => /-layer-msg$/.test(name))) return 'toast';
  if (
    names.some((name) => /^[a-z]+-message-box(?:$|_)/.test(name)) ||
    words.some((word) => DIALOG.test(word)) ||
    role === 'dialog' ||
    role === 'alertdialog'
  )
    return 'dialog';
  if (localNameOf(element) === 'dialog' || attributeOf(element, 'aria-modal') === 'true') return 'dialog';
  if (names.some((name) => /^(?:ant|el)-message(?:$|-|_)/.test(name))) return 'toast';
  if (words.some((word) => PAGE.test(word))) return 'page';
  return role === 'alert' || words.some((word) => BOX.test(word)) ? 'banner' : null;
}

function hasToastAttribute(element: Element): boolean {
  return ['data-sonner-toast', 'data-rht-toaster', 'data-toast'].some(
    (name) => attributeOf(element, name) !== null,
  );
}

/** The kind of a message box: its own or that of what it stands in; what floats over the page without a name is a toast. */
export function kindOfBox(page: Page, box: Element): Kind {
  const kinds: Kind[] = [];
  for (let at: Element | null = box, step = 0; at && step < 6; at = parentAcross(at), step += 1) {
    const kind = surfaceOf(at);
    if (kind) kinds.push(kind);
  }
  const named = kinds.find((kind) => kind !== 'banner');
  if (named) return named;
  const floating = floatingAround(page, box);
  if (!floating) return kindInside(page, box) ?? 'banner';
  return coversWindow(floating) ? 'dialog' : 'toast';
}

/** A region that is read out may only hold the toast or the dialog that says all of it. */
function kindInside(page: Page, box: Element): Kind | null {
  const all = page.text(box);
  const inner = findWithin(box, '[class], [role]').find((at) => {
    const kind = surfaceOf(at);
    return (kind === 'toast' || kind === 'dialog') && page.text(at) === all;
  });
  return inner ? surfaceOf(inner) : null;
}

/** What lies over all of the page and lets nobody through is a dialog, whatever it is called. */
function coversWindow(floating: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(floating);
  return width >= innerWidth * 0.9 && height >= innerHeight * 0.9 && !letsThrough(floating);
}

function letsThrough(floating: Element): boolean {
  return getComputedStyle(floating).pointerEvents === 'none';
}

/** What the box is, or stands in, that is fixed over the page; in shadow roots too. */
export function floatingAround(page: Page, box: Element): Element | null {
  const view = viewOf(page.document);
  for (let at: Element | null = box; at && localNameOf(at) !== 'body'; at = parentAcross(at))
    if (view?.getComputedStyle(at).position === 'fixed') return at;
  return null;
}

/** Whether the element only tells what is wrong with one field of a form. */
export function isFieldMark(element: Element): boolean {
  const words = nameWordsOf(element);
  if (
    words.some((word) =>
      /^(?:inline|inlined|field|feedback|explain|helper|errormsg|validation|formitem)$/.test(word),
    )
  )
    return true;
  const id = attributeOf(element, 'id');
  const root = documentOf(element);
  return (
    id !== null &&
    findWithin(root, `[aria-describedby~="${CSS.escape(id)}"], [aria-errormessage="${CSS.escape(id)}"]`).some(
      (at) => /^(?:input|select|textarea)$/.test(localNameOf(at)),
    )
  );
}
