import * as v from 'valibot';
import { CaptureProblem, CaptureStep } from '../model/capture-job';
import { Case, Draft } from '../model/case';
import { Clock } from '../model/clock';
import { Contact } from '../model/contact';
import { CustodyEntry } from '../model/custody';
import { Circumstances, EvidenceItem, PartLabel, ReadBack } from '../model/evidence';
import { FollowState } from '../model/follow';
import { Imported } from '../model/imported';
import { LetterVersion } from '../model/letter-version';
import { Note } from '../model/note';
import { Reading } from '../model/reading';
import { Redaction } from '../model/redaction';
import { Reminder } from '../model/reminder';
import { Tags } from '../model/tags';
import { Tick } from '../model/tick';
import { TimeStamp } from '../model/time-stamp';
import { AtRest, atRest, Count, Hash, Lock, locked, Number1, StoredFile, sealable } from './stored-forms';

/** A table of the store: what its rows must be, as every version wrote them, and the fields of its primary key. */
export interface BackedTable {
  name: string;
  row: v.GenericSchema;
  key: readonly string[];
}

const Job = v.object({
  id: v.string(),
  tabId: v.number(),
  startedAt: v.string(),
  step: CaptureStep,
  evidence: v.nullable(Number1),
  problem: v.nullable(CaptureProblem),
  pictures: v.optional(v.object({ at: Count, of: Count })),
  stop: v.optional(v.boolean()),
  waits: v.optional(v.boolean()),
});

const StagedPart = v.object({
  name: v.string(),
  label: PartLabel,
  type: v.string(),
  content: StoredFile,
  place: EvidenceItem.entries.parts.item.entries.place,
  locked: v.optional(locked.mark),
});
const Staged = v.object({
  id: Number1,
  jobId: v.string(),
  taken: v.union([
    v.object({ head: v.object({ circumstances: Circumstances, walletName: v.string() }) }),
    v.object({ sealedHead: AtRest }),
    v.object({ part: StagedPart }),
  ]),
  clock: v.optional(Clock),
});

const Waiting = v.object({
  id: v.string(),
  at: v.string(),
  imported: Imported,
  walletName: v.string(),
  reading: Reading,
  content: StoredFile,
  thumbnail: v.optional(StoredFile),
  locked: v.optional(v.object({ content: locked.mark, reading: AtRest, thumbnail: v.optional(AtRest) })),
});

/** Of what is gathered of a list no more is asked than that it is found and told of: its form has changed between versions. */
const followed = {
  state: FollowState,
  startedAt: v.string(),
  lastSeenAt: v.string(),
  title: v.string(),
  url: v.string(),
  walletName: v.string(),
  rows: Count,
  gaps: Count,
  of: v.nullable(v.object({ value: Count, raw: v.string(), from: v.string() })),
  evidence: v.optional(Number1),
};
const follow = { id: v.string(), tabId: v.number() };
const followRow = { follow: v.string(), document: v.string(), row: Count };
const followView = { follow: v.string(), order: Count };
const letter = { caseNumber: Number1, channel: Draft.entries.channel, language: Draft.entries.language };
const contact = { id: v.string(), caseNumber: Number1 };
const kase = { number: Number1, updatedAt: v.string(), outcome: Case.entries.outcome };

/** Tables that are made anew of the others: what evidence is found by. */
export const DERIVED: readonly string[] = ['searchTexts', 'searchSegments'];

/**
 * Every table of the store but those that are derived and `keys`: what signs here cannot be read out, and signs nowhere else.
 * In an order in which each comes after those that say whether it is whole.
 */
export const TABLES: readonly BackedTable[] = [
  { name: 'custody', key: ['seq'], row: CustodyEntry },
  { name: 'blobs', key: ['sha256'], row: v.strictObject({ sha256: Hash, ...atRest }) },
  { name: 'evidence', key: ['number'], row: EvidenceItem },
  { name: 'thumbnails', key: ['evidence'], row: v.strictObject({ evidence: Number1, ...atRest }) },
  { name: 'readBacks', key: ['evidence'], row: ReadBack },
  { name: 'cases', key: ['number'], row: sealable(Case, kase) },
  { name: 'drafts', key: ['caseNumber', 'channel', 'language'], row: sealable(Draft, letter) },
  { name: 'contacts', key: ['id'], row: sealable(Contact, contact) },
  { name: 'reminders', key: ['caseNumber', 'id'], row: Reminder },
  {
    name: 'letterVersions',
    key: ['id'],
    row: sealable(v.object({ ...LetterVersion.entries, id: Number1 }), { id: Number1, ...letter }),
  },
  { name: 'ticks', key: ['scope', 'id'], row: Tick },
  { name: 'stamps', key: ['id'], row: TimeStamp },
  { name: 'notes', key: ['evidence'], row: sealable(Note, { evidence: Number1 }) },
  { name: 'tags', key: ['evidence'], row: sealable(Tags, { evidence: Number1 }) },
  { name: 'redactions', key: ['caseNumber'], row: sealable(Redaction, { caseNumber: Number1 }) },
  { name: 'lock', key: ['id'], row: Lock },
  { name: 'jobs', key: ['id'], row: Job },
  { name: 'staged', key: ['id'], row: Staged },
  { name: 'imports', key: ['id'], row: Waiting },
  {
    name: 'follows',
    key: ['id'],
    row: sealable(v.object({ ...follow, ...followed }), { ...follow, ...followed }),
  },
  {
    name: 'followRows',
    key: ['follow', 'document', 'row'],
    row: sealable(
      v.object({ ...followRow, transaction: v.looseObject({}), html: v.nullable(v.string()) }),
      followRow,
    ),
  },
  {
    name: 'followViews',
    key: ['follow', 'order'],
    row: sealable(v.object({ ...followView, document: v.string(), seq: Count }), followView),
  },
];
