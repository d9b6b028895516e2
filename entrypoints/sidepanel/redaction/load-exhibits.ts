import * as v from 'valibot';
import type { Database } from '../../../utils/db/database';
import { evidenceByNumber, fileOf, readingOf } from '../../../utils/evidence/queries';
import { decodeText } from '../../../utils/model/decode-text';
import type { EvidenceItem, EvidencePart } from '../../../utils/model/evidence';
import type { Reading } from '../../../utils/model/reading';
import { TextPlaces, type TextRun } from '../../../utils/model/text-places';
import { isText } from '../../../utils/packaging/redacted-part';
import { decoded, hiddenWords } from '../../../utils/redaction/review/hidden-words';
import { type WordIndex, wordIndex } from './word-index';

/** An exhibit as it is looked through: its pictures, and the words that are known of it. */
export interface ReviewedExhibit {
  item: EvidenceItem;
  /** Blobs lie on disk until a picture is shown. */
  pictures: { part: EvidencePart; blob: Blob; runs: TextRun[] | null }[];
  texts: { part: string; text: string }[];
  /** Texts in an encoding that is not known. */
  unreadable: string[];
  places: TextPlaces;
  reading: Reading;
  /** What stands in the files and is shown by none of them: attributes, comments, the address and the title of the page. */
  hidden: string;
  words: WordIndex;
  /** Where texts stand in what is hidden. */
  source: WordIndex;
}

/** What every browser can open, and so cover. */
const PICTURE = /^image\/(?:png|jpeg|webp|gif|bmp|avif)$/;

/** The exhibits of a case, in their order. Throws when the store lost any of their files. */
export async function loadExhibits(db: Database, numbers: readonly number[]): Promise<ReviewedExhibit[]> {
  const items = await evidenceByNumber(db, numbers);
  return Promise.all(items.map((item) => loadExhibit(db, item)));
}

async function loadExhibit(db: Database, item: EvidenceItem): Promise<ReviewedExhibit> {
  const places = await placesOf(db, item);
  const reading = await readingOf(db, item);
  const read = await Promise.all(
    item.parts
      .filter(isReadable)
      .map(async ({ name }) => ({ part: name, text: await wordsOf(await fileOf(db, item, name)) })),
  );
  const texts = read.flatMap(({ part, text }) => (text === null ? [] : [{ part, text }]));
  const unreadable = read.flatMap(({ part, text }) => (text === null ? [part] : []));
  const pictures = await Promise.all(
    item.parts
      .filter(({ type }) => PICTURE.test(type))
      .map(async (part) => ({
        part,
        blob: await fileOf(db, item, part.name),
        runs: places.pictures.find((one) => one.part === part.name)?.runs ?? null,
      })),
  );
  // Of a file that only its reading tells of, the rows as they were read.
  const rows = texts.length === 0 ? reading.transactions.map(({ text }) => text) : [];
  const shown = [...texts.map(({ text }) => text), ...rows];
  const hidden = await hiddenIn(db, item, shown.join('\n'));
  return {
    ...{ item, places, reading, texts, unreadable, pictures, hidden },
    words: wordIndex(item.number, shown, places),
    source: wordIndex(item.number, [hidden], { pictures: [] }),
  };
}

async function hiddenIn(db: Database, item: EvidenceItem, shown: string): Promise<string> {
  const pages = item.parts.filter(({ name }) => /\.html?$/.test(name));
  const sources = await Promise.all(pages.map(async ({ name }) => (await fileOf(db, item, name)).text()));
  return [decoded(`${item.title}\n${item.url}`), ...sources.map((source) => hiddenWords(source, shown))].join(
    '\n',
  );
}

/** What a person reads as it stands: the words of a page, and a file of plain text that they brought. */
function isReadable(part: EvidencePart): boolean {
  return part.label === 'text' || (part.label === 'original' && isText(part) && !/\.html?$/.test(part.name));
}

async function wordsOf(file: Blob): Promise<string | null> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return text.includes('\ufffd') ? null : text;
}

async function placesOf(db: Database, item: EvidenceItem): Promise<TextPlaces> {
  const part = item.parts.find(({ label }) => label === 'places');
  if (part === undefined) return { pictures: [] };
  return v.parse(TextPlaces, JSON.parse(await (await fileOf(db, item, part.name)).text()));
}
