/** A part of a field's text that stays whole: a sentence, a line of a table, a number. */
export interface Piece {
  text: string;
  /** Exhibit numbers that it rests on; none where the case itself says it. */
  exhibits: readonly string[];
  /** What parts it from the piece before. */
  gap: '' | ' ' | '\n';
  /** Part of a run that is told in order: after the first that does not fit, none of the run follows. */
  run: boolean;
}

export interface Fitted {
  text: string;
  exhibits: string[];
  leftOut: number;
}

/** Something the case says. */
export function said(text: string, gap: Piece['gap'] = '\n', run = false): Piece {
  return { text, exhibits: [], gap, run };
}

/** Something exhibits show. */
export function shown(text: string, exhibits: readonly string[], gap: Piece['gap'] = '\n'): Piece {
  return { text, exhibits, gap, run: false };
}

/**
 * As many pieces as a limit of characters takes, each whole: a figure cut in two would be another figure. What is told in
 * order leaves room for the rest, but not more than half.
 */
export function fitWithin(pieces: readonly Piece[], limit: number): Fitted {
  const rest = pieces
    .filter(({ run }) => !run)
    .reduce((sum, { text, gap }) => sum + text.length + gap.length, 0);
  const room = Math.max(limit - rest, Math.floor(limit / 2));
  const exhibits = new Set<string>();
  let text = '';
  let taken = 0;
  let told = true;
  for (const piece of pieces) {
    const next = text === '' ? piece.text : `${text}${piece.gap}${piece.text}`;
    const fits: boolean = piece.run ? told && next.length <= room : next.length <= limit;
    if (piece.run) told = fits;
    if (!fits) continue;
    text = next;
    taken++;
    for (const number of piece.exhibits) exhibits.add(number);
  }
  return { text, exhibits: [...exhibits].sort(), leftOut: pieces.length - taken };
}
