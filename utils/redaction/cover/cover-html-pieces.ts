/** A stretch of a page's source. `text` is shown; `value` is what a field shows; the others are beside what is shown. */
export interface HtmlPiece {
  kind: 'text' | 'value' | 'attribute' | 'srcdoc' | 'comment' | 'code';
  start: number;
  end: number;
  /** Whether something that begins a new line or cell stands before it. */
  apart: boolean;
}

/** Elements whose text goes on in the line (HTML standard, phrasing content); all others set their text apart. */
const IN_LINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content a parser does not look into. */
const CODE = new Set(['style', 'script', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const ATTRIBUTE = /[\s/]*([^\s"'>/=][^\s>/=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;
const TAG_NAME = /<\/?([a-z][^\s/>]*)/iy;

/**
 * All stretches of a page's source that hold text, in order: everything but names and signs of markup. Made for the files
 * that captures write; of others it gives what a parser would, but for markup that no program writes.
 */
export function htmlPieces(source: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let apart = true;
  const add = (kind: HtmlPiece['kind'], start: number, end: number) => {
    if (end > start) pieces.push({ kind, start, end, apart });
    if (kind === 'text') apart = false;
  };
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const until = open === -1 ? source.length : open;
    add('text', at, until);
    if (open === -1) break;
    if (source.startsWith('<!--', open)) {
      const end = endOf(source, '-->', open + 4);
      add('comment', open + 4, end);
      at = end + 3;
      continue;
    }
    TAG_NAME.lastIndex = open;
    const name = TAG_NAME.exec(source)?.[1]?.toLowerCase();
    if (name === undefined) {
      // `<!DOCTYPE`, `<?`, or a sign that stands for itself.
      at = /^<[!?]/.test(source.slice(open, open + 2)) ? endOf(source, '>', open) + 1 : open + 1;
      if (at === open + 1) add('text', open, at);
      continue;
    }
    if (!IN_LINE.has(name)) apart = true;
    at = readAttributes(source, TAG_NAME.lastIndex, name, add);
    apart = apart || !IN_LINE.has(name);
    if (CODE.has(name) && source[open + 1] !== '/') {
      const end = endOfCode(source, name, at);
      add('code', at, end);
      at = end;
    }
  }
  return pieces;
}

/** Reads the attributes of a tag; gives the offset behind its end. */
function readAttributes(
  source: string,
  from: number,
  name: string,
  add: (kind: HtmlPiece['kind'], start: number, end: number) => void,
): number {
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(source);
    if (found === null) return endOf(source, '>', at) + 1;
    at = ATTRIBUTE.lastIndex;
    const [, attribute = '', double, single, bare] = found;
    const value = double ?? single ?? bare;
    if (value === undefined) continue;
    const end = at - (bare === undefined ? 1 : 0);
    add(kindOf(name, attribute.toLowerCase()), end - value.length, end);
  }
}

function kindOf(name: string, attribute: string): HtmlPiece['kind'] {
  if (attribute === 'srcdoc') return 'srcdoc';
  return attribute === 'value' && name === 'input' ? 'value' : 'attribute';
}

function endOf(source: string, sign: string, from: number): number {
  const end = source.indexOf(sign, from);
  return end === -1 ? source.length : end;
}

function endOfCode(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'ig');
  end.lastIndex = from;
  return end.exec(source)?.index ?? source.length;
}
