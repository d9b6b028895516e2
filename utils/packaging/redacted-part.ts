import { decodeText, olderReadings } from '../model/decode-text';
import type { EvidencePart } from '../model/evidence';
import type { PictureCover } from '../model/redaction';
import type { WhyOut } from '../model/redactions';
import { coverHtml } from '../redaction/cover/cover-html';
import { coverJson } from '../redaction/cover/cover-json';
import { type Cover, findCovered } from '../redaction/cover/cover-spans';
import { addCounts, type CoverCounts, coverText } from '../redaction/cover/cover-text';

export type Box = Pick<PictureCover, 'x' | 'y' | 'width' | 'height' | 'reason'>;

/** A picture written anew with solid boxes over it and nothing beneath; rejects where it cannot be opened. */
export type CoverPicture = (picture: Blob, boxes: readonly Box[]) => Promise<Blob>;

/** How a part goes into a redacted package: as it is, as a covered copy, or not at all. */
export type Redacted =
  | { is: 'identical' }
  | { is: 'covered'; name: string; type: string; content: Blob; covers: CoverCounts }
  | { is: 'left_out'; why: WhyOut };

const out = (why: WhyOut): Redacted => ({ is: 'left_out', why });

/** The kinds of a person's own files that are plain text as a whole. */
const PLAIN = /\.(?:csv|tsv|txt|log|md|ofx|qfx|qif|mt940|sta)$/;
const PAGE = /\.(?:html?|xml)$/;
/** In a mail, what no eye reads as it stands: bodies and heads in other encodings (RFC 2045, 2047). */
const ENCODED_MAIL = /^content-transfer-encoding:\s*(?:base64|quoted-printable)|=\?[\w-]+\?[bq]\?/im;

/** Covers a part that is text, by what it is. A file of the person's own is told by its name's ending. */
export async function redactText(
  part: EvidencePart,
  file: Blob,
  covers: readonly Cover[],
): Promise<Redacted> {
  const kind = kindOf(part);
  if (kind === null) return out('kind');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const utf8 = utf8Of(bytes);
  const source = utf8 ?? decodeText(bytes);
  if (utf8 === null && (!RECODED.has(kind) || source.includes('\ufffd'))) return out('charset');
  if (kind === 'mail' && ENCODED_MAIL.test(source)) return out('kind');
  const result = covered(source, kind, covers);
  if (result === null) return out('still_shown');
  if (result.covered === source)
    return utf8 === null && mayBeElse(bytes, covers) ? out('charset') : { is: 'identical' };
  // With the mark of Unicode first, whatever the text says of its encoding.
  const content = new Blob([utf8 === null ? '\ufeff' : '', result.covered], { type: part.type });
  return { is: 'covered', name: part.name, type: part.type, content, covers: result.counts };
}

/** Whether a part is text: then words in it can be covered, and its hash would help to guess them. */
export function isText(part: Pick<EvidencePart, 'name' | 'label' | 'type'>): boolean {
  return kindOf(part) !== null;
}

type TextKind = 'page' | 'json' | 'mail' | 'plain';
/** What is as good in UTF-8; a mail says in its head how its body is written. */
const RECODED: ReadonlySet<TextKind> = new Set(['page', 'plain']);

function kindOf({ name, label, type }: Pick<EvidencePart, 'name' | 'label' | 'type'>): TextKind | null {
  if (/\.json$/.test(name)) return 'json';
  if (PAGE.test(name)) return 'page';
  if (/\.eml$/.test(name)) return 'mail';
  if (PLAIN.test(name)) return 'plain';
  return label !== 'original' && type.startsWith('text/') ? 'plain' : null;
}

/** Null where afterwards it can still be found. */
function covered(
  source: string,
  kind: TextKind,
  covers: readonly Cover[],
): { covered: string; counts: CoverCounts } | null {
  if (kind === 'page') return coverHtml(source, covers);
  const result = kind === 'json' ? coverJsonText(source, covers) : coverText(source, covers);
  return result === null || findCovered(result.covered, covers).length > 0 ? null : result;
}

function coverJsonText(source: string, covers: readonly Cover[]) {
  try {
    const { covered: value, counts } = coverJson(JSON.parse(source), covers);
    const found = Object.keys(addCounts([counts])).length > 0;
    return { covered: found ? JSON.stringify(value) : source, counts };
  } catch {
    return null;
  }
}

/** Read in another encoding, something covered would stand in it. */
function mayBeElse(bytes: Uint8Array, covers: readonly Cover[]): boolean {
  return olderReadings(bytes).some((text) => findCovered(text, covers).length > 0);
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What is to be known of an exhibit before one of its pictures may go into the package. */
export interface PictureFacts {
  /** Whether the person looked the exhibit through. */
  seen: boolean;
  /** Whether it is known where the words of this picture stand. */
  placed: boolean;
  boxes: readonly Box[];
  /** Whether anything at all is covered in the package. */
  covering: boolean;
}

/**
 * Covers a picture. Rules find words in it, but no face and no code of squares: it goes only after the person looked it
 * through. One that was put together from others shows what they show, at places that nobody looked at.
 */
export async function redactPicture(
  part: EvidencePart,
  file: Blob,
  { seen, placed, boxes, covering }: PictureFacts,
  cover: CoverPicture,
): Promise<Redacted> {
  if (!seen) return out('not_looked_through');
  if (part.label === 'derivative' && !placed && covering) return out('derivative');
  // A photograph says in its metadata where and with what it was taken; pictures that a browser took have none.
  if (boxes.length === 0 && part.label !== 'original') return { is: 'identical' };
  try {
    const content = await cover(file, boxes);
    const name = part.name.replace(/\.[a-z0-9]+$/, '').concat('.png');
    const covers = addCounts(boxes.map(({ reason }) => ({ [reason]: 1 })));
    return { is: 'covered', name, type: 'image/png', content, covers };
  } catch {
    return out('unreadable');
  }
}
