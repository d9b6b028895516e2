/**
 * The charset of a saved page as the HTML standard sniffs it: a byte-order mark, else a `<meta>` in the first 1,024
 * bytes, else UTF-8 (which is what `respond` would say for it).
 */
export function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  // The standard reads a page that declares UTF-16 in ASCII as UTF-8.
  return !declared || declared.startsWith('utf-16') ? 'utf-8' : declared;
}
