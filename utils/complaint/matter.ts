import { uniqueExhibits } from '../findings/exhibits';
import type { Case, IssueType, TextLanguage } from '../model/case';
import { exhibit } from '../model/evidence';
import { type Exhibit, type Facts, factsOf } from './facts';
import { isoText } from './moment-text';
import { type Pen, penFor } from './pen';
import { oneLine, ownWords } from './plain';
import type { Frame } from './texts/words';

/** The problem, or `general` while the person has not named it. */
export type IssueKey = IssueType | 'general';

/** Everything that a text is written from. Fields of the case are covered and cleaned; empty where not given. */
export interface Matter {
  pen: Pen;
  frame: Frame;
  facts: Facts;
  exhibits: readonly Exhibit[];
  whatHappened: string;
  whatIsAsked: string;
}

export interface MatterInput {
  case: Case;
  exhibits: readonly Exhibit[];
  language: TextLanguage;
  date: string;
}

export function matterOf({ case: subject, exhibits, language, date }: MatterInput): Matter {
  const entries = uniqueExhibits(exhibits);
  const facts = factsOf(entries);
  const pen = penFor(language, referencesOf(exhibits));
  const field = (text: string) => pen.mask(oneLine(text, 200));
  const [onlyProvider, another] = facts.providers;
  return {
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
    },
    whatHappened: pen.mask(ownWords(subject.whatHappened)),
    whatIsAsked: pen.mask(ownWords(subject.whatIsAsked)),
  };
}

function referencesOf(exhibits: readonly Exhibit[]): Set<string> {
  const rows = exhibits.flatMap(({ reading }) => reading.transactions);
  return new Set(rows.flatMap(({ references }) => references.map(({ value }) => value)));
}
