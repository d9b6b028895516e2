import * as v from 'valibot';
import { CaptureProblem, PageLook } from '../model/capture-job';
import { Case, CaseFields, Draft } from '../model/case';
import { Contact } from '../model/contact';
import { PackageEvent } from '../model/custody';
import { EvidenceItem, ReadBack } from '../model/evidence';
import { FollowBatch } from '../model/follow';
import { Day } from '../model/jurisdiction';
import { LetterVersion } from '../model/letter-version';
import { Note } from '../model/note';
import { ButtonAnswer, ButtonPlace, PageButton } from '../model/page-button';
import { Scroller } from '../model/page-scroll';
import { GoneFailure, ListedFailure, SeenFailure } from '../model/recorded-failure';
import { Redaction } from '../model/redaction';
import { Tag } from '../model/tags';
import { Tick } from '../model/tick';
import { StampOutcome } from '../model/time-stamp';

/** Who may send a message: the extension's own pages, or a content script in a web page. */
export type Sender = 'extension' | 'page';

const Outcome = <T extends v.GenericSchema>(value: T) =>
  v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({ ok: v.literal(false), problem: CaptureProblem, detail: v.string() }),
  ]);

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const CaseNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * Every message the background answers: what it carries, what comes back, who may send it. `writes` are those that change
 * the store and do nothing else about its room; the captures see to that themselves.
 * Requests and replies are parsed with these shapes at both ends.
 */
