import { fromBase64 } from '../../model/base64';
import { findSecrets } from './secrets';

/** An address that is a text by itself (RFC 2397). */
const TEXT = /^data:(?:text\/|application\/(?:json|xml|xhtml)|image\/svg)?[^,]*?(;base64)?,/i;
const PICTURE = /^data:(?:image\/(?!svg)|font|audio|video)/i;

/** Whether an address holds a secret in a text that is written in percent signs or base64. */
export function hidesSecret(address: string): boolean {
  const head = PICTURE.test(address) ? null : TEXT.exec(address);
  if (head === null) return false;
  try {
    const body = decodeURIComponent(address.slice(head[0].length));
    const bytes = head[1] === undefined ? null : fromBase64(body);
    return findSecrets(bytes === null ? body : new TextDecoder().decode(bytes)).length > 0;
  } catch {
    // No text that anybody could read.
    return false;
  }
}
