import { defineBackground } from '#imports';
import { PageRefused } from '@/utils/capture/ask-page';
import { lookAtPage } from '@/utils/capture/look-at-page';
import { discardDraft, saveDraft } from '@/utils/cases/drafts';
import { createCase, linkEvidence, recordExport, updateCase } from '@/utils/cases/manage-case';
import { openDatabase } from '@/utils/db/database';
import { captureEvidence } from '@/utils/evidence/capture-evidence';
import { readBack } from '@/utils/evidence/read-back';
import { serve } from '@/utils/messaging/serve';

export default defineBackground(() => {
  const db = openDatabase();
  serve({
    'look-at-page': ({ tabId }) =>
      lookAtPage(tabId).then(
        (value) => ({ ok: true as const, value }),
        (error: unknown) => ({
          ok: false as const,
          problem: error instanceof PageRefused ? error.problem : ('unexpected' as const),
          detail: error instanceof Error ? error.message : String(error),
        }),
      ),
    'capture-page': ({ tabId, jobId }) => captureEvidence(db, tabId, jobId),
    'read-back': ({ evidence }) => readBack(db, evidence),
    'create-case': ({ evidence }) => createCase(db, evidence),
    'update-case': ({ number, changes }) => updateCase(db, number, changes),
    'link-evidence': ({ number, evidence, linked }) => linkEvidence(db, number, evidence, linked),
    'save-draft': (draft) => saveDraft(db, draft),
    'discard-draft': (key) => discardDraft(db, key).then(() => null),
    'record-export': ({ number }) => recordExport(db, number).then(() => null),
  });
});
