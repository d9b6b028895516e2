import { uniqueExhibits } from '../findings/exhibits';
import type { Channel } from '../model/case';
import { isEnclosure } from '../model/letter-length';
import type { TextLanguage } from '../model/text-language';
import { catalogueOf, catalogueTexts, exhibitTexts } from './exhibits-text';
import type { Exhibit } from './facts';
import { penFor } from './pen';
import type { CatalogueRow } from './texts/words';

/** A part of a letter, as a printed page sets it. */
export type Block =
  | { kind: 'title' | 'heading' | 'enclosure'; text: string }
  | { kind: 'lines' | 'signature'; lines: string[] }
  | { kind: 'list'; items: { mark: string; text: string }[] }
  | { kind: 'catalogue'; rows: CatalogueRow[]; columns: Record<keyof CatalogueRow, string> };

export interface PrintedLetter {
  channel: Channel;
  language: TextLanguage;
  /** As it is sent: composed, or as the person left it. */
  text: string;
}

const HEADING = { en: /^\d{1,2}\. .{1,80}$/, zh: /^[一二三四五六七八九十]{1,3}、.{1,40}$/ };
const ITEM = { en: /^(-) (.*)$/, zh: /^(\d{1,3}\.) (.*)$/ };
const SIGNATURE = { en: /^Yours faithfully/, zh: /^投诉人：|^\d{4}年\d{1,2}月\d{1,2}日$/ };

/**
 * A letter in its parts. The list of evidence becomes a table only where it stands as it was written: of lines that the
 * person changed none may be lost.
 */
export function documentOf(letter: PrintedLetter, exhibits: readonly Exhibit[]): Block[] {
  const { language, text } = letter;
  const table = catalogueFor(language, exhibits);
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  return paragraphs.flatMap((lines, index) => blocksOf(lines, index === 0, letter, table));
}

function blocksOf(
  lines: readonly string[],
  first: boolean,
  { channel, language }: PrintedLetter,
  table: ReturnType<typeof catalogueFor>,
): Block[] {
  const [top = '', ...rest] = lines;
  const body = (others: readonly string[]): Block[] => {
    if (others.length === 0) return [];
    if (table.texts.has(others.join('\n'))) return [{ kind: 'catalogue', ...table }];
    return linesOrList(others, language);
  };
  if (first && (channel !== 'formal' || language === 'zh'))
    return [{ kind: 'title', text: top }, ...body(rest)];
  if (isEnclosure(top)) return [{ kind: 'enclosure', text: top }, ...body(rest)];
  if (HEADING[language].test(top) && (language === 'zh' || rest.length > 0))
    return [{ kind: 'heading', text: top }, ...body(rest)];
  if (SIGNATURE[language].test(top)) return [{ kind: 'signature', lines: [...lines] }];
  return body(lines);
}

/** Lines that are items of a list, and those around them. */
function linesOrList(lines: readonly string[], language: TextLanguage): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const [, mark, text] = ITEM[language].exec(line) ?? [];
    if (mark !== undefined && text !== undefined) {
      const item = { mark: mark === '-' ? '•' : mark, text };
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
    } else if (last?.kind === 'lines') last.lines.push(line);
    else blocks.push({ kind: 'lines', lines: [line] });
  }
  return blocks;
}

function catalogueFor(language: TextLanguage, exhibits: readonly Exhibit[]) {
  const pen = penFor(language, new Set());
  const source = { exhibits: uniqueExhibits(exhibits), pen };
  const texts = [catalogueTexts(source), exhibitTexts(source)].map((items) =>
    pen.words.list(items).join('\n'),
  );
  return { rows: catalogueOf(source), columns: pen.words.columns, texts: new Set(texts) };
}
