import { attributeOf, findFirst } from './element';
import { makeSelectors } from './selector';
import { makeShownText } from './shown-text';
import { foldSpace } from './text';
import { makeSight } from './visibility';

/** A document as its reader sees it. What was looked up once is kept, so a page must not change while it is read. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** BCP 47 tag that the page declares; undefined when it declares none. */
  readonly language: string | undefined;
  isVisible(element: Element): boolean;
  /** The visible text on one line; '' for null. */
  text(element: Element | null): string;
  /** The visible text, one entry for each line that blocks and `<br>` make. */
  lines(element: Element | null): string[];
  /** A short CSS selector that leads back to the element. */
  selector(element: Element): string;
}

/** Wraps a document for reading. `url` must be absolute; `shadowRootOf` opens closed shadow roots where it can. */
export function makePage(
  document: Document,
  url: string,
  shadowRootOf: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
): Page {
  const sightOf = makeSight(document);
  const shownText = makeShownText(document, sightOf, shadowRootOf);
  return {
    document,
    url: new URL(url),
    language: languageOf(document),
    isVisible: (element) => sightOf(element) === 'shown',
    text: (element) => (element ? foldSpace(shownText(element)) : ''),
    lines: (element) => (element ? shownText(element).split('\n').map(foldSpace).filter(Boolean) : []),
    selector: makeSelectors(document),
  };
}

function languageOf(document: Document): string | undefined {
  const root = document.documentElement;
  const meta = findFirst(document, 'meta[http-equiv="content-language" i]');
  const tag =
    attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') || (meta && attributeOf(meta, 'content'));
  return tag?.trim().replace('_', '-') || undefined;
}
