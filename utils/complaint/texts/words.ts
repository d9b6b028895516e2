import type { ChargeFault } from '../../model/case';
import type { Difference } from '../../model/corroboration';
import type { ImportKind } from '../../model/imported';
import type { ChatMessage, Direction, Failure, Kind, Reference, StatusValue } from '../../model/reading';
import type { Source } from '../facts';
import type { IssueKey } from '../matter';
import type { FollowUpWords } from './follow-up-words';
import type { SpokenWords } from './spoken-words';

/** A row of a history, ready to be put into a sentence. Page texts are already quoted. */
export interface RowText {
  when: string;
  amount: string;
  /** The amount text tells that the page leaves the figure open. */
  amountOpen: boolean;
  party: string | null;
  direction: Direction;
  kind: Kind;
  /** False when the page does not say that the money moved. */
  settled: boolean;
  details: string[];
  cite: string;
}

export interface FailureText {
  /** When it was seen, or else when its page was captured. */
  when: string;
  seen: boolean;
  gone: string | null;
  kind: Failure['kind'];
  text: string;
  title: string | null;
  code: string | null;
  cite: string;
}

export interface MessageText {
  when: string | null;
  from: ChatMessage['from'];
  name: string | null;
  text: string;
  cite: string;
}

export interface ExhibitText {
  exhibit: string;
  page: string;
  wallet: string;
  address: string;
  when: string;
  transactions: number;
  failures: number;
  messages: number;
  picture: 'pixels' | 'rendering' | null;
  /** What the person calls the file that they brought; null for what was captured. */
  imported: ImportKind | null;
  /** How many pictures of pages there are. */
  pictures: number;
}

/** A line of the list of evidence as courts ask for it (民事证据规定第19条), a column each. */
export interface CatalogueRow {
  number: string;
  class: string;
  name: string;
  source: string;
  proves: string;
  pages: string;
  obtained: string;
}

/** What is stated of transactions, errors and messages, their sums and their exhibits. */
export interface FactWords {
  place(exhibit: string, kind: Source['kind'], ranges: readonly [number, number][]): string;
  cited(places: readonly string[]): string;
  citedExhibits(exhibits: readonly string[]): string;
  dateNotShown: string;
  dateAsShown(quoted: string): string;
  withZone(time: string, zone: string): string;
  /** A date with its time, without the date. */
  timeOnly(moment: string): string;
  amountNotShown: string;
  amountAsShown(quoted: string): string;
  currencyNotShown(value: string): string;
  transaction(row: RowText): string;
  described(quoted: string): string;
  reference(type: Reference['type'], value: string): string;
  /** `meaning` is given where the words on the page do not say it in this language. */
  status(quoted: string | null, meaning: string | null): string;
  laterStatus(quoted: string | null, meaning: string | null, exhibit: string): string;
  meaning: Record<StatusValue, string>;
  /** Words on a page that already say the meaning. */
  says: Record<StatusValue, RegExp>;
  fee(amount: string): string;
  mayRepeat(cite: string): string;
  /** Those that a message or letter does not name: they can be sent, or stand in the annex, or in the package's data. */
  moreTransactions(count: number, where: 'on_request' | 'annex' | 'data', cite: string): string;
  failure(failure: FailureText): string;
  moreFailures(count: number, cite: string): string;
  message(message: MessageText): string;
  moreMessages(count: number, cite: string): string;
  repeated(count: number, amount: string, party: string, cite: string): string;
  unanswered(count: number, agentWrote: boolean, when: string, cite: string): string;
  sums(
    direction: Direction,
    parts: readonly { status: StatusValue; sum: string; count: number }[],
    cite: string,
  ): string;
  notAddedOpen(count: number, cite: string): string;
  notAddedRepeats(count: number, cite: string): string;
  noZone: string;
  walletCurrency(cite: string): string;
  /** The wallet's own statement shows the same of this many transactions. */
  corroborated(count: number, cite: string): string;
  statementDiffers(what: readonly Difference[], cite: string): string;
  /** Days that the statement covers, and rows of a page that it does not have. */
  notInStatement(count: number, cite: string): string;
  exhibit(exhibit: ExhibitText): string;
  catalogue(exhibit: ExhibitText): CatalogueRow;
  columns: Record<keyof CatalogueRow, string>;
  catalogueLine(row: CatalogueRow): string;
}

/** The transactions a remedy is about. `amount` and `sum` are null where they are not certain. */
export type ClaimText =
  | { kind: 'repeated'; count: number; amount: string; others: string; cite: string; refunds: string | null }
  | { kind: 'one'; amount: string | null; cite: string }
  | { kind: 'several'; count: number; sum: string | null; cite: string }
  | { kind: 'none' };

/** Who is speaking to whom. */
export type Addressee = 'provider' | 'third';

export interface Frame {
  issue: IssueKey;
  /** Fields of the case; empty when not given. */
  provider: string;
  account: string;
  complainant: string;
  date: string;
  /** An exhibit of this case, to explain what such numbers are. */
  example: string;
  /** A complaint about it was made before, and nothing or not enough came of it. */
  again: boolean;
  /** The number that the provider gave the matter; empty where the text tells it elsewhere. */
  reference: string;
}

/** By when an answer is asked for, and where the matter goes without one; null: no rule names it. */
export interface Request {
  within: string | null;
  desk: string | null;
}

export type Heading =
  | 'ownWords'
  | 'facts'
  | 'undated'
  | 'sums'
  | 'asks'
  | 'exhibits'
  | 'parties'
  | 'subject'
  | 'contact'
  | 'summary'
  | 'questions'
  | 'proofs'
  | 'earlier'
  | 'law'
  | 'annex';

/** The frame of the texts: how they open, ask and close. */
export interface LetterWords {
  claim(issue: IssueKey, addressee: Addressee): string;
  heading: Record<Heading, string>;
  /** How a heading stands in a short message and in a long text, where `position` counts from 1. */
  messageHeading(heading: string): string;
  textHeading(heading: string, position: number): string;
  /** How the heading of an enclosure stands; of one alone there is no number. */
  enclosureHeading(heading: string, position: number, of: number): string;
  /** `from` is how many items of the same list stand before. */
  list(items: readonly string[], from?: number): string[];
  supportOpening(frame: Frame): string[];
  supportClosing(frame: Frame): string[];
  formalOpening(frame: Frame): string[];
  formalClosing(frame: Frame): string[];
  regulatorOpening(frame: Frame): string[];
  regulatorClosing(frame: Frame): string[];
  legalAidOpening(frame: Frame): string[];
  parties(frame: Frame): string[];
  asksLead(channel: 'provider' | 'regulator' | 'legal_aid'): string;
  asks(issue: IssueKey, fault: ChargeFault | null, claims: readonly ClaimText[]): string[];
  supportRequest(request: Request): string;
  formalRequest(request: Request): string;
  regulatorRequest: string;
  noConversation: string;
  evidenceSummary(transactions: number, failures: number, messages: number, cite: string): string;
  questions: QuestionWords;
}

/** What a lawyer would ask next. */
export interface QuestionWords {
  deadlines: string;
  openAmounts(count: number, cite: string): string;
  openDates(count: number, cite: string): string;
  openDirections(count: number, cite: string): string;
  mayRepeat(count: number, cite: string): string;
  repeated(cite: string): string;
  changedStatus(count: number, cite: string): string;
  morePages(cite: string): string;
  layoutChanged(cite: string): string;
  pageUnknown(cite: string): string;
  missingParts(cite: string): string;
}

export interface Words extends FactWords, LetterWords, FollowUpWords, SpokenWords {}
