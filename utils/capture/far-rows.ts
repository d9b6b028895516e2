import { localNameOf, parentElementOf } from '../reading/safe-node';
import type { PageText } from './page-texts';
import type { Area } from './scroll-area';

/** With so many children an element is taken for a list, and they for its rows. */
const LIST = 20;
/** A row lies no deeper than this around its texts. */
const DEEPEST = 10;
/** After so many texts of one kind of row stood where their row stands, the others are taken to. */
const PROOFS = 60;

interface Kind {
  proven: number;
  strayed: boolean;
}

interface Row {
  texts: number;
  kind?: Kind;
  far?: Area | null;
}

/**
 * Tells which texts of a long list need not be measured, since their row stands more than a screen away from what is in
 * view: a list of 5,000 rows has twenty in view. That texts stand near their row is seen of some rows first; a row with
 * more texts than those, an open menu in it, say, is a kind of its own.
 */
export function makeFarRows(texts: readonly PageText[], within: Area, areaOf: (element: Element) => Area) {
  const lists = new Map<Element, boolean>();
  const rows = new Map<Element, Row>();
  const kinds = new Map<string, Kind>();
  const rowOfText = texts.map(({ node }) => rowAround(node));
  for (const row of rowOfText) {
    if (!row) continue;
    const known = rows.get(row);
    if (known) known.texts += 1;
    else rows.set(row, { texts: 1 });
  }

  function rowAround(node: Node): Element | null {
    let inside = parentElementOf(node);
    for (let depth = 0; inside && depth < DEEPEST; depth += 1) {
      const around = parentElementOf(inside);
      if (around && isList(around)) return inside;
      inside = around;
    }
    return null;
  }

  function isList(element: Element): boolean {
    const known = lists.get(element) ?? element.childElementCount >= LIST;
    lists.set(element, known);
    return known;
  }

  function kindOf(element: Element, row: Row): Kind {
    const name = `${localNameOf(element)} ${element.getAttribute('class') ?? ''} ${row.texts}`;
    const kind = kinds.get(name) ?? { proven: 0, strayed: false };
    kinds.set(name, kind);
    return kind;
  }

  /** The row's place where it is more than a screen away; a row without a box of its own is not. */
  function farPlace(element: Element): Area | null {
    const { x, y, width, height } = areaOf(element);
    const across = x > within.x + 2 * within.width || x + width < within.x - within.width;
    const down = y > within.y + 2 * within.height || y + height < within.y - within.height;
    return width > 0 && height > 0 && (across || down) ? { x, y, width, height } : null;
  }

  function factsOf(index: number): { kind: Kind; far: Area | null } | null {
    const element = rowOfText[index];
    const row = element ? rows.get(element) : undefined;
    if (!element || !row) return null;
    row.kind ??= kindOf(element, row);
    if (row.far === undefined) row.far = farPlace(element);
    return { kind: row.kind, far: row.far };
  }

  return {
    /** Whether the text of this number is out of view without a look at it. */
    isFar(index: number): boolean {
      const facts = factsOf(index);
      return facts !== null && facts.far !== null && !facts.kind.strayed && facts.kind.proven >= PROOFS;
    },
    /** A text was measured: whether it stands near its row says what is known of others. */
    learn(index: number, places: readonly Area[]): void {
      const facts = factsOf(index);
      if (!facts?.far) return;
      const { far } = facts;
      const near = places.every(
        ({ x, y, width, height }) =>
          x > far.x - within.width / 2 &&
          y > far.y - within.height / 2 &&
          x + width < far.x + far.width + within.width / 2 &&
          y + height < far.y + far.height + within.height / 2,
      );
      if (near) facts.kind.proven += 1;
      else facts.kind.strayed = true;
    },
  };
}
