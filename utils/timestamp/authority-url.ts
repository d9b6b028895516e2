/** Whether an authority may be asked at this address: https, or http where the person allowed that, and no password in it. */
export function isAuthorityUrl(url: string, plain: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, hostname } = new URL(url);
  if (username !== '' || password !== '' || hostname === '') return false;
  // What an authority publishes is a name; numbers in brackets were not tried with what browsers allow.
  if (hostname.startsWith('[')) return false;
  return protocol === 'https:' || (plain && protocol === 'http:');
}

/** The one host of it, as the browser asks the person to allow it. Firefox takes no port in a pattern. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** A plain name for the folder of its stamps, unlike any in use: `tsa.example.org` → `tsa-example-org`. */
export function authorityId(url: string, used: readonly string[]): string {
  const plain = new URL(url).hostname
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = plain.slice(0, 36) || 'authority';
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!used.includes(id)) return id;
  }
}
