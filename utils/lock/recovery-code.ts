/** Crockford's base 32: no letter that is taken for a digit. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 28 signs of five bits: 140 bits, which nobody tries through. */
const LENGTH = 28;

/** A random code that opens the store like the passphrase, in groups as one writes it down: `7K2Q-…`. */
export function makeRecoveryCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH));
  const signs = [...random].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as it was typed, in the one form in which it is used; null when it cannot be one. */
export function normalCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : null;
}
