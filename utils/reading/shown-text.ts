import { firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf } from './safe-node';
import type { Sight } from './visibility';

/** Elements that flow inside a line unless a style says otherwise; all others break it. */
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins',
  'kbd', 'label', 'mark', 'output', 'q', 's', 'samp', 'slot', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt',
  'u', 'var', 'wbr',
]); // biome-ignore format: a list of words

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
  const view = document.defaultView;
  const known = new WeakMap<Element, string>();

  function textOf(element: Element): string {
    const kept = known.get(element);
    if (kept !== undefined) return kept;
    const text = build(element);
    known.set(element, text);
    return text;
  }

  function build(element: Element): string {
    const sight = sightOf(element);
    if (sight === 'hidden') return '';
    const shadow = shadowRootOf(element);
    let out = '';
    let before: Element | null = null;
    let broken = false;
    for (let node = firstNode(element, shadow); node; node = nextSiblingOf(node)) {
      const type = nodeTypeOf(node);
      if (type === 3) {
        if (sight === 'silent') continue;
        const text = (node as Text).data.replace(/\s+/g, ' ');
        if (text === '') continue;
        const joined = out !== '' && !broken && before !== null && touches(out, text);
        out += (broken || (joined && !isInLine(before, element)) ? '\n' : '') + text;
        before = null;
        broken = false;
      } else if (type === 1) {
        const child = node as Element;
        if (localNameOf(child) === 'br') {
          broken = true;
          continue;
        }
        const text = raised(child, out, textOf(child));
        if (text.trim() === '') {
          if (text !== '') out += ' ';
          continue;
        }
        const block = !INLINE.has(localNameOf(child));
        out += glue(out, text, broken || block, before, child, element) + text;
        before = child;
        broken = block;
      }
    }
    return out;
  }

  function firstNode(element: Element, shadow: ShadowRoot | null): ChildNode | null {
    if (shadow) return firstChildOf(shadow);
    if (localNameOf(element) === 'slot') {
      const given = (element as HTMLSlotElement).assignedNodes?.()[0] as ChildNode | undefined;
      if (given) return given;
    }
    return firstChildOf(element);
  }

  function glue(
    out: string,
    text: string,
    broken: boolean,
    before: Element | null,
    child: Element,
    parent: Element,
  ): string {
    if (out === '' || /\n$/.test(out)) return '';
    if (isSplitNumber(out, text)) return '';
    if (broken) return '\n';
    if (!touches(out, text)) return '';
    if (!isInLine(child, parent) || (before && !isInLine(before, parent))) return '\n';
    return '';
  }

  /** Digits that stand raised or small right behind digits are another number: `$12` and a small `50` is not 1250. */
  function raised(child: Element, out: string, text: string): string {
    if (!/\d\s*$/.test(out) || !/^\d+$/.test(text)) return text;
    const isRaised =
      /^(?:su[bp]|small)$/.test(localNameOf(child)) || sizeOf(child) !== sizeOf(child.parentElement ?? child);
    return isRaised ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : text;
  }

  function isInLine(element: Element | null, parent: Element): boolean {
    if (!element || !view) return true;
    if (!/^inline/.test(view.getComputedStyle(element).display)) return false;
    return !/flex|grid/.test(view.getComputedStyle(parent).display);
  }

  function sizeOf(element: Element): string {
    const style = view?.getComputedStyle(element);
    return `${style?.fontSize} ${style?.verticalAlign}`;
  }

  return textOf;
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
