import * as v from 'valibot';
import { digestBlob } from '../custody/digest';
import { type EvidencePart, exhibit, recordName } from '../model/evidence';
import type { Redaction } from '../model/redaction';
import type { RedactedExhibit, RedactedPart } from '../model/redactions';
import { TextPlaces } from '../model/text-places';
import { boxesOf } from '../redaction/cover/boxes-of';
import { coverJson, coverShown } from '../redaction/cover/cover-json';
import { type Cover, findCovered } from '../redaction/cover/cover-spans';
import type { PackagedEvidence } from './package-input';
import {
  type Box,
  type CoverPicture,
  isText,
  type Redacted,
  redactPicture,
  redactText,
} from './redacted-part';

/** What the person wants covered, and what does it. */
export interface Redactor {
  redaction: Redaction;
  /** The texts of the redaction, ready to be looked for. */
  covers: readonly Cover[];
  coverPicture: CoverPicture;
  /** Told how many exhibits are covered, of how many. */
  onCovered?(done: number, total: number): void;
  /** Ends the work when it says so. */
  signal?: AbortSignal;
}

/** An exhibit as it goes into a redacted package, and what the package says of it. */
export interface RedactedEvidence {
  piece: PackagedEvidence;
  told: RedactedExhibit;
}

interface Done {
  part: EvidencePart;
  redacted: Redacted;
}

/** Covers one exhibit: part by part, and last the record that names them. */
export async function redactExhibit(piece: PackagedEvidence, redactor: Redactor): Promise<RedactedEvidence> {
  const { item } = piece;
  const record = item.parts.find(({ name }) => name === recordName(item));
  if (record === undefined) throw new Error(`${exhibit(item.number)} has no record`);
  const places = await placesOf(piece);
  const done: Done[] = [];
  // One after the other: of many pictures only one is in memory at a time.
  for (const part of item.parts) {
    redactor.signal?.throwIfAborted();
    if (part !== record) done.push({ part, redacted: await redactPart(part, piece, places, redactor) });
  }
  done.unshift({ part: record, redacted: await redactRecord(record, piece, done, redactor.covers) });
  return assemble(piece, record, done, redactor.covers);
}

async function redactPart(
  part: EvidencePart,
  piece: PackagedEvidence,
  places: TextPlaces | null,
  { redaction, covers, coverPicture }: Redactor,
): Promise<Redacted> {
  const { number } = piece.item;
  const isThis = (one: { evidence: number; part: string }) =>
    one.evidence === number && one.part === part.name;
  if (redaction.leftOut.some(isThis)) return { is: 'left_out', why: 'person' };
  const drawn = redaction.pictures.filter(({ lifted }) => !lifted);
  const found =
    places === null ? [] : boxesOf(redaction.texts, number, places).filter(({ lifted }) => !lifted);
  if (part.label === 'places') {
    const tells = [...drawn, ...found].some(({ evidence }) => evidence === number);
    return tells ? { is: 'left_out', why: 'places' } : redactText(part, piece.file(part.name), covers);
  }
  if (!part.type.startsWith('image/')) return redactText(part, piece.file(part.name), covers);
  const boxes: Box[] = [...drawn, ...found].filter(isThis);
  const facts = {
    seen: redaction.seen.includes(number),
    placed: places?.pictures.some((picture) => picture.part === part.name) ?? false,
    boxes,
    covering: covers.length + drawn.length > 0,
  };
  return redactPicture(part, piece.file(part.name), facts, coverPicture);
}

/** Where the words of the pictures stand; null where the capture does not say. */
async function placesOf({ item, file }: PackagedEvidence): Promise<TextPlaces | null> {
  const part = item.parts.find(({ label }) => label === 'places');
  return part === undefined ? null : v.parse(TextPlaces, JSON.parse(await file(part.name).text()));
}

const Record = v.looseObject({ parts: v.array(v.looseObject({ name: v.string() })) });

/**
 * The record with its texts covered, without the hashes and sizes of texts that are not in the package as they are, and
 * without its salt: by these, covered words could be guessed at.
 */
async function redactRecord(
  record: EvidencePart,
  { file }: PackagedEvidence,
  done: readonly Done[],
  covers: readonly Cover[],
): Promise<Redacted> {
  const source = await file(record.name).text();
  const { covered, counts } = coverJson(JSON.parse(source), covers);
  const telling = new Set(done.flatMap(({ part, redacted }) => (isTold(part, redacted) ? [] : [part.name])));
  if (Object.keys(counts).length === 0 && telling.size === 0) return { is: 'identical' };
  const { salt: _, parts, ...rest } = v.parse(Record, covered);
  const named = parts.map((part) =>
    telling.has(part.name) ? { ...part, size: undefined, sha256: undefined, sha512: undefined } : part,
  );
  const text = JSON.stringify({ ...rest, parts: named });
  if (findCovered(text, covers).length > 0) return { is: 'left_out', why: 'still_shown' };
  const content = new Blob([text], { type: record.type });
  return { is: 'covered', name: record.name, type: record.type, content, covers: counts };
}

/** Whether the hash of an original may be told without telling what is covered. */
function isTold(part: EvidencePart, { is }: Redacted): boolean {
  // The custody log names the hash of the record in any case.
  return is === 'identical' || !isText(part) || part.label === 'circumstances';
}

async function assemble(
  piece: PackagedEvidence,
  record: EvidencePart,
  done: readonly Done[],
  covers: readonly Cover[],
): Promise<RedactedEvidence> {
  const { item, file, ...facts } = piece;
  const contents = new Map<string, Blob>();
  const parts: EvidencePart[] = [];
  const told: RedactedPart[] = [];
  for (const { part, redacted } of done) {
    const copy = await copyOf(part, redacted);
    if (copy !== null) parts.push(copy);
    if (copy !== null)
      contents.set(copy.name, redacted.is === 'covered' ? redacted.content : file(part.name));
    told.push({
      part: part.name,
      is: redacted.is,
      original: isTold(part, redacted) ? part.digest.sha256 : null,
      file: copy?.name ?? null,
      copy: copy?.digest.sha256 ?? null,
      covers: redacted.is === 'covered' ? redacted.covers : {},
      why: redacted.is === 'left_out' ? redacted.why : null,
    });
  }
  const { number, capturedAt, missing, seal, ...words } = item;
  return {
    piece: {
      ...coverShown(facts, covers),
      item: { ...coverShown(words, covers), number, capturedAt, missing, seal, parts },
      file(name) {
        const content = contents.get(name);
        if (content === undefined) throw new Error(`${name} is not in the redacted package`);
        return content;
      },
    },
    told: {
      evidence: exhibit(number),
      record: { name: recordName(item), sha256: record.digest.sha256 },
      parts: told,
    },
  };
}

async function copyOf(part: EvidencePart, redacted: Redacted): Promise<EvidencePart | null> {
  if (redacted.is === 'left_out') return null;
  if (redacted.is === 'identical') return part;
  const { name, type, content } = redacted;
  return { ...part, name, type, digest: await digestBlob(content) };
}
