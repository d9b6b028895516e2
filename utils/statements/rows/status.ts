import type { StatusValue, Transaction } from '../../model/reading';
import { noStatus } from '../../reading/nothing';
import { remember } from '../../reading/remember';
import { readStatus } from '../../reading/status';
import { foldWord } from '../../reading/text';
import type { Layout } from '../tables/layout';
import { cellAt } from './names';

/**
 * What only files write: codes of ISO 20022 (BOOK, PDNG, RJCT), short forms, and the languages of banks that the
 * dictionary of pages does not have. Accents dropped.
 */
const WORDS: readonly (readonly [StatusValue, RegExp])[] = [
  [
    'succeeded',
    /^(?:ok|book|booked|acsc|accc|done|distributed|umsatz gebucht|gebucht|payment (?:sent|received|deposited|completed)|(?:card|bank) charged|transfer (?:sent|received|deposited)|deposited|contabilizzat[oai]|completat[oai]|eseguit[oai]|completado|comptabilisee?|voltooid|uitgevoerd|geboekt|verwerkt|udf[oø]rt|bokfort|bogf[oø]rt|gennemf[oø]rt|genomford|utf[oø]rt|zrealizowan[aeoy]|zaksiegowan[aeoy]|zakonczon[aeoy]|wykonan[aeoy]|tamamlandi|basarili|dokonceno|zauctovano|selesai|berhasil|sukses|thanh cong|hoan tat|виконано|успішно|проведено)$/,
  ],
  [
    'pending',
    /^(?:pdng|pend|hold|held|awaiting processing|umsatz vorgemerkt|vorgemerkt|in sospeso|in attesa|in elaborazione|da contabilizzare|in behandeling|wachtend|venter|vantar|vantande|avvaktar|reserveret|reservert|reserverad|oczekujac[aey]|w toku|w realizacji|beklemede|isleniyor|ceka|cekajici|nezauctovano|diproses|tertunda|dang (?:xu ly|cho)|очікує|в обробці)$/,
  ],
  [
    'failed',
    /^(?:rjct|failure|rifiutat[oai]|non riuscit[oai]|fallit[oai]|geweigerd|mislukt|afgewezen|afvist|avvist|avvisad|misslyckades|mislykket|odrzucon[aeoy]|nieudan[aeoy]|basarisiz|reddedildi|zamitnuto|gagal|ditolak|that bai|відхилено|помилка)$/,
  ],
  [
    'cancelled',
    /^(?:canc|annullat[oai]|geannuleerd|annulleret|annullert|avbruten|anulowan[aeoy]|iptal(?: edildi)?|zruseno|dibatalkan|da huy|скасовано|payment cancell?ed|transfer cancell?ed)$/,
  ],
  [
    'refunded',
    /^(?:rimborsat[oai]|terugbetaald|tilbagef[oø]rt|tilbakebetalt|aterbetald|zwrocon[aeoy]|iade edildi|vraceno|dikembalikan|hoan tien|повернено|payment refunded)$/,
  ],
];

/** The state that a cell of a file tells. */
export const statusOfText = remember((raw): StatusValue => {
  const plain = readStatus(raw);
  if (plain !== 'unknown') return plain;
  const spaced = readStatus(raw.replace(/_/g, ' '));
  if (spaced !== 'unknown') return spaced;
  const word = foldWord(raw.replace(/_/g, ' ')).replace(/ı/g, 'i');
  return WORDS.find(([, words]) => words.test(word))?.[0] ?? 'unknown';
});

/** The state in the statement's own words; a statement without such a column says nothing of it. */
export function statusOf(cells: readonly string[], { status }: Layout): Transaction['status'] {
  const raw = cellAt(cells, status);
  return raw === '' ? noStatus() : { raw, value: statusOfText(raw) };
}
