import * as v from 'valibot';

/** What kind of record the person brings: the classes that a complaint sorts its evidence by. */
export const ImportKind = v.picklist([
  'statement',
  'email',
  'screenshot',
  'recording',
  'chat',
  'document',
  'other',
]);
export type ImportKind = v.InferOutput<typeof ImportKind>;

/** The lines at the head of a mail, as the mail itself says them; nobody has checked them. */
export const MailHead = v.object({
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
  /** As written in the mail, with its zone. */
  date: v.nullable(v.string()),
  subject: v.nullable(v.string()),
  messageId: v.nullable(v.string()),
  attachments: v.array(v.string()),
});
export type MailHead = v.InferOutput<typeof MailHead>;

/** A file of the person's own, as it was given. */
export const Imported = v.object({
  kind: ImportKind,
  fileName: v.string(),
  /** Where the file came from, in the person's own words; may stay empty. */
  from: v.string(),
  /** When the file was last changed, as the device says; UTC, ISO 8601. Null where it does not say. */
  modifiedAt: v.nullable(v.string()),
  mail: v.nullable(MailHead),
  /** Who says which wallet it is of: the file itself, the person, or nobody. */
  walletFrom: v.nullable(v.picklist(['file', 'person'])),
});
export type Imported = v.InferOutput<typeof Imported>;

const BY_ENDING: readonly (readonly [RegExp, ImportKind])[] = [
  [/\.(csv|tsv|xlsx|ofx|qfx|qif|mt940|sta|zip)$/i, 'statement'],
  [/\.(eml|mbox|msg)$/i, 'email'],
  [/\.(png|jpe?g|webp|heic|heif|gif|bmp|avif)$/i, 'screenshot'],
  [/\.(mp3|m4a|aac|wav|ogg|opus|amr|flac|3gp|mp4|mov|webm|mkv)$/i, 'recording'],
  [/\.(pdf|docx?|odt|rtf|xls|ods|html?|xml)$/i, 'document'],
];

/** A first proposal by the name alone; the person may choose another. */
export function kindByName(fileName: string): ImportKind {
  return BY_ENDING.find(([ending]) => ending.test(fileName))?.[1] ?? 'other';
}
