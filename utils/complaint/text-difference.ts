import { applyPatch, diffLines, structuredPatch } from 'diff';

/** A run of lines that both texts have, or only one of them. */
export interface DifferentLines {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** What changed between two texts, line by line. Of what stayed the same only the lines beside a change are told. */
export function differenceOf(before: string, after: string): DifferentLines[] {
  const parts = diffLines(before, after);
  return parts.flatMap(({ value, added, removed }, index): DifferentLines[] => {
    if (added || removed) return [{ kind: added ? 'new' : 'gone', text: value }];
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    const from = index === 0 ? [] : lines.slice(0, 1);
    const to = index === parts.length - 1 ? [] : lines.slice(-1);
    const beside = lines.length <= 2 ? lines : [...from, ...to];
    return beside.length > 0 ? [{ kind: 'same', text: beside.join('\n') }] : [];
  });
}

/**
 * The person's text with the change of facts put into it; null where the person has changed the very lines that the
 * facts change.
 */
export function carriedOver(own: string, before: string, after: string): string | null {
  const patch = structuredPatch('', '', before, after, '', '', { context: 1 });
  const merged = applyPatch(own, patch, { fuzzFactor: 1, autoConvertLineEndings: false });
  return merged === false ? null : merged;
}
