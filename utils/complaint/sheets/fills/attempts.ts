import { exhibit } from '../../../model/evidence';
import { unansweredTexts } from '../../facts-text';
import { isoText } from '../../moment-text';
import { oneLine, ownWords } from '../../plain';
import { citing } from '../cited';
import type { Fill } from '../form';
import { type Piece, said, shown } from '../piece';
import type { SheetFacts } from '../sheet-facts';

/** What was tried with the provider, as the case, its contact log and the captured conversation say. */
export const attempts: Fill = (facts) => {
  const pieces = [...milestones(facts), ...contactLines(facts), ...citing(unansweredTexts(facts.matter))];
  return pieces.length > 0 ? pieces : null;
};

/** When the provider had the formal complaint, and what came of it. */
export const complaintMade: Fill = (facts) => {
  const pieces = milestones(facts);
  return pieces.length > 0 ? pieces : null;
};

function milestones({ matter, words, case: subject }: SheetFacts): Piece[] {
  const day = (iso: string | null | undefined) => (iso ? isoText(iso, matter.pen.language) : null);
  const reference = matter.pen.mask(oneLine(subject.providerReference ?? '', 100)) || null;
  const [contacted, complained, answered] = [
    day(subject.contactedOn),
    day(subject.complainedOn),
    day(subject.answeredOn),
  ];
  return [
    ...(contacted === null ? [] : [said(words.contacted(contacted))]),
    ...(complained === null ? [] : [said(words.complained(complained, reference))]),
    ...(answered === null ? [] : [said(words.answered(answered))]),
  ];
}

function contactLines({ contacts, matter, words }: SheetFacts): Piece[] {
  const { pen } = matter;
  const orNull = (text: string, limit: number) => pen.mask(oneLine(text, limit)) || null;
  return contacts.map((one) =>
    shown(
      words.contact({
        when: isoText(one.at === null ? one.on : `${one.on}T${one.at}`, pen.language) ?? one.on,
        byMe: one.by === 'me',
        way: words.ways[one.way],
        withWhom: orNull(one.withWhom, 60),
        reference: orNull(one.reference, 60),
        said:
          pen
            .mask(ownWords(one.said))
            .replace(/\s+/g, ' ')
            .replace(/[.。]$/, '') || null,
        answer: one.answer === 'none' ? null : one.answer,
      }),
      one.evidence.map(exhibit),
    ),
  );
}
