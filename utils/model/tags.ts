import * as v from 'valibot';

const LONGEST = 40;

/** A word that the person puts to exhibits, to find them again: one line, at most 40 characters. */
export const Tag = v.pipe(
  v.string(),
  v.transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()),
  v.minLength(1),
  v.maxLength(LONGEST),
);

/** The tags of an exhibit, in the order in which they were put. */
export const Tags = v.object({ evidence: v.number(), tags: v.array(v.string()) });
export type Tags = v.InferOutput<typeof Tags>;

/** The tags with `added` and without `removed`; case makes no difference, a tag stays as it was put first. */
export function changedTags(
  tags: readonly string[],
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): string[] {
  const gone = new Set(removed.map(plain));
  const result = tags.filter((tag) => !gone.has(plain(tag)));
  for (const tag of added) if (!result.some((other) => plain(other) === plain(tag))) result.push(tag);
  return result;
}

function plain(tag: string): string {
  return tag.toLowerCase();
}
