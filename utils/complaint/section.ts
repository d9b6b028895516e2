import type { Pen } from './pen';
import type { Heading } from './texts/words';

/** A headed part of a text. Blocks are separated by an empty line; a section without blocks is left out. */
export interface Section {
  heading: Heading;
  blocks: readonly string[];
}

/** A text in its parts; what is enclosed comes after the signature. */
export interface Layout {
  opening: readonly string[];
  sections: readonly Section[];
  closing?: readonly string[];
  enclosures?: readonly Section[];
}

/** Lines as one block, or none when there are no lines. */
export function linesBlock(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** A list as one block; `from` items of the same list stand before it. */
export function listBlock(items: readonly string[], pen: Pen, from = 0): string[] {
  return linesBlock(pen.words.list(items, from));
}

/** Opening, sections, closing and enclosures as one text. Headings of a short message are not numbered. */
export function layOut(layout: Layout, pen: Pen, form: 'message' | 'text'): string {
  const { words } = pen;
  const { opening, sections, closing = [], enclosures = [] } = layout;
  const body = filled(sections).map(({ heading, blocks }, index) => {
    const name = words.heading[heading];
    const title = form === 'message' ? words.messageHeading(name) : words.textHeading(name, index + 1);
    return `${title}\n${blocks.join('\n\n')}`;
  });
  const enclosed = filled(enclosures).map(({ heading, blocks }, index, all) => {
    const title = words.enclosureHeading(words.heading[heading], index + 1, all.length);
    return `${title}\n${blocks.join('\n\n')}`;
  });
  return `${[...opening, ...body, ...closing, ...enclosed].filter((block) => block !== '').join('\n\n')}\n`;
}

function filled(sections: readonly Section[]): Section[] {
  return sections
    .map(({ heading, blocks }) => ({ heading, blocks: blocks.filter((block) => block !== '') }))
    .filter(({ blocks }) => blocks.length > 0);
}
