import { defineBackground } from '#imports';
import { PageRefused } from '@/utils/capture/ask-page';
import { ScrollerOf } from '@/utils/capture/ask-scroller';
import { lookAtPage } from '@/utils/capture/look-at-page';
import { deleteContact, saveContact } from '@/utils/cases/contacts';
import { ensureDeviceKey } from '@/utils/cases/device-key';
import { discardDraft, saveDraft } from '@/utils/cases/drafts';
import { keepLetterVersion } from '@/utils/cases/letter-versions';
import { createCase, linkEvidence, linkMany, recordPackage, updateCase } from '@/utils/cases/manage-case';
import { saveRedaction } from '@/utils/cases/redactions';
import { setTick } from '@/utils/cases/ticks';
import { openDatabase } from '@/utils/db/database';
import { StoreLocked } from '@/utils/db/lock/sealed-rest';
import { readyToWrite } from '@/utils/db/ready-to-write';
import { askToStop } from '@/utils/evidence/capture-job';
import { forgetSample } from '@/utils/evidence/capture-sample';
import { captureTab } from '@/utils/evidence/capture-tab';
import { deleteEvidence } from '@/utils/evidence/delete-evidence';
import { recoverFollowed } from '@/utils/evidence/keep-followed';
import { keepImport, recoverImports } from '@/utils/evidence/keep-import';
import { saveNote, settleNotes } from '@/utils/evidence/notes';
import { readBack } from '@/utils/evidence/read-back';
import { recoverJobs } from '@/utils/evidence/recover-jobs';
import { changeTags } from '@/utils/evidence/tags';
import { recordView } from '@/utils/evidence/viewed';
import { type Handlers, serve } from '@/utils/messaging/serve';
import { defaultPlace } from '@/utils/platform/default-place';
import { forgetProblem } from '@/utils/platform/last-problem';
import { doubtLog } from '@/utils/platform/sound-log';
import { dropWhenUnused, onKeyChanged } from '@/utils/platform/store-key';
import { failureHandlers } from './failures';
import { welcomeNewcomers } from './first-run';
import { followHosts } from './follow-hosts';
import { followHandlers } from './follow-list';
import { buttonHandlers } from './page-button';
import { reminderHandlers } from './reminders';
import { stampHandlers } from './stamps';
import { serveWaysIn } from './ways-in';

export default defineBackground(() => {
  const db = openDatabase();
  let recovered = Promise.resolve();
  // One after the other: two at once would make two items of one capture.
  const recover = () => {
    recovered = recovered
      .then(() => recoverJobs(db, new Date()))
      .then(() => recoverFollowed(db))
      .then(() => recoverImports(db))
      .then(() => settleNotes(db))
      .catch((error: unknown) => {
        // Done once the store is unlocked.
        if (!(error instanceof StoreLocked)) console.error('unfinished captures', error);
      });
  };
  recover();
  dropWhenUnused();
  // What an interrupted capture had taken under the lock can be opened now.
  onKeyChanged((open) => {
    if (open) recover();
  });
  welcomeNewcomers();
  followHosts();
  serveWaysIn(db);
  db.on('close', () => void doubtLog());
  const store = { before: () => readyToWrite(db, 'small'), failed: doubtLog };
  const { setOwn, look, ...reminders } = reminderHandlers(db);
  const handlers: Handlers = {
    'look-at-page': ({ tabId }) =>
      lookAtPage(tabId).then(
        (value) => ({ ok: true as const, value }),
        (error: unknown) => ({
          ok: false as const,
          problem: error instanceof PageRefused ? error.problem : ('unexpected' as const),
          detail: error instanceof Error ? error.message : String(error),
        }),
      ),
    async 'capture-page'({ tabId, jobId, mode, scroller = null }) {
      const whole = mode === 'whole' ? { whole: { scroller } } : {};
      const reply = await captureTab(db, tabId, jobId, { trigger: 'popup', ...whole });
      if (reply.ok) await forgetProblem(tabId);
      return reply;
    },
    'stop-capture': ({ jobId }) => askToStop(db, jobId).then(() => null),
    'list-scrollers': ({ tabId }) => new ScrollerOf(tabId).list(),
    ...buttonHandlers(db),
    ...followHandlers(db),
    ...failureHandlers(db),
    'keep-import': ({ id }) => keepImport(db, id),
    'forget-sample': () => forgetSample().then(() => null),
    'forget-job': ({ id }) => db.jobs.delete(id).then(() => null),
    'read-back': ({ evidence }) => readBack(db, evidence),
    'save-note': (note) => saveNote(db, note),
    'settle-note': (note) =>
      saveNote(db, note)
        .then(() => settleNotes(db))
        .then(() => null),
    'record-view': ({ evidence, part }) => recordView(db, evidence, part).then(() => null),
    'delete-evidence': ({ evidence }) => deleteEvidence(db, evidence).then(() => null),
    'create-case': async ({ evidence }) => createCase(db, evidence, await defaultPlace().catch(() => null)),
    async 'update-case'({ number, changes }) {
      const changed = await updateCase(db, number, changes);
      if (changes.remindOn !== undefined) await setOwn(number, changes.remindOn);
      if (changes.outcome !== undefined) look();
      return changed;
    },
    'link-evidence': ({ number, evidence, linked }) => linkEvidence(db, number, evidence, linked),
    'link-many': ({ number, evidence, linked }) => linkMany(db, number, evidence, linked),
    'change-tags': ({ evidence, ...change }) => changeTags(db, evidence, change).then(() => null),
    'save-draft': (draft) => saveDraft(db, draft),
    'keep-letter-version': (version) => keepLetterVersion(db, version).then(() => null),
    'discard-draft': (key) => discardDraft(db, key).then(() => null),
    'set-tick': (tick) => setTick(db, tick),
    ...reminders,
    'save-contact': (contact) => saveContact(db, contact),
    'delete-contact': ({ id }) => deleteContact(db, id).then(() => null),
    ...stampHandlers(db),
    'save-redaction': (redaction) => saveRedaction(db, redaction).then(() => null),
    'make-device-key': () => ensureDeviceKey(db).then(() => null),
    'record-package': ({ event, number, sha256 }) =>
      recordPackage(db, event, number, sha256).then(() => null),
  };
  serve(handlers, store);
});
