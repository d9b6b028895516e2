import type { Pen } from './pen';
import type { Heading } from './texts/words';

/** A headed part of a text. Blocks are separated by an empty line; a section without blocks is left out. */
export interface Section {
  heading: Heading;
  blocks: readonly string[];
}

/** Lines as one block, or none when there are no lines. */
export function linesBlock(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** A list as one block; `from` items of the same list stand before it. */
export function listBlock(items: readonly string[], pen: Pen, from = 0): string[] {
  return linesBlock(pen.words.list(items, from));
}

/** Opening, sections and closing as one text. Headings of a short message are not numbered. */
export function layOut(
  opening: readonly string[],
  sections: readonly Section[],
  closing: readonly string[],
  pen: Pen,
  form: 'message' | 'text',
): string {
  const { words } = pen;
  const body = sections
    .map(({ heading, blocks }) => ({
      heading: words.heading[heading],
      blocks: blocks.filter((block) => block !== ''),
    }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }, index) => {
      const title =
        form === 'message' ? words.messageHeading(heading) : words.textHeading(heading, index + 1);
      return `${title}\n${blocks.join('\n\n')}`;
    });
  return `${[...opening, ...body, ...closing].filter((block) => block !== '').join('\n\n')}\n`;
}
