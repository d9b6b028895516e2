/** Invented secrets that must never be kept. Each is a text that occurs nowhere else. */
export const SECRETS = {
  code: '739184',
  card: '4539578763621486',
  token: 'eyJhbGciOiJIUzI1NiJ9.planted-bearer-token.c2lnbmF0dXJl',
  storage: 'planted-storage-c07d2e',
};

/** Finds a secret as it is written, a card in groups, too. A few digits count only where no more stand beside them. */
export function finds(secret: string): RegExp {
  const grouped = secret.replace(/(\d{4})(?=\d{4})/g, '$1 ');
  const spelled = [secret, grouped].map((text) => text.replace(/\W/g, '\\$&')).join('|');
  return new RegExp(/^\d+$/.test(secret) ? `(?<!\\w)(?:${spelled})(?!\\w)` : spelled);
}
