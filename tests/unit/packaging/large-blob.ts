/** So many bytes of zero, which take no room. */
interface Zeros {
  zeros: number;
}

type Part = Uint8Array<ArrayBuffer> | LargeBlob | Zeros | string;

/** A Blob as browsers have it: of any size, its parts only referred to. That of Node 20 ends at 4 GB. */
export class LargeBlob extends Blob {
  readonly #parts: readonly (Uint8Array<ArrayBuffer> | Zeros)[];
  readonly #size: number;

  constructor(parts: readonly Part[] = []) {
    super();
    this.#parts = parts.flatMap((part) => {
      if (part instanceof LargeBlob) return part.#parts;
      return [typeof part === 'string' ? new TextEncoder().encode(part) : part];
    });
    this.#size = this.#parts.reduce((sum, part) => sum + sizeOf(part), 0);
  }

  override get size(): number {
    return this.#size;
  }

  override slice(from = 0, to = this.#size): LargeBlob {
    const kept: (Uint8Array<ArrayBuffer> | Zeros)[] = [];
    let at = 0;
    for (const part of this.#parts) {
      const [start, end] = [Math.max(0, from - at), Math.min(sizeOf(part), to - at)];
      if (start < end) kept.push('zeros' in part ? { zeros: end - start } : part.subarray(start, end));
      at += sizeOf(part);
    }
    return new LargeBlob(kept);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      if (!('zeros' in part)) bytes.set(part, at);
      at += sizeOf(part);
    }
    return bytes.buffer;
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.arrayBuffer());
  }

  /** The bytes that are not zeros, with where they lie. */
  *written(): Generator<{ at: number; bytes: Uint8Array<ArrayBuffer> }> {
    let at = 0;
    for (const part of this.#parts) {
      if (!('zeros' in part)) yield { at, bytes: part };
      at += sizeOf(part);
    }
  }
}

function sizeOf(part: Uint8Array | Zeros): number {
  return 'zeros' in part ? part.zeros : part.length;
}
