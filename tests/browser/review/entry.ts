import { createCase, updateCase } from '../../../utils/cases/manage-case';
import { openDatabase } from '../../../utils/db/database';
import { keepImport } from '../../../utils/evidence/keep-import';
import { readBack } from '../../../utils/evidence/read-back';
import { sealEvidence } from '../../../utils/evidence/seal-evidence';
import type { Reading } from '../../../utils/model/reading';
import type { TextRun } from '../../../utils/model/text-places';

/** Runs in a page of the extension: a case with a page whose words have places, one whose words have none, and a PDF file. */

const SIZE = { width: 1200, height: 800 };
/** Invented people; each word of a line has a place of its own. */
export const LINES = [
  'Wallet activity of Lin Wei',
  '2026-11-18 Stationery shop - 268.00 CNY succeeded',
  'Paid by 138 0013 8000 for lin.wei@example.org',
  'Questions? Write to lin.wei@example.org',
];
const READING: Reading = {
  wallet: 'generic',
  page: 'table',
  transactions: [],
  failures: [],
  messages: [],
  notes: [],
};

export async function fillStore(): Promise<void> {
  const db = openDatabase();
  await seal('With places', true);
  await seal('Without places', false);
  await db.imports.add({
    id: 'scan',
    at: '2026-11-19T08:00:00Z',
    imported: {
      kind: 'document',
      fileName: 'scan.pdf',
      from: '',
      modifiedAt: null,
      mail: null,
      walletFrom: null,
    },
    walletName: '',
    reading: READING,
    content: new Blob(['%PDF-1.4 invented'], { type: 'application/pdf' }),
  });
  const kept = await keepImport(db, 'scan');
  if (!kept.ok) throw new Error(kept.detail);
  const made = await createCase(db, [1, 2, 3]);
  await updateCase(db, made.number, {
    title: 'Charged twice',
    complainant: 'Lin Wei',
    account: 'lin.wei@example.org',
    whatHappened: 'I was charged twice. Call me on 139 1234 5678.',
  });

  async function seal(title: string, withPlaces: boolean): Promise<void> {
    const { picture, runs } = await drawLines();
    const places = { pictures: [{ part: 'pixels-1.png', runs }] };
    const { number } = await sealEvidence(db, {
      circumstances: circumstancesOf(title),
      walletName: 'wallet.example',
      reading: READING,
      parts: [
        { name: 'pixels-1.png', label: 'pixels', type: 'image/png', content: picture },
        file('text.txt', 'text', 'text/plain', LINES.join('\n')),
        file('reading.json', 'reading', 'application/json', JSON.stringify(READING)),
        ...(withPlaces ? [file('places.json', 'places', 'application/json', JSON.stringify(places))] : []),
      ],
      missing: [],
      thumbnail: undefined,
    });
    await readBack(db, number);
  }
}

function file(name: string, label: 'text' | 'reading' | 'places', type: string, text: string) {
  return { name, label, type, content: new Blob([text], { type }) };
}

async function drawLines(): Promise<{ picture: Blob; runs: TextRun[] }> {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, SIZE.width, SIZE.height);
  pen.fillStyle = '#1f5fae';
  pen.fillRect(0, 0, SIZE.width, 70);
  pen.font = '28px sans-serif';
  const runs = LINES.flatMap((line, index) => {
    const y = 50 + index * 90;
    pen.fillStyle = index === 0 ? '#ffffff' : '#20262c';
    pen.fillText(line, 40, y);
    let at = 0;
    return line.split(' ').map((text) => {
      const x = 40 + pen.measureText(line.slice(0, at)).width;
      at += text.length + 1;
      return { text, x, y: y - 26, width: pen.measureText(text).width, height: 34 };
    });
  });
  return { picture: await canvas.convertToBlob({ type: 'image/png' }), runs };
}

function circumstancesOf(title: string) {
  const at = '2026-11-18T06:31:09Z';
  return {
    url: 'https://wallet.example/activity',
    urlStripped: false,
    title,
    startedAt: at,
    endedAt: at,
    elapsedMs: 812,
    timeZone: 'Europe/Berlin',
    utcOffsetMinutes: 60,
    pageLanguage: null,
    browserLanguage: 'en',
    viewport: { ...SIZE, scale: 1 },
    page: { ...SIZE, scrollX: 0, scrollY: 0 },
    browser: navigator.userAgent,
    extension: '0.1.0',
    permission: 'activeTab' as const,
    covered: [],
  };
}
