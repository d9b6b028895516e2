import type { Moment } from '../model/reading';
import type { ReadAmount } from './amount';
import type { Role } from './column-role';
import { attributeOf, findFirst } from './element';
import { rootElementOf } from './safe-node';
import { makeSelectors } from './selector';
import { makeShownText } from './shown-text';
import { factsOf } from './still';
import { foldSpace } from './text';
import { makeSight } from './visibility';

/** A document as its reader sees it. What was looked up once is kept, so a page must not change while it is read. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** BCP 47 tag that the page declares; undefined when it declares none. */
  readonly language: string | undefined;
  /** What short texts are by themselves, as far as they were looked at. */
  readonly roles: Map<string, Role | null>;
  /** Amounts and dates that were read out of short texts without any hint but the page's language. */
  readonly amounts: Map<string, ReadAmount>;
  readonly moments: Map<string, Moment>;
  /** The rows that were read; what stands in them is about them. */
  readonly rows: Set<Element>;
  /** Where to say what was taken for what; undefined when nobody asked. */
  readonly explain: ((line: string) => void) | undefined;
  /** The shadow root of an element, closed ones too where the reader was given the means. */
  shadowRootOf(element: Element): ShadowRoot | null;
  isVisible(element: Element): boolean;
  /** Whether the element or something in it can be seen. */
  sees(element: Element): boolean;
  /** The visible text on one line; '' for null. */
  text(element: Element | null): string;
  /** The visible text, one entry for each line that blocks and `<br>` make. */
  lines(element: Element | null): string[];
  /** Notes that the element is a row of the page, and gives what every row says of itself. */
  row(element: Element): { selector: string; text: string };
  /** A short CSS selector that leads back to the element. */
  selector(element: Element): string;
}

/** Wraps a document for reading. `url` must be absolute; `shadowRootOf` opens closed shadow roots where it can; `explain` is told what was taken for what. */
export function makePage(
  document: Document,
  url: string,
  shadowRootOf: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
  explain?: (line: string) => void,
): Page {
  const sightOf = makeSight(document);
  const selector = makeSelectors(document);
  const rows = new Set<Element>();
  const shownText = makeShownText(document, sightOf, shadowRootOf);
  const text = (element: Element | null) => {
    if (!element) return '';
    const facts = factsOf(element);
    facts.text ??= foldSpace(shownText(element));
    return facts.text;
  };
  const lines = (element: Element | null) => {
    if (!element) return [];
    const shown = shownText(element);
    if (!shown.includes('\n')) return [text(element)].filter(Boolean);
    return shown.split('\n').map(foldSpace).filter(Boolean);
  };
  return {
    document,
    url: new URL(url),
    language: languageOf(document),
    roles: new Map(),
    amounts: new Map(),
    moments: new Map(),
    rows,
    explain,
    shadowRootOf,
    isVisible: (element) => sightOf(element) === 'shown',
    sees: (element) => sightOf(element) !== 'hidden',
    row: (element) => {
      rows.add(element);
      return { selector: selector(element), text: text(element) };
    },
    text,
    lines,
    selector,
  };
}

function languageInMeta(document: Document): string | null {
  const meta = findFirst(document, 'meta[http-equiv="content-language" i]');
  return meta && attributeOf(meta, 'content');
}

function languageOf(document: Document): string | undefined {
  const root = rootElementOf(document) as Element | null;
  const own = root && (attributeOf(root, 'lang') || attributeOf(root, 'xml:lang'));
  const tag = own || languageInMeta(document);
  return tag?.trim().replace('_', '-') || undefined;
}
