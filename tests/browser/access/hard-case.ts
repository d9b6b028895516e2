import { saveContact } from '../../../utils/cases/contacts';
import { linkMany, updateCase } from '../../../utils/cases/manage-case';
import { openDatabase } from '../../../utils/db/database';
import { saveNote } from '../../../utils/evidence/notes';
import { changeTags } from '../../../utils/evidence/tags';
import { fillStore as fillSamples, type Sample, seal } from '../sample-case';
import { reading } from '../sample-rows';
import {
  ARABIC,
  EMOJI,
  HEBREW,
  LONG_ADDRESS,
  LONG_AMOUNT,
  LONG_HAN,
  LONG_NAME,
  LONG_REFERENCE,
} from './hard-words';

/** Runs in a page of the extension: the sample case, and beside it captures and words that are hard to draw. */

const failed = {
  code: LONG_REFERENCE.slice(0, 40),
  kind: 'toast',
  goneAt: null,
  selector: '.toast',
} as const;

const HARD: readonly Sample[] = [
  {
    at: '2026-11-21T10:00:00Z',
    walletName: ARABIC,
    title: ARABIC,
    url: LONG_ADDRESS,
    label: 'pixels',
    reading: reading(
      'generic',
      'table',
      [
        ['2026-11-20T08:14', LONG_AMOUNT, 'USDT', ARABIC, ARABIC, LONG_REFERENCE],
        ['2026-11-20T08:15', '-148.20', 'ILS', HEBREW, 'Failed', ''],
      ],
      {
        failures: [{ ...failed, title: HEBREW, text: ARABIC, seenAt: '2026-11-21T09:59:00Z' }],
        messages: [{ from: 'agent', name: HEBREW, at: '10:02', text: `${ARABIC} ${LONG_ADDRESS}` }],
      },
    ),
  },
  {
    at: '2026-11-21T11:00:00Z',
    walletName: LONG_NAME,
    title: `${LONG_NAME}${EMOJI}${LONG_HAN}`,
    url: LONG_ADDRESS,
    label: null,
    missing: [{ part: 'pixels', cause: LONG_REFERENCE }],
    reading: reading(
      'generic',
      'table',
      [['"yesterday, or the day before it"', `"${LONG_REFERENCE}"`, '', LONG_HAN, EMOJI, LONG_REFERENCE]],
      {
        failures: [{ ...failed, title: LONG_NAME, text: EMOJI + LONG_HAN, seenAt: '2026-11-21T10:59:00Z' }],
        messages: [{ from: 'me', name: LONG_NAME, at: LONG_REFERENCE, text: EMOJI }],
        notes: ['layout_changed'],
      },
    ),
  },
];

/** Six exhibits, and one case whose every field is filled with what is hard to draw. */
export async function fillStore(): Promise<void> {
  await fillSamples('en', true);
  const db = openDatabase();
  for (const sample of HARD) await seal(db, sample);
  await updateCase(db, 1, {
    title: `${LONG_NAME} ${EMOJI}`,
    provider: LONG_HAN,
    account: LONG_REFERENCE,
    complainant: ARABIC,
    whatIsAsked: LONG_ADDRESS,
    chargeFault: 'twice',
    jurisdiction: 'cn',
    happenedOn: '2026-11-18',
    contactedOn: '2026-11-19',
    complainedOn: '2026-11-20',
    providerReference: LONG_REFERENCE,
  });
  await linkMany(db, 1, [1, 5, 6], true);
  await changeTags(db, [1, 6], { added: [LONG_NAME.slice(0, 40), ARABIC.slice(0, 30), '💸💸'], removed: [] });
  await saveNote(db, { evidence: 6, text: `${LONG_ADDRESS} ${ARABIC}` });
  await saveContact(db, {
    id: 'hard',
    caseNumber: 1,
    way: 'chat',
    by: 'them',
    on: '2026-11-19',
    at: '10:40',
    withWhom: LONG_NAME,
    reference: LONG_REFERENCE,
    said: `${ARABIC} ${LONG_ADDRESS} ${EMOJI}`,
    promisedBy: '2026-11-21',
    answer: 'person',
    evidence: [5, 6],
  });
}
