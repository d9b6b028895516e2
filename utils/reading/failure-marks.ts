import type { Failure } from '../model/reading';
import {
  attributeOf,
  classesOf,
  closestOf,
  findAll,
  localNameOf,
  nameWordsOf,
  parentElementOf,
} from './element';
import type { Page } from './page';

/** How a message box is meant, as the kits tell it: by a class, a data attribute or the icon in it. */
export type Mood = 'failed' | 'warning' | 'calm';

const FAILED = /^(?:error|errors|err|fail|failed|failure|danger|fatal|negative|critical|unsuccess)$/;
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
  /^(?:toast|toasts|toastify|toaster|snackbar|notify|notice|notification|notistack|toptips|flash)$/;
const DIALOG = /^(?:modal|dialog|popup|swal2|messagebox|popconfirm|lightbox|alertdialog)$/;
const PAGE = /^(?:result|errorpage|securitycore|exception)$/;
const BOX = /^(?:alert|banner|callout|message|msg|tip|tips|tipbox|tipxbox|tiptext|inlinemessage|box)$/;

type Kind = Exclude<Failure['kind'], 'http'>;

/** What kind of message surface an element is by itself; null when it is none. */
export function surfaceOf(element: Element): Kind | null {
  const words = nameWordsOf(element);
  const role = attributeOf(element, 'role');
  const names = classesOf(element);
  if (words.some((word) => TOAST.test(word)) || hasToastAttribute(element)) return 'toast';
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
  for (let at: Element | null = box, step = 0; at && step < 6; at = parentElementOf(at), step += 1) {
    const kind = surfaceOf(at);
    if (kind) kinds.push(kind);
  }
  const named = kinds.find((kind) => kind !== 'banner');
  if (named) return named;
  return floats(page, box) ? 'toast' : 'banner';
}

/** Whether the box or what it stands in is fixed over the page. */
function floats(page: Page, box: Element): boolean {
  const view = page.document.defaultView;
  return (
    closestOf(box, (at) => localNameOf(at) !== 'body' && view?.getComputedStyle(at).position === 'fixed') !==
    null
  );
}

/** Places whose words are about something else: chat, rows, tabs, choices, the marks of single form fields. */
export function isNoMessagePlace(page: Page, element: Element): boolean {
  return (
    closestOf(element, (at) => {
      if (page.rows.has(at)) return true;
      const words = nameWordsOf(at);
      if (words.includes('chat') || words.includes('chatapp') || words.includes('conversation')) return true;
      if (words.includes('message') && words.includes('list') && !isToastList(at)) return true;
      if (
        words.some((word) => /^(?:faq|help|tabs?|filter|pagination|breadcrumb|tooltip|progress)$/.test(word))
      )
        return true;
      if (/^(?:tr|td|th|nav|footer|select|option|label|button|a)$/.test(localNameOf(at))) return true;
      return /^(?:log|row|cell|gridcell|listitem|tab|tablist|navigation|menu|progressbar|tooltip)$/.test(
        attributeOf(at, 'role') ?? '',
      );
    }) !== null
  );
}

/** TDesign calls the stack of its toasts a list of messages. */
function isToastList(element: Element): boolean {
  return classesOf(element).includes('t-message__list');
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
  const root = element.ownerDocument;
  return (
    id !== null &&
    findAll(root, `[aria-describedby~="${CSS.escape(id)}"], [aria-errormessage="${CSS.escape(id)}"]`).some(
      (at) => /^(?:input|select|textarea)$/.test(localNameOf(at)),
    )
  );
}
