const RUN = /[\w+/-]{12,}={0,2}/g;
/** What is no plain word: base64 of any text has letters of both cases. */
const isMixed = (run: string) => /[a-z]/.test(run) && /[A-Z]/.test(run);
/** A run may begin with signs that do not belong to it: four bases, of which one is right. */
const BASES = [0, 1, 2, 3];
const UTF8 = new TextDecoder();
const OTHERS = ['utf-16le', 'utf-16be', 'gb18030'].map((charset) => new TextDecoder(charset));
/** What text hardly has, and bytes that mean something else have much of. */
const NO_TEXT = /[\ufffd\p{Cc}\p{Co}\p{Cn}]/gu;

interface Run {
  start: number;
  end: number;
  /** Where its decodings end in the text of all. */
  until: number;
}

/**
 * Runs that are base64 (RFC 4648, either alphabet) of a text in which something is found; each is found whole. `find` is
 * asked once, with all that they say, and gives where in that something stands.
 */
export function findInBase64<Found extends { start: number; end: number }>(
  text: string,
  find: (said: string) => Found[],
): Found[] {
  const runs: Run[] = [];
  const said: string[] = [];
  let until = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const decoded = isMixed(run) ? decodings(run) : [];
    if (decoded.length === 0) continue;
    const all = `${decoded.join('\u0000')}\u0000`;
    until += all.length;
    said.push(all);
    runs.push({ start: index, end: index + run.length, until });
  }
  if (runs.length === 0) return [];
  return find(said.join('')).flatMap((found) => {
    const run = runs.find((one) => found.start < one.until);
    return run === undefined ? [] : [{ ...found, start: run.start, end: run.end }];
  });
}

/** The texts that a run may stand for. */
function decodings(run: string): string[] {
  const plain = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  return BASES.flatMap((base) => {
    const own = plain.slice(base);
    const binary = atob(own.length % 4 === 1 ? own.slice(0, -1) : own);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return [UTF8, ...OTHERS].map((decoder) => decoder.decode(bytes)).filter(isText);
  });
}

function isText(decoded: string): boolean {
  return (decoded.match(NO_TEXT)?.length ?? 0) * 5 <= decoded.length;
}
