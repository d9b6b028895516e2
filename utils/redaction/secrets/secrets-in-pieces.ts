import { findSecrets, type SecretSpan } from './secrets';

/** The secrets of one piece, with offsets inside it. */
export interface PieceSecrets {
  index: number;
  spans: SecretSpan[];
}

/**
 * Finds secrets in texts that stand one after the other on a page, also those that run over several of them: pages
 * split a card number or a seed phrase over many elements. Pieces without secrets are not in the result.
 */
export function findSecretsInPieces(pieces: readonly string[]): PieceSecrets[] {
  const secrets = secretsOf(pieces.join('\n'));
  const found: PieceSecrets[] = [];
  let start = 0;
  let next = 0;
  for (let index = 0; index < pieces.length && next < secrets.length; index++) {
    const end = start + (pieces[index]?.length ?? 0);
    while ((secrets[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const spans: SecretSpan[] = [];
    for (let i = next; (secrets[i]?.start ?? Number.POSITIVE_INFINITY) < end; i++) {
      const secret = secrets[i];
      if (secret) spans.push(cut(secret, start, end));
    }
    if (spans.length > 0) found.push({ index, spans });
    start = end + 1;
  }
  return found;
}

/** Longer texts are not kept for another look. */
const LONGEST_KEPT = 4_000_000;
let last: { text: string; secrets: SecretSpan[] } | undefined;

/** The secrets of a text; a page is looked at several times while it is captured, mostly without a change. */
function secretsOf(text: string): SecretSpan[] {
  if (last?.text === text) return last.secrets;
  const secrets = findSecrets(text);
  if (text.length <= LONGEST_KEPT) last = { text, secrets };
  return secrets;
}

/** A card number keeps its last digits only in the piece where it ends; before that all of it is masked. */
function cut({ start, end, kind }: SecretSpan, from: number, to: number): SecretSpan {
  return {
    start: Math.max(from, start) - from,
    end: Math.min(to, end) - from,
    kind: end > to && kind === 'card_number' ? 'code' : kind,
  };
}
