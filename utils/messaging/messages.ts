import * as v from 'valibot';
import { CaptureProblem, PageLook } from '../model/capture-job';
import { Case, CaseFields, Draft } from '../model/case';
import { EvidenceItem, ReadBack } from '../model/evidence';

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
 * Every message the background answers: what it carries, what comes back, who may send it.
 * Requests and replies are parsed with these shapes at both ends.
 */
export const messages = {
  /** Reads a tab without keeping anything, for the popup's first lines. */
  'look-at-page': { from: 'extension', request: v.object({ tabId: TabId }), reply: Outcome(PageLook) },
  /** Captures a tab: takes, hashes, stores, chains, reads back. Replies when it was read back. */
  'capture-page': {
    from: 'extension',
    request: v.object({ tabId: TabId, jobId: v.string() }),
    reply: Outcome(EvidenceItem),
  },
  /** Reads an item back from the store and hashes it again, for one whose capture was cut short. */
  'read-back': { from: 'extension', request: v.object({ evidence: v.number() }), reply: ReadBack },
  'create-case': { from: 'extension', request: v.object({ evidence: v.array(v.number()) }), reply: Case },
  'update-case': {
    from: 'extension',
    request: v.object({ number: CaseNumber, changes: v.partial(CaseFields) }),
    reply: Case,
  },
  'link-evidence': {
    from: 'extension',
    request: v.object({ number: CaseNumber, evidence: v.number(), linked: v.boolean() }),
    reply: Case,
  },
  'save-draft': { from: 'extension', request: v.omit(Draft, ['updatedAt']), reply: Draft },
  /** Throws the person's edits away and goes back to the text written from the facts. */
  'discard-draft': {
    from: 'extension',
    request: v.pick(Draft, ['caseNumber', 'channel', 'language']),
    reply: v.null(),
  },
  /** Enters an export in the custody chain before the package is composed. */
  'record-export': { from: 'extension', request: v.object({ number: CaseNumber }), reply: v.null() },
} as const satisfies Record<string, { from: Sender; request: v.GenericSchema; reply: v.GenericSchema }>;

export type MessageName = keyof typeof messages;
export type Request<N extends MessageName> = v.InferOutput<(typeof messages)[N]['request']>;
export type Reply<N extends MessageName> = v.InferOutput<(typeof messages)[N]['reply']>;
