import { filePath } from './backup-head';
import { rowJson } from './row-json';

/** In UTF-16 units: a text that is gathered leaves memory once it has this length, as browsers keep what is in a Blob elsewhere. */
const PIECE = 1_000_000;

/** Gathers the rows of a store as the tables of a backup, and the files that they refer to. */
export class TableWriter {
  readonly #tables = new Map<string, { pieces: Blob[]; text: string }>();
  /** In the order of their paths, from `filePath(1)`. */
  readonly files: Blob[] = [];

  /** Throws as `rowJson` does. */
  add(table: string, row: object): void {
    const written = this.#tables.get(table) ?? { pieces: [], text: '' };
    this.#tables.set(table, written);
    const line = rowJson(row, (file) => filePath(this.files.push(file)));
    written.text += `${line}\n`;
    if (written.text.length < PIECE) return;
    written.pieces.push(new Blob([written.text]));
    written.text = '';
  }

  /** The tables that have rows, by name. */
  tables(): Map<string, Blob> {
    return new Map([...this.#tables].map(([name, { pieces, text }]) => [name, new Blob([...pieces, text])]));
  }
}