export const messages = {
  /** Reads a tab without keeping anything, for the popup's first lines. */
  'look-at-page': { from: 'extension', request: v.object({ tabId: TabId }), reply: Outcome(PageLook) },
  /** Captures a tab: takes, hashes, stores, chains, reads back. Replies when it was read back; the sample page becomes a sample. */
  'capture-page': {
    from: 'extension',
    request: v.object({
      tabId: TabId,
      jobId: v.string(),
      /** What is in view, or all of the page. */
      mode: v.optional(v.picklist(['visible', 'whole'])),
      /** Of the whole page: the number of what scrolls, in the page's last list; null for the one that shows most. */
      scroller: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))),
    }),
    reply: Outcome(EvidenceItem),
  },
  /** Ends the pictures of a capture; what was taken until then becomes evidence. */
  'stop-capture': { from: 'extension', request: v.object({ jobId: v.string() }), reply: v.null() },
  /** What scrolls on a tab's page, the one that shows most first. */
  'list-scrollers': { from: 'extension', request: v.object({ tabId: TabId }), reply: v.array(Scroller) },
  /** Captures the tab that the message comes from: the person clicked the button that stands on the page. */
  'capture-from-page': { from: 'page', request: v.object({}), reply: ButtonAnswer },
  /** Follows the list of a tab from now on, or goes on with the one that stopped when the page changed. */
  'follow-list': { from: 'extension', request: v.object({ tabId: TabId }), reply: Outcome(v.string()) },
  /** What the follower in a page gathered; the reply says whether more is wanted. */
  followed: { from: 'page', request: FollowBatch, reply: v.object({ go: v.boolean() }) },
  /** Stops following and keeps what was gathered as evidence; works after the tab was closed, too. */
  'keep-followed': {
    from: 'extension',
    request: v.object({ follow: v.string() }),
    reply: Outcome(EvidenceItem),
  },
  'discard-followed': {
    from: 'extension',
    writes: true,
    request: v.object({ follow: v.string() }),
    reply: v.null(),
  },
  /** Asks whether, where and with which words the button stands on the page. */
  'page-button': { from: 'page', request: v.object({}), reply: PageButton },
  /** The person moved the button, or switched it off from its own menu. */
  'set-page-button': {
    from: 'page',
    request: v.union([
      v.object({ place: ButtonPlace }),
      v.object({ off: v.picklist(['site', 'everywhere']) }),
    ]),
    reply: v.null(),
  },
  /** A recorder begins in a page that the person allowed. */
  'recorder-ready': { from: 'page', request: v.object({}), reply: v.null() },
  /** A recorder asks whether its page is still allowed. */
  'is-watched': { from: 'page', request: v.object({}), reply: v.boolean() },
  /** A recorder saw a failure come, or one that stands change its words. False when it is not taken in. */
  'failure-seen': { from: 'page', request: SeenFailure, reply: v.boolean() },
  'failure-gone': { from: 'page', request: GoneFailure, reply: v.null() },
  /** The failures of the last ten minutes, newest first. */
  'list-failures': { from: 'extension', request: v.object({}), reply: v.array(ListedFailure) },
  /** Makes evidence of a remembered failure, also after it is gone. */
  'keep-failure': { from: 'extension', request: v.object({ id: v.string() }), reply: Outcome(EvidenceItem) },
  /** Makes evidence of a file that the side panel put into the store. */
  'keep-import': { from: 'extension', request: v.object({ id: v.string() }), reply: Outcome(EvidenceItem) },
  /** Removes the captured sample, which is in a store of its own. */
  'forget-sample': { from: 'extension', request: v.object({}), reply: v.null() },
  /** The person has seen that a capture came to nothing. */
  'forget-job': { from: 'extension', writes: true, request: v.object({ id: v.string() }), reply: v.null() },
  /** Reads an item back from the store and hashes it again, for one whose capture was cut short. */
  'read-back': {
    from: 'extension',
    writes: true,
    request: v.object({ evidence: v.number() }),
    reply: ReadBack,
  },
  /** Keeps what the person notes about an exhibit, as they type it. */
  'save-note': { from: 'extension', writes: true, request: v.omit(Note, ['updatedAt']), reply: Note },
  /** The person has left a note: it is kept, and entered in the custody chain. */
  'settle-note': { from: 'extension', writes: true, request: v.omit(Note, ['updatedAt']), reply: v.null() },
  /** Enters that a sealed file was looked at in full. */
  'record-view': {
    from: 'extension',
    writes: true,
    request: v.object({ evidence: v.number(), part: v.string() }),
    reply: v.null(),
  },
  /** Removes the files of an exhibit that is in no case; the record that it existed stays. */
  'delete-evidence': {
    from: 'extension',
    writes: true,
    request: v.object({ evidence: v.number() }),
    reply: v.null(),
  },
  'create-case': {
    from: 'extension',
    writes: true,
    request: v.object({ evidence: v.array(v.number()) }),
    reply: Case,
  },
  'update-case': {
    from: 'extension',
    writes: true,
    request: v.object({ number: CaseNumber, changes: v.partial(CaseFields) }),
    reply: Case,
  },
  'link-evidence': {
    from: 'extension',
    writes: true,
    request: v.object({ number: CaseNumber, evidence: v.number(), linked: v.boolean() }),
    reply: Case,
  },
  /** The same for many at once; those whose files were deleted are left out. */
  'link-many': {
    from: 'extension',
    writes: true,
    request: v.object({ number: CaseNumber, evidence: v.array(v.number()), linked: v.boolean() }),
    reply: Case,
  },
  /** Puts tags to exhibits and takes tags from them. */
  'change-tags': {
    from: 'extension',
    writes: true,
    request: v.object({ evidence: v.array(v.number()), added: v.array(Tag), removed: v.array(v.string()) }),
    reply: v.null(),
  },
  'save-draft': { from: 'extension', writes: true, request: v.omit(Draft, ['updatedAt']), reply: Draft },
  /** Keeps a text as it stood when it was copied, saved, packed or replaced. */
  'keep-letter-version': {
    from: 'extension',
    writes: true,
    request: v.omit(LetterVersion, ['at']),
    reply: v.null(),
  },
  /** Goes back to the text written from the facts; the person's own stays among its versions. */
  'discard-draft': {
    from: 'extension',
    writes: true,
    request: v.pick(Draft, ['caseNumber', 'channel', 'language']),
    reply: v.null(),
  },
  /** Ticks a point of a checklist, or takes the tick back; replies with the tick as it is kept. */
  'set-tick': {
    from: 'extension',
    writes: true,
    request: v.object({ ...v.omit(Tick, ['at']).entries, done: v.boolean() }),
    reply: v.nullable(Tick),
  },
  /** Puts an entry into the contact log, or in the place of the one with its id. */
  'save-contact': { from: 'extension', writes: true, request: Contact, reply: Contact },
  'delete-contact': {
    from: 'extension',
    writes: true,
    request: v.object({ id: v.string() }),
    reply: v.null(),
  },
  /** Sets a day to be reminded on, moves it, or takes it away. */
  'set-reminder': {
    from: 'extension',
    writes: true,
    request: v.object({
      caseNumber: CaseNumber,
      id: v.string(),
      on: v.nullable(Day),
      /** Only if it stands on this day: of two panels the slower one must not bring back what was taken away. */
      was: v.optional(Day),
    }),
    reply: v.null(),
  },
  /** Has the time of the chain's last entry confirmed by the authorities that are ticked; replies when each has answered or not. */
  'ask-time': { from: 'extension', writes: true, request: v.object({}), reply: v.null() },
  /** Asks those again who have not answered yet. */
  'ask-time-again': { from: 'extension', writes: true, request: v.object({}), reply: v.null() },
  /** What a page found when it checked a stored reply, named by its SHA-256. */
  'settle-stamp': {
    from: 'extension',
    writes: true,
    request: v.object({ id: v.string(), sha256: v.string(), outcome: StampOutcome }),
    reply: v.null(),
  },
  /** Keeps what is covered in the copy of a case that is for everybody. */
  'save-redaction': { from: 'extension', writes: true, request: Redaction, reply: v.null() },
  /** Makes the key that packages are signed with, unless there is one. */
  'make-device-key': { from: 'extension', writes: true, request: v.object({}), reply: v.null() },
  /** Enters in the custody chain what was made of a case; `sha256` is what the entry seals (recordPackage). */
  'record-package': {
    from: 'extension',
    writes: true,
    request: v.object({
      event: PackageEvent,
      number: CaseNumber,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
    reply: v.null(),
  },
} as const satisfies Record<
  string,
  { from: Sender; writes?: true; request: v.GenericSchema; reply: v.GenericSchema }
>;

export type MessageName = keyof typeof messages;
export type Request<N extends MessageName> = v.InferOutput<(typeof messages)[N]['request']>;
export type Reply<N extends MessageName> = v.InferOutput<(typeof messages)[N]['reply']>;
