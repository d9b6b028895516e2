import type { PackageFile } from './package-file';

/** The bag declaration, exactly as RFC 8493, 2.1.1 prescribes it. */
export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export interface BagInfo {
  software: string;
  /** `2026-11-22` */
  date: string;
  name: string;
  description: string;
}

/** `bag-info.txt` (RFC 8493, 2.2.2). */
export function writeBagInfo(info: BagInfo, payload: readonly PackageFile[]): string {
  return [
    ['Bag-Software-Agent', info.software],
    ['Bagging-Date', info.date],
    ['External-Description', info.description],
    ['External-Identifier', info.name],
    ['Payload-Oxum', payloadOxum(payload.map((file) => file.digest.size))],
  ]
    .map(([label, value]) => `${label}: ${oneLine(value ?? '')}\n`)
    .join('');
}

/** Bytes and number of the payload files: `bytes.files`. */
export function payloadOxum(sizes: readonly number[]): string {
  return `${sizes.reduce((sum, size) => sum + size, 0)}.${sizes.length}`;
}

/** A line break in a value would begin another label. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
