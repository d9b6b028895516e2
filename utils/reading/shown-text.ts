import { parentElementOf } from './flat-tree';
import {
  firstChildOf,
  firstElementOf,
  hasChildren,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  textContentOf,
  viewOf,
} from './safe-node';
import { factsOf } from './still';
import type { Sight } from './visibility';

/** Elements that flow inside a line unless a style says otherwise; all others break it. */
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins',
  'kbd', 'label', 'mark', 'output', 'q', 's', 'samp', 'slot', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt',
  'u', 'var', 'wbr',
]); // biome-ignore format: a list of words

/** No number that is split over elements has a longer part. */
const TAIL = 24;

/** White space that is not one blank. */
const UNEVEN = /[^\S ]| {2}/;

const CENTS = /^\s*\d{2}(?!\d)/;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Gives the visible text of an element with a line break where a block or `<br>` breaks the line. Every element is read
 * once and kept, and nothing is written, so no row costs a layout of its own (as `innerText` would).
 */
export function makeShownText(
  document: Document,
  sightOf: (element: Element) => Sight,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): (element: Element) => string {
  const view = viewOf(document);

  function textOf(element: Element): string {
    const facts = factsOf(element);
    facts.shown ??= build(element);
    return facts.shown;
  }

  function build(element: Element): string {
    const shadow = shadowRootOf(element);
    // What has nothing in it says nothing, seen or not; only a slot may be given something.
    if (!shadow && !hasChildren(element) && localNameOf(element) !== 'slot') return '';
    const sight = sightOf(element);
    if (sight === 'hidden') return '';
    const given = givenTo(element, shadow);
    // A text node that nobody has asked for costs the browser an object to show it by.
    if (!shadow && !given && firstElementOf(element) === null)
      return sight === 'silent' ? '' : oneLine(textContentOf(element) ?? '');
    let out = '';
    // Only the end of what is out decides how the next piece joins; looking at all of it would cost its square.
    let tail = '';
    const put = (text: string) => {
      out += text;
      tail = text.length >= TAIL ? text.slice(-TAIL) : (tail + text).slice(-TAIL);
    };
    let before: Element | null = null;
    let broken = false;
    let sign = '';
    let at = 0;
    for (
      let node: Node | null = given?.[0] ?? firstChildOf(shadow ?? element);
      node;
      node = given ? (given[++at] ?? null) : nextSiblingOf(node)
    ) {
      const type = nodeTypeOf(node);
      if (type === 3) {
        if (sight === 'silent') continue;
        const text = oneLine((node as Text).data);
        if (text === '') continue;
        const joined = out !== '' && !broken && before !== null && touches(tail, text);
        put((broken || (joined && !isInLine(before, element)) ? '\n' : '') + text);
        before = null;
        broken = false;
      } else if (type === 1) {
        const child = node as Element;
        if (localNameOf(child) === 'br') {
          broken = true;
          continue;
        }
        const own = textOf(child);
        if (own.trim() === '') {
          sign = hiddenSign(child, tail) ?? sign;
          if (own !== '') put(' ');
          continue;
        }
        const text = sign !== '' && CENTS.test(own) ? sign + own : raised(child, tail, own);
        sign = '';
        const block = !INLINE.has(localNameOf(child));
        put(glue(tail, text, broken || block, before, child, element) + text);
        before = child;
        broken = block;
      }
    }
    return out;
  }

  /** What the page gives to a slot; null for any other element and for an empty slot. */
  function givenTo(element: Element, shadow: ShadowRoot | null): Node[] | null {
    if (shadow || localNameOf(element) !== 'slot') return null;
    const given = (element as HTMLSlotElement).assignedNodes?.();
    return given && given.length > 0 ? given : null;
  }

  function glue(
    tail: string,
    text: string,
    broken: boolean,
    before: Element | null,
    child: Element,
    parent: Element,
  ): string {
    if (tail === '' || /\n$/.test(tail)) return '';
    if (isSplitNumber(tail, text)) return '';
    if (broken) return '\n';
    if (!touches(tail, text)) return '';
    if (!isInLine(child, parent) || (before && !isInLine(before, parent))) return '\n';
    return '';
  }

  /** Digits that stand raised or small right behind digits are another number: `$12` and a small `50` is not 1250. */
  function raised(child: Element, tail: string, text: string): string {
    if (!INLINE.has(localNameOf(child)) || !/^\d+$/.test(text) || !/\d\s*$/.test(tail)) return text;
    const isRaised = /^(?:su[bp]|small)$/.test(localNameOf(child)) || isSetApart(child);
    return isRaised ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : text;
  }

  function isInLine(element: Element | null, parent: Element): boolean {
    if (!element || !view) return true;
    if (!/^inline/.test(view.getComputedStyle(element).display)) return false;
    return !/flex|grid/.test(view.getComputedStyle(parent).display);
  }

  /** Smaller or higher than the line it stands in. */
  function isSetApart(element: Element): boolean {
    const style = view?.getComputedStyle(element);
    const parent = parentElementOf(element);
    const line = parent && view?.getComputedStyle(parent);
    return style?.fontSize !== line?.fontSize || style?.verticalAlign !== 'baseline';
  }

  return textOf;
}

/** Every run of white space as one blank. */
function oneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Kits hide the decimal sign from the eye only, and set the cents small instead. */
function hiddenSign(child: Element, tail: string): string | null {
  return /\d$/.test(tail) ? (/^\s*([.,])\s*$/.exec(child.textContent ?? '')?.[1] ?? null) : null;
}

function touches(left: string, right: string): boolean {
  return /\S$/.test(left) && /^\S/.test(right);
}

/** Kits put the parts of a number in boxes of their own: `1.234` `,` `56`. */
function isSplitNumber(left: string, right: string): boolean {
  return (
    (/\d$/.test(left) && /^[.,]\d{1,2}(?!\d)/.test(right)) ||
    (/\d[.,]$/.test(left) && /^\d{1,2}(?!\d)/.test(right))
  );
}
