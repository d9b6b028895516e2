/** Where a PNG's header says how large it is (PNG, Third Edition, section 11.2.1). */
const WIDTH_AT = 16;
const LONG = 4;

/** A PNG's width and height in pixels, from its header alone. Rejects what is too short to be one. */
export async function pngSize(picture: Blob): Promise<{ width: number; height: number }> {
  const header = new DataView(await picture.slice(0, WIDTH_AT + 2 * LONG).arrayBuffer());
  return { width: header.getUint32(WIDTH_AT), height: header.getUint32(WIDTH_AT + LONG) };
}
