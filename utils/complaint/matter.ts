import { uniqueExhibits } from '../findings/exhibits';
import type { Case, ChargeFault, IssueType } from '../model/case';
import type { Contact } from '../model/contact';
import { exhibit } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { OverdueAnswer } from '../model/overdue-answer';
import type { Silence } from '../model/silence';
import type { TextLanguage } from '../model/text-language';
import { type LetterLaw, lawFor } from '../redress/grounds-for';
import { type Exhibit, type Facts, factsOf, type Source } from './facts';
import { isoText } from './moment-text';
import { type Pen, penFor } from './pen';
import { oneLine, ownWords } from './plain';
import type { Frame } from './texts/words';

/** The problem, or `general` while the person has not named it. */
export type IssueKey = IssueType | 'general';

/** More would make a letter that nobody reads to its end. */
const NAMED_ROWS = 6;

/** Everything that a text is written from. Fields of the case are covered and cleaned; empty where not given. */
export interface Matter {
  /** A text names all of so many transactions; of more it names a few, and all of them are enclosed or can be sent. */
  named: number;
  pen: Pen;
  frame: Frame;
  facts: Facts;
  exhibits: readonly Exhibit[];
  whatHappened: string;
  whatIsAsked: string;
  fault: ChargeFault | null;
  law: LetterLaw;
  earlier: EarlierComplaint;
  contacts: readonly Contact[];
  silence: Silence | null;
  findings: readonly Finding[];
}

/** A complaint that was made before, as the person says. */
export interface EarlierComplaint {
  complainedOn: string | null;
  /** Empty where the provider gave none. */
  reference: string;
  answeredOn: string | null;
  overdue: OverdueAnswer | null;
}

export interface MatterInput {
  case: Case;
  exhibits: readonly Exhibit[];
  language: TextLanguage;
  date: string;
  /** Those that the person accepted. */
  findings?: readonly Finding[];
  /** Those that the person dismissed: what they show is not told either. */
  dismissed?: readonly Finding[];
  contacts?: readonly Contact[];
  silence?: Silence | null;
  overdue?: OverdueAnswer | null;
}

export function matterOf(input: MatterInput): Matter {
  const { case: subject, exhibits, language, date } = input;
  const entries = uniqueExhibits(exhibits);
  const facts = withoutDismissed(factsOf(entries), input.dismissed ?? []);
  const pen = penFor(language, referencesOf(exhibits));
  const field = (text: string) => pen.mask(oneLine(text, 200));
  const [onlyProvider, another] = facts.providers;
  const reference = field(subject.providerReference ?? '');
  const came = input.overdue ?? input.silence ?? subject.answeredOn ?? null;
  const again = Boolean(subject.complainedOn) && came !== null;
  const fault = subject.issueType === 'wrong_charge' ? (subject.chargeFault ?? null) : null;
  return {
    named: NAMED_ROWS,
    pen,
    facts,
    exhibits: entries,
    frame: {
      issue: subject.issueType ?? 'general',
      provider: field(subject.provider) || (another === undefined ? field(onlyProvider ?? '') : ''),
      account: field(subject.account),
      complainant: field(subject.complainant),
      date: isoText(date, language) ?? '',
      example: exhibit(entries[0]?.item.number ?? 1),
      again,
      reference: again ? '' : reference,
    },
    whatHappened: pen.mask(ownWords(subject.whatHappened)),
    whatIsAsked: pen.mask(ownWords(subject.whatIsAsked)),
    fault,
    law: lawFor(
      subject.jurisdiction,
      subject.issueType,
      fault ?? (facts.repeated.length > 0 ? 'twice' : null),
    ),
    earlier: {
      complainedOn: subject.complainedOn ?? null,
      reference,
      answeredOn: subject.answeredOn ?? null,
      overdue: input.overdue ?? null,
    },
    contacts: input.contacts ?? [],
    silence: input.silence ?? null,
    findings: input.findings ?? [],
  };
}

/** Equal charges of which the person said that they are none too many are not told as such. */
function withoutDismissed(facts: Facts, dismissed: readonly Finding[]): Facts {
  const rows = new Set(
    dismissed.flatMap(({ places }) => places.map(({ exhibit, row }) => `${exhibit} ${row}`)),
  );
  const isDismissed = (fact: Source) => rows.has(`${fact.exhibit} ${fact.row}`);
  return { ...facts, repeated: facts.repeated.filter((charge) => !charge.facts.every(isDismissed)) };
}

function referencesOf(exhibits: readonly Exhibit[]): Set<string> {
  const rows = exhibits.flatMap(({ reading }) => reading.transactions);
  return new Set(rows.flatMap(({ references }) => references.map(({ value }) => value)));
}
