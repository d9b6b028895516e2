import type { TextLanguage } from '../model/case';
import { type Html, html } from './html';

/** Half points, and twentieths of a point (twips), as Word counts. */
export const SIZE = { text: 22, small: 18, heading: 24, title: 32 };
export const A4 = { width: 11906, height: 16838 };
export const MARGIN = 1300;

const ROMAN = 'Times New Roman';
/** Fonts that Word has on every system; where they are missing (LibreOffice), a font of their kind takes their place. */
const FONT = html`w:ascii="${ROMAN}" w:cs="${ROMAN}" w:eastAsia="SimSun" w:hAnsi="${ROMAN}"`;
export const FONTS: Record<TextLanguage, Html> = {
  en: html`<w:rFonts ${FONT}/>`,
  zh: html`<w:rFonts ${FONT} w:hint="eastAsia"/>`,
};

/** How a run is set; `broken`: on a new line of its paragraph. */
export interface RunLook {
  bold?: boolean;
  size?: number;
  underline?: boolean;
  broken?: boolean;
}

/** Writes text in the font of a paper, without what a Word file cannot hold. */
export type Run = (text: string, look?: RunLook) => Html;

export function runIn(language: TextLanguage): Run {
  const font = FONTS[language];
  return (text, { bold = false, size = SIZE.text, underline = false, broken = false } = {}) =>
    html`<w:r><w:rPr>${font}${bold ? BOLD : null}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>${underline ? UNDERLINE : null}</w:rPr>${broken ? BREAK : null}<w:t xml:space="preserve">${text.replace(NO_TEXT, '')}</w:t></w:r>`;
}

/** What XML cannot hold, beside what `html` leaves out; and line ends, which are none in Word. */
const NO_TEXT = /[\n\ufffe\uffff]/g;
const BOLD = html`<w:b/><w:bCs/>`;
const UNDERLINE = html`<w:u w:val="single"/>`;
const BREAK = html`<w:br/>`;

/** How a paragraph stands; lengths in twips. */
export interface ParagraphLook {
  /** On the same page as the next one. */
  keepNext?: boolean;
  keepLines?: boolean;
  newPage?: boolean;
  shaded?: boolean;
  before?: number;
  after?: number;
  line?: number;
  /** The first line begins at the margin, the others so far from it. */
  hanging?: number;
  align?: 'center' | 'right';
}

/** A paragraph; its properties stand in the order of CT_PPr (ECMA-376 part 1, 17.3.1.26). */
export function paragraph(runs: readonly Html[], look: ParagraphLook = {}): Html {
  const { hanging, align } = look;
  const spacing = (['before', 'after', 'line'] as const).flatMap((name) => {
    const value = look[name];
    return value === undefined ? [] : [html` w:${name}="${value}"`];
  });
  const properties = [
    look.keepNext ? html`<w:keepNext/>` : null,
    look.keepLines ? html`<w:keepLines/>` : null,
    look.newPage ? html`<w:pageBreakBefore/>` : null,
    look.shaded ? html`<w:shd w:fill="F2F2F2" w:val="clear"/>` : null,
    hanging === undefined ? null : html`<w:tabs><w:tab w:val="left" w:pos="${hanging}"/></w:tabs>`,
    spacing.length === 0 ? null : html`<w:spacing${spacing}/>`,
    hanging === undefined ? null : html`<w:ind w:left="${hanging}" w:hanging="${hanging}"/>`,
    align === undefined ? null : html`<w:jc w:val="${align}"/>`,
  ];
  return html`<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/**
 * A table as wide as the paper allows, in pieces: `shares` of that width, one for each column. Its first row stands on every
 * page.
 */
export function tableOf<Cell>(
  shares: readonly number[],
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  write: (cell: Cell, bold: boolean) => Html[],
  wide = false,
): Html[] {
  const inside = (wide ? A4.height : A4.width) - 2 * MARGIN;
  const widths = shares.map((share) => Math.round(share * inside));
  const row = (cells: readonly Cell[], isHead: boolean) => {
    const set = cells.map(
      (cell, index) =>
        html`<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[index] ?? 0}"/>${isHead ? HEAD_SHADE : null}</w:tcPr>${paragraph(write(cell, isHead), { after: 0, line: 250 })}</w:tc>`,
    );
    return html`<w:tr><w:trPr><w:cantSplit/>${isHead ? html`<w:tblHeader/>` : null}</w:trPr>${set}</w:tr>`;
  };
  return [
    html`<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${inside}"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${CELL_MARGINS}</w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => html`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>`,
    row(head, true),
    ...rows.map((cells) => row(cells, false)),
    html`</w:tbl>`,
  ];
}

const HEAD_SHADE = html`<w:shd w:fill="EEEEEE" w:val="clear"/>`;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
  (side) => html`<w:${side} w:val="single" w:color="auto" w:sz="4"/>`,
);
const CELL_MARGINS = ['top', 'left', 'bottom', 'right'].map(
  (side) => html`<w:${side} w:type="dxa" w:w="${side === 'top' || side === 'bottom' ? 50 : 70}"/>`,
);
