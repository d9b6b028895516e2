import {
  AlignmentType,
  Document,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TextLanguage } from '../model/text-language';
import { html } from './html';
import { withoutTimes } from './zip-times';

/** Half points, and twentieths of a point (twips), as Word counts. */
export const SIZE = { text: 22, small: 18, heading: 24, title: 32 };
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1300;

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

/** Writes text in the font of a paper, without what a Word file cannot hold. */
export type Run = (text: string, more?: IRunOptions) => TextRun;

export function runIn(language: TextLanguage): Run {
  const font = FONTS[language];
  return (text, more = {}) => new TextRun({ text: printable(text), font, ...more });
}

export interface Paper {
  language: TextLanguage;
  title: string;
  /** The day it is of, ISO 8601. */
  date: string;
  /** Printed across the longer side. */
  wide?: boolean;
}

/** A Word file (OOXML, ECMA-376): A4, page numbers. The same input gives the same bytes. */
export async function paperDocx(
  { language, title, date, wide = false }: Paper,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array<ArrayBuffer>> {
  const font = FONTS[language];
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
          page: {
            size: wide ? { ...A4, orientation: PageOrientation.LANDSCAPE } : A4,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children,
      },
    ],
  });
  const core = [{ path: 'docProps/core.xml', data: coreProperties(title, date) }];
  const bytes = await Packer.pack(file, 'arraybuffer', undefined, core);
  return withoutTimes(new Uint8Array(bytes));
}

/** A table as wide as the paper allows; `shares` of that width, one for each column. */
export function tableOf<Cell>(
  shares: readonly number[],
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  write: (cell: Cell, bold: boolean) => TextRun[],
  wide = false,
): Table {
  const inside = (wide ? A4.height : A4.width) - 2 * MARGIN;
  const widths = shares.map((share) => Math.round(share * inside));
  const row = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { top: 50, bottom: 50, left: 70, right: 70 },
            ...(isHead ? { shading: { fill: 'EEEEEE' } } : {}),
            children: [new Paragraph({ spacing: { after: 0, line: 250 }, children: write(cell, isHead) })],
          }),
      ),
    });
  return new Table({
    width: { size: inside, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
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
