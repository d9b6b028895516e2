import { crc32 } from '../custody/crc32';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** The filter that keeps of each byte what differs from the one above it (PNG, section 9.2). */
const UP = 2;
const CHANNELS = 4;

/**
 * Writes a PNG row by row (ISO/IEC 15948: eight bits, red, green, blue and alpha), so that a picture of any height needs
 * no more memory than its packed bytes.
 */
export class PngWriter {
  readonly width: number;
  #height = 0;
  #above: Uint8Array;
  readonly #packer = new CompressionStream('deflate');
  readonly #input = this.#packer.writable.getWriter();
  readonly #packed = new Response(this.#packer.readable).arrayBuffer();

  constructor(width: number) {
    this.width = width;
    this.#above = new Uint8Array(width * CHANNELS);
  }

  get height(): number {
    return this.#height;
  }

  /** Adds whole rows of RGBA. */
  async add(pixels: Uint8ClampedArray): Promise<void> {
    const stride = this.width * CHANNELS;
    const count = pixels.length / stride;
    const filtered = new Uint8Array(count * (stride + 1));
    let above = this.#above;
    for (let row = 0; row < count; row += 1) {
      const own = new Uint8Array(pixels.buffer, pixels.byteOffset + row * stride, stride);
      const target = row * (stride + 1);
      filtered[target] = UP;
      for (let at = 0; at < stride; at += 1)
        filtered[target + 1 + at] = (own[at] as number) - (above[at] as number);
      above = own;
    }
    this.#above = above.slice();
    this.#height += count;
    await this.#input.write(filtered);
  }

  async finish(): Promise<Blob> {
    await this.#input.close();
    const header = new DataView(new ArrayBuffer(13));
    header.setUint32(0, this.width);
    header.setUint32(4, this.#height);
    // Eight bits a channel, colour with alpha; the only compression and filter methods there are; not interlaced.
    header.setUint8(8, 8);
    header.setUint8(9, 6);
    const chunks = [
      ...chunk('IHDR', new Uint8Array(header.buffer)),
      ...chunk('IDAT', new Uint8Array(await this.#packed)),
      ...chunk('IEND', new Uint8Array()),
    ];
    return new Blob([SIGNATURE, ...chunks], { type: 'image/png' });
  }
}

/** A chunk: its length, its name, its content, and the CRC-32 of the last two. */
function chunk(name: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const label = new TextEncoder().encode(name);
  const length = number(content.length);
  return [length, label, content, number(crc32(content, crc32(label)))];
}

function number(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(4));
  bytes.setUint32(0, value);
  return new Uint8Array(bytes.buffer);
}
