import { paragraph, type Run, runIn, SIZE, tableOf } from '../docx-markup';
import { paperDocx } from '../docx-paper';
import type { Html } from '../html';
import { type CourtSheet, runsOf, type SheetBlock, type Words } from './sheet';

/** A template as a Word file, to be completed on a screen. `date` (ISO) is the day it is of. */
export function sheetDocx(sheet: CourtSheet, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, wide, blocks } = sheet;
  const run = runIn(language);
  const top = paragraph([run(title, { bold: true, size: SIZE.title })], { after: 280, align: 'center' });
  const content = function* () {
    yield top;
    for (const block of blocks) yield* setBlock(block, wide, run);
  };
  return paperDocx({ language, title, date, wide }, content());
}

function setBlock(block: SheetBlock, wide: boolean, run: Run): Html[] {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph([run(block.text, { bold: true, size: SIZE.heading })], {
          keepNext: true,
          before: 220,
          after: 100,
        }),
      ];
    case 'caution':
      return block.lines.map((line) => paragraph(written(line, run, SIZE.text), { shaded: true }));
    case 'lines':
      return block.lines.map((line) => paragraph(written(line, run, SIZE.text)));
    case 'signature':
      return block.lines.map((line) =>
        paragraph(written(line, run, SIZE.text), { keepNext: true, before: 160 }),
      );
    case 'table':
      return [
        ...tableOf<Words>(
          block.shares,
          block.head,
          block.rows,
          (cell, bold) => written(cell, run, SIZE.small, bold),
          wide,
        ),
        paragraph([], { after: 0 }),
      ];
  }
}

/** A blank is its name in brackets, underlined: written over by whoever completes the sheet. */
function written(words: Words, run: Run, size: number, bold = false): Html[] {
  return runsOf(words).flatMap((part) =>
    typeof part === 'string'
      ? part.split('\n').map((line, index) => run(line, { size, bold, broken: index > 0 }))
      : [run(`〔${part.blank}〕`, { size, underline: true })],
  );
}
