export type FileKind = 'text' | 'zip' | 'pdf' | 'ole' | 'picture' | 'empty';

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // Compound File Binary: the old .xls, and an .xlsx under a password.
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];

/** What a file is by its first bytes; its name is only what somebody called it. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const found = MAGIC.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? 'text';
}
