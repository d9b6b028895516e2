import { foldSpace } from '../reading/text';
import { CannotRead } from './statement-reading';

/** What a mail says of itself: all of it as its headers give it, none of it proved. */
export interface Mail {
  from: { name: string; address: string } | null;
  to: { name: string; address: string }[];
  /** The `Date` header as given, and the same as local time with its zone where it can be read. */
  date: { raw: string; value: string | null; zone: string | null };
  subject: string;
  messageId: string | null;
  /** The plain text; empty where the mail has only HTML. */
  text: string;
  /** The HTML part as given, never to be shown as markup. */
  html: string | null;
  attachments: { name: string; type: string; bytes: Uint8Array }[];
}

/** A receipt is some hundred kilobytes. */
const LARGEST = 32 * 1024 * 1024;
const MOST_ATTACHMENTS = 100;

/** Reads a mail as it was saved (`.eml`, RFC 5322 and MIME). Throws `CannotRead` when it is none or too large. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  if (bytes.length > LARGEST) throw new CannotRead('too_large');
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' }).catch(
    (error: unknown) => {
      throw new CannotRead('damaged', error);
    },
  );
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  if (header('from') === '' && header('date') === '' && header('message-id') === '')
    throw new CannotRead('damaged');
  return {
    from: mail.from ? person(mail.from) : null,
    to: (mail.to ?? []).map(person),
    date: dateOf(header('date')),
    subject: foldSpace(mail.subject ?? ''),
    messageId: mail.messageId ?? null,
    text: mail.text ?? '',
    html: mail.html ?? null,
    attachments: mail.attachments.slice(0, MOST_ATTACHMENTS).map(({ filename, mimeType, content }) => ({
      name: foldSpace(filename ?? ''),
      type: mimeType,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
  };
}

function person({ name, address }: { name: string; address?: string | undefined }) {
  return { name: foldSpace(name), address: address ?? '' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 section 3.3: `Tue, 5 Mar 2024 14:05:01 +0100 (CET)`; the time is local to the zone given. */
function dateOf(given: string): Mail['date'] {
  const raw = foldSpace(given);
  const found =
    /(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:([+-]\d{2})(\d{2})|(GMT|UTC?|Z))/i.exec(
      raw,
    );
  const [, day = '', name = '', year = '', hours = '', minutes = '', seconds = '00', zoneHours, zoneMinutes] =
    found ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!found || month === 0) return { raw, value: null, zone: null };
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    raw,
    value: `${date}T${hours}:${minutes}:${seconds}`,
    zone: zoneHours ? `${zoneHours}:${zoneMinutes}` : '+00:00',
  };
}
