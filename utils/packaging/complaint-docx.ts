import {
  AlignmentType,
  Document,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, documentOf, type PrintedLetter } from '../complaint/document';
import type { Exhibit } from '../complaint/facts';
import type { TextLanguage } from '../model/case';
import { html } from './html';
import { withoutTimes } from './zip-times';

/** Half points, and twentieths of a point (twips), as Word counts. */
const SIZE = { text: 22, small: 18, heading: 24, title: 32 };
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1300;
const INSIDE = A4.width - 2 * MARGIN;
/** Number, class, name, source, what it shows, pages, when obtained: shares of the width. */
const COLUMNS = [0.075, 0.15, 0.17, 0.19, 0.19, 0.075, 0.15] as const;

/** Fonts that Word has on every system; where they are missing (LibreOffice), a font of their kind takes their place. */
const FONTS: Record<TextLanguage, IRunOptions['font']> = {
  en: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' },
  zh: {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    cs: 'Times New Roman',
    eastAsia: 'SimSun',
    hint: 'eastAsia',
  },
};

/**
 * A letter as a Word file (OOXML, ECMA-376): A4, page numbers, the list of evidence as a table where it is as it was
 * written. `date` (ISO) is the day it is of; the same input gives the same bytes.
 */
export async function complaintDocx(
  letter: PrintedLetter,
  exhibits: readonly Exhibit[],
  title: string,
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = letter;
  const font = FONTS[language];
  const run = (text: string, more: IRunOptions = {}) => new TextRun({ text: printable(text), font, ...more });
  const page = language === 'zh' ? ['第 ', ' 页，共 ', ' 页'] : ['Page ', ' of ', ''];
  const small = (part: string | undefined) => new TextRun({ font, size: SIZE.small, children: [part ?? ''] });
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [page[0], PageNumber.CURRENT, page[1], PageNumber.TOTAL_PAGES, page[2]].map(small),
  });
  const file = new Document({
    styles: {
      default: {
        document: {
          run: { font, size: SIZE.text, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
          paragraph: { spacing: { after: 140, line: 300 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: documentOf(letter, exhibits).flatMap((block) => setBlock(block, language, run)),
      },
    ],
  });
  const core = [{ path: 'docProps/core.xml', data: coreProperties(title, date) }];
  const bytes = await Packer.pack(file, 'arraybuffer', undefined, core);
  return withoutTimes(new Uint8Array(bytes));
}

type Run = (text: string, more?: IRunOptions) => TextRun;

function setBlock(block: Block, language: TextLanguage, run: Run): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 280 },
          children: [run(block.text, { bold: true, size: SIZE.title })],
        }),
      ];
    case 'heading':
    case 'enclosure':
      return [
        new Paragraph({
          keepNext: true,
          pageBreakBefore: block.kind === 'enclosure',
          spacing: { before: 220, after: 100 },
          children: [run(block.text, { bold: true, size: SIZE.heading })],
        }),
      ];
    case 'list':
      return block.items.map(
        ({ mark, text }) =>
          new Paragraph({
            indent: { left: 440, hanging: 440 },
            spacing: { after: 80 },
            tabStops: [{ type: 'left', position: 440 }],
            children: [run(`${mark}\t${text}`)],
          }),
      );
    case 'signature':
      return [
        new Paragraph({
          alignment: language === 'zh' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          keepLines: true,
          spacing: { before: 240 },
          children: brokenLines(block.lines, run),
        }),
      ];
    case 'lines':
      return [new Paragraph({ children: brokenLines(block.lines, run) })];
    case 'catalogue':
      return [catalogueTable(block, run), new Paragraph({ spacing: { after: 0 }, children: [] })];
  }
}

function brokenLines(lines: readonly string[], run: Run): TextRun[] {
  return lines.map((line, index) => run(line, index === 0 ? {} : { break: 1 }));
}

function catalogueTable({ rows, columns }: Extract<Block, { kind: 'catalogue' }>, run: Run): Table {
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const widths = COLUMNS.map((share) => Math.round(share * INSIDE));
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 70, right: 70 },
            ...(head ? { shading: { fill: 'EEEEEE' } } : {}),
            children: [
              new Paragraph({
                spacing: { after: 0, line: 250 },
                children: [run(text, { size: SIZE.small, bold: head })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: INSIDE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        keys.map((key) => columns[key]),
        true,
      ),
      ...rows.map((one) =>
        row(
          keys.map((key) => one[key]),
          false,
        ),
      ),
    ],
  });
}

/** What XML 1.0 cannot hold is left out. */
function printable(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\p{Surrogate}\p{Bidi_Control}\ufffe\uffff]/gu, '');
}

/** Title and day, and no name of a program or of the person who sat at it. */
function coreProperties(title: string, date: string): string {
  const day = `${date.slice(0, 10)}T00:00:00Z`;
  return html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`
    .markup;
}
