import { citeNumbers } from './citation';
import type { Matter } from './matter';
import { isoText } from './moment-text';
import type { Addressee } from './texts/words';

/** A sentence, and whether an exhibit bears it out. */
export interface Told {
  text: string;
  supported: boolean;
}

/** What has been done before and what came of it: the earlier complaint, the silence since, promises that were not kept. */
export function earlierTexts(matter: Matter, to: Addressee): Told[] {
  const { earlier, silence, exhibits, frame, pen } = matter;
  const { words } = pen;
  const { complainedOn, reference, answeredOn, overdue } = earlier;
  const day = (iso: string) => isoText(iso, pen.language) ?? iso;
  const own = (text: string) => ({ text, supported: false });
  const shown = (text: (cite: string) => string, evidence: readonly number[]) => {
    const cite = citeNumbers(evidence, exhibits, pen);
    return { text: text(cite), supported: cite !== '' };
  };
  return [
    // The provider knows its own number, and that a complaint was made; others have to be told.
    ...((to === 'third' ? complainedOn !== null || reference !== '' : frame.again)
      ? [own(words.earlier(to, complainedOn === null ? null : day(complainedOn), reference))]
      : []),
    ...(answeredOn === null ? [] : [own(words.answered(to, day(answeredOn)))]),
    ...(overdue === null ? [] : [own(words.overdue(to, overdue.amount, overdue.unit))]),
    ...(silence === null
      ? []
      : [
          shown(
            (cite) => words.silence(to, { ...silence, since: day(silence.since), cite }),
            silence.evidence,
          ),
          ...silence.broken.map(({ on, promisedBy, evidence }) =>
            shown((cite) => words.broken(to, day(on), day(promisedBy), cite), evidence),
          ),
        ]),
  ];
}
