import { attributeOf, findWithin, parentElementOf } from './element';
import type { Page } from './page';
import { rootsOf } from './roots';
import { bodyOf } from './safe-node';

/** Frames within frames deeper than this are left alone. */
const DEEPEST = 3;
/** A smaller frame holds no message of its own: a pixel, a button, a badge. */
const LEAST = { width: 200, height: 60 };

/** A frame that takes a visible part of the page. */
interface SeenFrame {
  frame: Element;
  /** How it is reached from the outermost page: the selectors of the frames, the outer ones first. */
  path: string[];
  /** The page in it; null where it belongs to another site. */
  inner: Page | null;
}

/** The frames that can be seen on a page, with frames in frames. `open` makes a page of a frame's document. */
export function seenFrames(
  page: Page,
  open: (document: Document) => Page,
  above: string[] = [],
): SeenFrame[] {
  const frames = rootsOf(page).flatMap((root) => findWithin(root, 'iframe, frame'));
  return frames.filter(isSeen).flatMap((frame) => {
    const path = [...above, page.selector(frame)];
    const document = documentIn(frame);
    const inner = document && open(document);
    const own = { frame, path, inner };
    return inner && path.length <= DEEPEST ? [own, ...seenFrames(inner, open, path)] : [own];
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

function documentIn(frame: Element): Document | null {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument && bodyOf(contentDocument) ? contentDocument : null;
  } catch {
    return null;
  }
}
