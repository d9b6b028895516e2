export { liveQuery } from 'dexie';
export { saveContact } from '../../../utils/cases/contacts';
export { ensureDeviceKey } from '../../../utils/cases/device-key';
export { discardDraft } from '../../../utils/cases/drafts';
export { keepLetterVersion } from '../../../utils/cases/letter-versions';
export {
  createCase,
  linkEvidence,
  linkMany,
  recordPackage,
  updateCase,
} from '../../../utils/cases/manage-case';
export { allCases, contactsOf, draftsOf } from '../../../utils/cases/queries';
export { dueReminders, setReminder } from '../../../utils/cases/reminders';
export { askOne, enterQuestions, settleStamp, unanswered } from '../../../utils/cases/stamps';
export { checkChain } from '../../../utils/custody/chain';
export { openDatabase } from '../../../utils/db/database';
export { convertStore } from '../../../utils/db/lock/convert-store';
export { liftLock, setLock, unlockStore } from '../../../utils/db/lock/store-lock';
export { waitingImport } from '../../../utils/db/lock/waiting-import';
export { removeBytes } from '../../../utils/db/remove-bytes';
export { deleteEvidence } from '../../../utils/evidence/delete-evidence';
export { deletedAt } from '../../../utils/evidence/deleted';
export { filteredNumbers } from '../../../utils/evidence/filtered';
export { keepImport } from '../../../utils/evidence/keep-import';
export { noteOf } from '../../../utils/evidence/note-of';
export { saveNote, settleNotes } from '../../../utils/evidence/notes';
export {
  fileOf,
  newestEvidence,
  offeredEvidence,
  readingOf,
  thumbnailOf,
} from '../../../utils/evidence/queries';
export { readBack } from '../../../utils/evidence/read-back';
export { recoverJobs } from '../../../utils/evidence/recover-jobs';
export { sealEvidence } from '../../../utils/evidence/seal-evidence';
export { fillSearchIndex } from '../../../utils/evidence/search-index';
export { changeTags } from '../../../utils/evidence/tags';
export { recordView } from '../../../utils/evidence/viewed';
export { makeLock } from '../../../utils/lock/store-keys';
export { NO_FILTER } from '../../../utils/model/evidence-filter';
export { makeBackup } from '../../../utils/moving/make-backup';
export { readBackup } from '../../../utils/moving/read-backup';
export { restoreBackup } from '../../../utils/moving/restore-backup';
export { dropFollowKey } from '../../../utils/platform/follow-keys';
export { dropKey } from '../../../utils/platform/store-key';
export { dumpStore, loadStore } from './dump';
export { invent } from './invent';
export { inventLock } from './invent-lock';
export { lookUp } from './look-up';

/** A capture in hand with the given text as its page. */
export function taken(text: string) {
  const now = new Date().toISOString();
  return {
    circumstances: {
      url: 'https://wallet.example/activity',
      urlStripped: false,
      title: 'Activity',
      startedAt: now,
      endedAt: now,
      elapsedMs: 12.5,
      timeZone: 'Asia/Shanghai',
      utcOffsetMinutes: 480,
      pageLanguage: 'en',
      browserLanguage: 'en-GB',
      viewport: { width: 800, height: 600, scale: 1.25 },
      page: { width: 800, height: 2000, scrollX: 0, scrollY: 0.5 },
      browser: 'test',
      extension: '0.0.0',
      permission: 'activeTab' as const,
      covered: [],
    },
    walletName: 'wallet.example',
    reading: {
      wallet: 'generic',
      page: 'table',
      transactions: [],
      failures: [],
      messages: [],
      notes: [],
    },
    parts: [
      { name: 'text.txt', label: 'text' as const, type: 'text/plain', content: new Blob([text]) },
      {
        name: 'reading.json',
        label: 'reading' as const,
        type: 'application/json',
        content: new Blob([
          '{"wallet":"generic","page":"table","transactions":[],"failures":[],"messages":[],"notes":[]}',
        ]),
      },
    ],
    missing: [],
    thumbnail: undefined,
  };
}
