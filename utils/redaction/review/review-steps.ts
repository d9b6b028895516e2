import type { CoverReason, PictureCover, Redaction, TextCover } from '../../model/redaction';
import { foldText } from './folded-text';

/** A box that a person draws; pixels of its picture. */
export type Box = Pick<PictureCover, 'x' | 'y' | 'width' | 'height'>;

/** What is covered in the copy of a case before anybody looked at it. */
export function newRedaction(caseNumber: number): Redaction {
  return { caseNumber, texts: [], pictures: [], leftOut: [], reviewedAt: null, seen: [] };
}

/** Adds what the rules propose and is not decided yet: what the person lifted stays lifted. */
export function withProposals(redaction: Redaction, proposed: readonly TextCover[]): Redaction {
  const known = new Set(redaction.texts.map(wordOf));
  const fresh = proposed.filter((cover) => {
    const word = wordOf(cover);
    return word !== '' && !known.has(word) && known.add(word);
  });
  return fresh.length === 0 ? redaction : { ...redaction, texts: [...redaction.texts, ...fresh] };
}

/** Covers a text everywhere because the person says so; one that was lifted is covered again. */
export function coverText(redaction: Redaction, typed: string, reason: CoverReason): Redaction {
  const text = typed.trim().replace(/\s+/g, ' ');
  const word = wordOf({ text });
  if (word === '') return redaction;
  const known = redaction.texts.find((one) => wordOf(one) === word);
  if (known) return known.lifted ? liftText(redaction, known.text, false) : redaction;
  return { ...redaction, texts: [...redaction.texts, { text, reason, by: 'person', lifted: false }] };
}

/** Lifts a cover off a text, or puts it back. */
export function liftText(redaction: Redaction, text: string, lifted: boolean): Redaction {
  return {
    ...redaction,
    texts: redaction.texts.map((one) => (one.text === text ? { ...one, lifted } : one)),
  };
}

/** Takes away a text that the person had added; what a rule proposed can only be lifted. */
export function dropText(redaction: Redaction, text: string): Redaction {
  return {
    ...redaction,
    texts: redaction.texts.filter((one) => one.text !== text || one.by === 'rule'),
  };
}

/** Puts the person's own box over a picture; it is the last of `pictures`. */
export function addBox(
  redaction: Redaction,
  place: Pick<PictureCover, 'evidence' | 'part'>,
  box: Box,
): Redaction {
  const added: PictureCover = { ...place, ...box, reason: 'other', by: 'person', lifted: false };
  return { ...redaction, pictures: [...redaction.pictures, added] };
}

/** Changes the box at a place of `pictures`. */
export function changeBox(
  redaction: Redaction,
  at: number,
  change: Partial<Box & Pick<PictureCover, 'reason' | 'lifted'>>,
): Redaction {
  return {
    ...redaction,
    pictures: redaction.pictures.map((one, index) => (index === at ? { ...one, ...change } : one)),
  };
}

/** Takes away a box of the person's own; what a rule proposed is lifted instead. */
export function dropBox(redaction: Redaction, at: number): Redaction {
  if (redaction.pictures[at]?.by === 'rule') return changeBox(redaction, at, { lifted: true });
  return { ...redaction, pictures: redaction.pictures.filter((_, index) => index !== at) };
}

/** Keeps a part out of the copy whole, or takes it in again. */
export function leaveOut(redaction: Redaction, evidence: number, part: string, out: boolean): Redaction {
  const others = redaction.leftOut.filter((one) => one.evidence !== evidence || one.part !== part);
  return { ...redaction, leftOut: out ? [...others, { evidence, part }] : others };
}

/**
 * Notes that an exhibit was looked through, or that it was not. `exhibits` are those of the case now: the review is
 * done at `now` (UTC, ISO 8601) when each of them was.
 */
export function markSeen(
  redaction: Redaction,
  evidence: number,
  seen: boolean,
  exhibits: readonly number[],
  now: string,
): Redaction {
  const others = redaction.seen.filter((one) => one !== evidence);
  const marked = { ...redaction, seen: seen ? [...others, evidence] : others };
  return { ...marked, reviewedAt: isReviewed({ ...marked, reviewedAt: now }, exhibits) ? now : null };
}

/** How many of a case's exhibits were looked through. */
export function seenOf({ seen }: Pick<Redaction, 'seen'>, exhibits: readonly number[]): number {
  return exhibits.filter((one) => seen.includes(one)).length;
}

/** Whether a covered copy may be made: every exhibit that the case has now was looked through. */
export function isReviewed(
  redaction: Pick<Redaction, 'seen' | 'reviewedAt'> | undefined,
  exhibits: readonly number[],
): boolean {
  return redaction?.reviewedAt != null && seenOf(redaction, exhibits) === exhibits.length;
}

/** However it is grouped or written large: what covers the same is one cover. */
function wordOf({ text }: Pick<TextCover, 'text'>): string {
  return foldText(text).text;
}
