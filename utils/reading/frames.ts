import { attributeOf, findAll, parentElementOf } from './element';
import { makePage, type Page } from './page';
import { rootsOf } from './roots';

/** Frames within frames deeper than this are left alone. */
const DEEPEST = 3;
/** A smaller frame holds no message of its own: a pixel, a button, a badge. */
const LEAST = { width: 200, height: 100 };

/** A frame that takes a visible part of the page, and the page in it; null where it belongs to another site. */
interface SeenFrame {
  frame: Element;
  inner: Page | null;
}

/** The frames that can be seen on a page, with frames in frames. */
export function seenFrames(page: Page, depth = 0): SeenFrame[] {
  const frames = rootsOf(page).flatMap((root) => findAll(root, 'iframe, frame'));
  return frames.filter(isSeen).flatMap((frame) => {
    const inner = pageIn(frame, page);
    const own = { frame, inner };
    return inner && depth < DEEPEST ? [own, ...seenFrames(inner, depth + 1)] : [own];
  });
}

const CHAT =
  /chat|messenger|messag(?:es|ing)|hubspot-messages|drift|fc_frame|freshworks|zsiq|salesiq|olark|intercom|tawk|tidio|crisp|zendesk|zopim|kefu|meiqia|qiyukf|udesk|客服|在线咨询|客户服务/i;

/** Whether a frame is a service desk's chat, by what it and the boxes around it are called. */
export function isChatFrame(frame: Element): boolean {
  const around = [frame, parentElementOf(frame)].filter((at) => at !== null);
  const names = around.flatMap((at) =>
    ['id', 'name', 'class', 'title', 'aria-label'].map((name) => attributeOf(at, name) ?? ''),
  );
  return names.some((name) => CHAT.test(name)) || CHAT.test(hostOf(attributeOf(frame, 'src') ?? ''));
}

function hostOf(address: string): string {
  return /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1] ?? '';
}

function isSeen(frame: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  const seen = Element.prototype.checkVisibility.call(frame, {
    opacityProperty: true,
    visibilityProperty: true,
  });
  return seen && width >= LEAST.width && height >= LEAST.height;
}

function pageIn(frame: Element, { url, shadowRootOf }: Page): Page | null {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument?.body ? makePage(contentDocument, url.href, shadowRootOf) : null;
  } catch {
    return null;
  }
}
