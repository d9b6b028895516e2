/** Certificates as OpenSSL reads them from one file (RFC 7468), in their order. */
export function pemOf(certificates: readonly Uint8Array[]): string {
  return certificates.map((der) => `${BEGIN}\n${linesOf(der)}\n${END}\n`).join('');
}

const BEGIN = '-----BEGIN CERTIFICATE-----';
const END = '-----END CERTIFICATE-----';

function linesOf(der: Uint8Array): string {
  const text = btoa(String.fromCharCode(...der));
  return (text.match(/.{1,64}/g) ?? []).join('\n');
}
