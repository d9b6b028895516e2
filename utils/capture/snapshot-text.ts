import { maskSpans } from '../redaction/secrets/secrets';
import { findSecretsInPieces } from '../redaction/secrets/secrets-in-pieces';

interface Piece {
  at: number;
  raw: string;
  /** Of an attribute: its name, which stands before it. */
  name?: string;
}

/**
 * The HTML of a snapshot while it is written. Everything that a page can put a secret into goes in as a piece; when
 * all is written, texts together and attributes together are searched once, and what is secret is masked.
 */
export class Snapshot {
  readonly #out: string[] = [];
  readonly #texts: Piece[] = [];
  readonly #attributes: Piece[] = [];

  /** Markup of our own making; never anything from the page but names. */
  markup(html: string): void {
    this.#out.push(html);
  }

  text(raw: string): void {
    if (raw.trim() !== '') this.#texts.push({ at: this.#out.length, raw });
    this.#out.push(escapeText(raw));
  }

  comment(raw: string): void {
    this.#out.push('<!--');
    this.#attributes.push({ at: this.#out.length, raw });
    this.#out.push(escapeText(raw), '-->');
  }

  /** `searched` is false for names that hold no text of a person: classes, styles. */
  attribute(name: string, raw: string, searched = true): void {
    if (searched && raw.length >= SHORTEST_SECRET) this.#attributes.push({ at: this.#out.length, raw, name });
    this.#out.push(written(name, raw));
  }

  /** The whole, without its secrets. */
  finish(): string {
    this.#mask(this.#texts);
    this.#mask(this.#attributes);
    return this.#out.join('');
  }

  #mask(pieces: readonly Piece[]): void {
    for (const { index, spans } of findSecretsInPieces(pieces.map(({ raw }) => raw))) {
      const piece = pieces[index];
      if (!piece) continue;
      const masked = maskSpans(piece.raw, spans);
      this.#out[piece.at] = piece.name === undefined ? escapeText(masked) : written(piece.name, masked);
    }
  }
}

function written(name: string, value: string): string {
  return ` ${name}="${escapeText(value)}"`;
}

/** No pattern of a secret is shorter with its label. */
const SHORTEST_SECRET = 6;

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** Safe in text, in double quotes and in comments alike. */
function escapeText(raw: string): string {
  return /[&<>"\u00a0]/.test(raw)
    ? raw.replace(/[&<>"\u00a0]/g, (character) => ESCAPED[character] ?? '')
    : raw;
}
