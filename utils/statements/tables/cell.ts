import { foldSpace } from '../../reading/text';

/** What no cell of ours may hold: it breaks comparisons and databases, and no statement means anything by it. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** No cell that matters is longer; what is longer is a text that a quote swallowed. */
const LONGEST = 2000;

/**
 * The text a cell holds: white space folded, and without the wrappers that keep a spreadsheet from turning a long number
 * into a float: `="00123"`, `'00123`, a grave accent in front of every cell, a TAB at the end. Quotes that stand behind a blank (`, "x"`) go too.
 */
export function cleanCell(raw: string): string {
  const text = foldSpace(raw.slice(0, LONGEST).replace(CONTROL, ''));
  const inner = /^=?"([^"]*)"$/.exec(text)?.[1] ?? text;
  const bare = /^'(\d+)'$/.exec(inner)?.[1] ?? inner;
  return bare.replace(/^(?:'(?=[\d+=-])|`)/, '').trim();
}

/** What a statement writes where it has nothing to say. */
export function isNothing(text: string): boolean {
  return /^(?:[-–—/\\.]*|n\/a|none|null|nil|nan|undefined|无|なし|없음)$/i.test(text);
}
