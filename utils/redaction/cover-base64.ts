import type { CoverReason } from '../model/redaction';
import type { CoveredSpan } from './cover-spans';

const RUN = /[\w+/-]{12,}={0,2}/g;
/** What is no plain word: base64 of any text has letters of both cases. */
const MIXED = /[a-z].*[A-Z]|[A-Z].*[a-z]/;
/** A run may begin with signs that do not belong to it: four bases, of which one is right. */
const BASES = [0, 1, 2, 3];

/**
 * Runs that are base64 (RFC 4648, either alphabet) of a text in which something covered stands; a run is covered whole.
 * `judge` says why a text is to be covered, or undefined.
 */
export function findInBase64(
  text: string,
  judge: (decoded: string) => CoverReason | undefined,
): CoveredSpan[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const reason = MIXED.test(run)
      ? judge(BASES.flatMap((base) => decodings(run.slice(base))).join('\u0000'))
      : undefined;
    return reason === undefined ? [] : [{ start: index, end: index + run.length, reason }];
  });
}

function decodings(run: string): string[] {
  const plain = run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  const bytes = Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
  return ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'].map((charset) =>
    new TextDecoder(charset).decode(bytes),
  );
}
